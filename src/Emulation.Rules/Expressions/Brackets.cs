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
}
