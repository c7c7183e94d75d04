using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Mutation;

/// <summary>The changes of one token in an expression: another border, another joining word, another number.</summary>
internal sealed class ExpressionMutants(LiteralSteps steps)
{
    private static readonly Dictionary<string, string> Swaps = new(StringComparer.Ordinal)
    {
        [">="] = ">", [">"] = ">=", ["<="] = "<", ["<"] = "<=", ["ge"] = "gt", ["gt"] = "ge", ["le"] = "lt", ["lt"] = "le",
        ["&&"] = "||", ["||"] = "&&", ["and"] = "or", ["or"] = "and",
    };

    /// <summary>The place of each change and the expression with it, in the order of the tokens.</summary>
    public IEnumerable<(SourcePosition Position, RuleExpression After)> Of(RuleExpression expression)
    {
        var (tokens, _) = ExpressionLexer.Tokenize(expression);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            IEnumerable<string> others = token.Kind switch
            {
                TokenKind.Number => steps.Of(tokens, i).Select(DecimalText.Of),
                TokenKind.Operator or TokenKind.Name when Swaps.TryGetValue(token.Text, out var other) => [other],
                _ => [],
            };
            foreach (var other in others)
            {
                var text =
                    string.Concat(expression.Text.AsSpan(0, token.Start), other, expression.Text.AsSpan(token.Start + token.Text.Length));
                yield return (expression.Wrote is null ? expression.At(token.Start) : expression.Position, expression with { Text = text });
            }
        }
    }
}
