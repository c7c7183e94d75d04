namespace Emulation.Rules.Expressions;

/// <summary>Brackets among tokens, which the lexer has found to be balanced.</summary>
internal static class Brackets
{
    /// <summary>The index of the bracket that closes the one at <paramref name="open"/>.</summary>
    public static int Closing(IReadOnlyList<Token> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Kind == TokenKind.Open ? 1 : tokens[i].Kind == TokenKind.Close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        throw new InvalidOperationException("The lexer let an open bracket pass.");
    }

    /// <summary>
    /// What stands between the brackets, cut at the commas that are in no brackets of their own: the index of the first token of each
    /// part and the one after its last.
    /// </summary>
    public static IReadOnlyList<(int First, int End)> Parts(IReadOnlyList<Token> tokens, int open, int close)
    {
        var parts = new List<(int First, int End)>();
        var first = open + 1;
        for (var i = first; i < close; i++)
        {
            if (tokens[i].Kind == TokenKind.Open)
            {
                i = Closing(tokens, i);
            }
            else if (tokens[i].Kind == TokenKind.Comma)
            {
                parts.Add((first, i));
                first = i + 1;
            }
        }

        return first == close && parts.Count == 0 ? [] : [.. parts, (first, close)];
    }

    /// <summary>Whether the token at <paramref name="at"/> is, alone, an argument of <c>Fn.function(…)</c>.</summary>
    public static bool IsArgumentOf(IReadOnlyList<Token> tokens, int at, string function)
    {
        if (at == 0 || at + 1 == tokens.Count || tokens[at - 1].Kind is not (TokenKind.Open or TokenKind.Comma) || tokens[at + 1].Kind is not (TokenKind.Close or TokenKind.Comma))
        {
            return false;
        }

        var depth = 0;
        for (var i = at - 1; i >= 0; i--)
        {
            depth += tokens[i].Kind == TokenKind.Close ? 1 : tokens[i].Kind == TokenKind.Open ? -1 : 0;
            if (depth < 0)
            {
                return i >= 3 && tokens[i - 1].Is(TokenKind.Name, function) && tokens[i - 3].Is(TokenKind.Name, nameof(Fn));
            }
        }

        return false;
    }
}
