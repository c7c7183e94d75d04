using System.Text;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Cuts an expression into its pieces.</summary>
internal static class StockScanner
{
    private static readonly string[] Signs = [
        "=>",
        "==",
        "!=",
        "<>",
        "<=",
        ">=",
        "&&",
        "||",
        "??",
        "?.",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ".",
        "?",
        ":",
        "+",
        "-",
        "*",
        "/",
        "%",
        "<",
        ">",
        "=",
        "!",
        "&",
        "|",
    ];

    /// <exception cref="ImportRefusal">A piece is none, or a text is never closed.</exception>
    public static List<StockToken> Scan(string text)
    {
        var tokens = new List<StockToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = char.IsLetter(text[at]) || text[at] is '_' or '@' ? Name(text, at)
                : char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
                    ? Number(text, at)
                : text[at] is '"' or '\'' ? Quoted(text, at)
                : Sign(text, at);
            tokens.Add(token.Token);
            at = token.End;
        }

        tokens.Add(new StockToken(StockTokenKind.End, "", text.Length));
        return tokens;
    }

    private static (StockToken Token, int End) Name(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return (new StockToken(StockTokenKind.Name, text[at..end].TrimStart('@'), at), end);
    }

    /// <summary>The letters that tell C# a type mean nothing here: every number is exact.</summary>
    private static (StockToken Token, int End) Number(string text, int at)
    {
        var end = at;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        if (end + 1 < text.Length
            && text[end] is 'e' or 'E'
            && (char.IsAsciiDigit(text[end + 1])
                || (text[end + 1] is '+' or '-' && end + 2 < text.Length && char.IsAsciiDigit(text[end + 2]))))
        {
            for (end += 2; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
            }
        }

        var number = text[at..end];
        while (end < text.Length && "mMdDfFlLuU".Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return (new StockToken(StockTokenKind.Number, number.StartsWith('.') ? "0" + number : number, at), end);
    }

    private static (StockToken Token, int End) Quoted(string text, int at)
    {
        var value = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == text[at])
            {
                return (new StockToken(StockTokenKind.Text, value.ToString(), at), i + 1);
            }

            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
            }

            value.Append(text[i]);
        }

        throw new ImportRefusal(at, ImportTexts.BreaksOff);
    }

    private static (StockToken Token, int End) Sign(string text, int at)
    {
        foreach (var sign in Signs)
        {
            if (text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal))
            {
                return (new StockToken(StockTokenKind.Sign, sign, at), at + sign.Length);
            }
        }

        throw new ImportRefusal(at, ImportTexts.Malformed(text[at].ToString()));
    }
}
