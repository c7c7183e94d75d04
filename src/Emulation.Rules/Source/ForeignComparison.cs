using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Comparisons in words, as databases have them: <c>x in (1, 2)</c>, <c>x between 1 and 2</c>, <c>x is not null</c>.</summary>
internal static class ForeignComparison
{
    private static readonly HashSet<string> Words = new(["in", "between", "is", "like"], StringComparer.OrdinalIgnoreCase);

    public static bool Begins(Token token, Token next) => IsWord(token) || (IsWord(token, "not") && IsWord(next));

    /// <summary>What to say about the one that begins at token <paramref name="at"/>, behind <paramref name="left"/>.</summary>
    public static Diagnostic Refuse(RuleExpression expression, IReadOnlyList<Token> tokens, int at, Node left)
    {
        var isNegated = IsWord(tokens[at], "not");
        var word = tokens[isNegated ? at + 1 : at];
        var first = isNegated ? at + 2 : at + 1;
        var compared = expression.Text[left.Span.Start..left.Span.End];
        var written = word.Text.ToLowerInvariant() switch
        {
            "in" => Among(expression, tokens, first, compared, isNegated),
            "between" => Between(expression, tokens, first, compared, isNegated),
            "is" => Given(tokens, first, left),
            _ => null,
        };
        var hint = written is not null ? SyntaxHints.Write(written)
            : IsWord(word, "is") && first < tokens.Count && IsType(tokens[first]) ? ForeignTexts.Allowed
            : OtherLanguages.HintBetween(word.Text);
        return Codes.ForeignWord.At(expression.At(word.Start), word.Text, hint);
    }

    private static string? Among(RuleExpression expression, IReadOnlyList<Token> tokens, int open, string compared, bool isNegated)
    {
        if (open >= tokens.Count || tokens[open].Kind != TokenKind.Open)
        {
            return null;
        }

        var values = new List<string>();
        for (var i = open + 1; i < tokens.Count; i++)
        {
            var end = EndOf(tokens, i, token => token.Kind == TokenKind.Comma);
            values.Add(TextOf(expression, tokens, i, end));
            if (tokens[end].Kind == TokenKind.Close)
            {
                break;
            }

            i = end;
        }

        var (sign, join) = isNegated ? ("!=", " && ") : ("==", " || ");
        return values.Contains("") ? null : string.Join(join, values.Select(value => $"{compared} {sign} {value}"));
    }

    private static string? Between(RuleExpression expression, IReadOnlyList<Token> tokens, int first, string compared, bool isNegated)
    {
        var join = EndOf(
            tokens, first, token => token.Kind is TokenKind.Name or TokenKind.Operator && ForeignWords.Joins.Contains(token.Text));
        var end = EndOf(tokens, join + 1, token => token.Text is "?" or ":" or "," || Operators.Of(token) is Operation.And or Operation.Or);
        var (low, high) = (TextOf(expression, tokens, first, join), TextOf(expression, tokens, join + 1, end));
        return low.Length == 0 || high.Length == 0 ? null
            : isNegated ? $"{compared} < {low} || {compared} > {high}"
            : $"{compared} >= {low} && {compared} <= {high}";
    }

    /// <summary><c>is null</c> and <c>is not null</c>.</summary>
    private static string? Given(IReadOnlyList<Token> tokens, int first, Node left)
    {
        var isNegated = first < tokens.Count && IsWord(tokens[first], "not");
        var value = isNegated ? first + 1 : first;
        return left.Bare is NameNode { Name: { } name } && value < tokens.Count && IsWord(tokens[value], "null")
            ? $"{(isNegated ? "" : "!")}Fn.Given({name})"
            : null;
    }

    /// <summary>The index of the first token outside brackets that ends a value, or of the bracket that closes around it.</summary>
    private static int EndOf(IReadOnlyList<Token> tokens, int first, Func<Token, bool> ends)
    {
        var depth = 0;
        for (var i = first; i < tokens.Count; i++)
        {
            depth += tokens[i].Kind == TokenKind.Open ? 1 : tokens[i].Kind == TokenKind.Close ? -1 : 0;
            if (depth < 0 || (depth == 0 && ends(tokens[i])))
            {
                return i;
            }
        }

        return tokens.Count;
    }

    private static string TextOf(RuleExpression expression, IReadOnlyList<Token> tokens, int first, int end) =>
        first < end && first < tokens.Count ? expression.Text[tokens[first].Start..tokens[end - 1].Span.End] : "";

    private static bool IsType(Token token) =>
        token.Kind == TokenKind.Name && ReservedNames.Contains(token.Text) && token.Text is not ("true" or "false");

    private static bool IsWord(Token token) => token.Kind == TokenKind.Name && Words.Contains(token.Text);

    private static bool IsWord(Token token, string word) =>
        token.Kind == TokenKind.Name && string.Equals(token.Text, word, StringComparison.OrdinalIgnoreCase);
}
