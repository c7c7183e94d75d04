using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>A comma separates the arguments of a function; elsewhere it was meant as a decimal comma.</summary>
internal sealed class CommaRule(RuleExpression expression, IReadOnlyList<Token> tokens, DiagnosticBag bag)
{
    private static readonly HashSet<string> WordOperators = new(["and", "or", "not", "mod", "eq", "ne", "lt", "le", "gt", "ge"], StringComparer.Ordinal);

    public void Check()
    {
        var calls = new Stack<bool>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Open:
                    calls.Push(i > 0 && tokens[i - 1].Kind == TokenKind.Name && !WordOperators.Contains(tokens[i - 1].Text));
                    break;
                case TokenKind.Close:
                    calls.Pop();
                    break;
                case TokenKind.Comma when !calls.TryPeek(out var inCall) || !inCall:
                    Report(i);
                    break;
            }
        }
    }

    private void Report(int i)
    {
        var betweenNumbers = i > 0 && i + 1 < tokens.Count && tokens[i - 1].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.Number;
        bag.Add(betweenNumbers
            ? Codes.DecimalComma.At(expression.At(tokens[i - 1].Start), $"{tokens[i - 1].Text},{tokens[i + 1].Text}")
            : Codes.NotAllowed.At(expression.At(tokens[i].Start), ",", Habits.OfRefused));
    }
}
