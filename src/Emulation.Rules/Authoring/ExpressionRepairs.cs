using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>
/// What could be meant where something is wrong in an expression, the smallest changes first. Most come to nothing; who asks tries them.
/// </summary>
internal sealed partial class ExpressionRepairs(string text, int index, ExpressionScope scope, Diagnostic problem)
{
    /// <summary>Parts of an expression between which what a hint says to write is tried.</summary>
    private const int MostParts = 40;

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["="] = "==", ["=>"] =
            ">=", ["=<"] =
                "<=", ["<>"] = "!=", ["==="] = "==", ["!=="] = "!=", ["&"] = "&&", ["|"] = "||", ["≥"] = ">=", ["≤"] = "<=", ["≠"] = "!=",
        ["−"] = "-", ["–"] =
            "-", ["—"] =
                "-", ["×"] =
                    "*", ["÷"] =
                        "/", ["“"] =
                            "\"", ["”"] =
                                "\"", ["‘"] = "\"", ["’"] = "\"", [","] = " &&", [";"] = " &&", [")"] = "", ["%"] = "", ["+"] = "",
    };

    public IEnumerable<(int Start, int End, string Text)> All() => Written(Pieces()).Concat(Hinted()).Concat(Brackets());

    private static IEnumerable<(int Start, int End, string Text)> Written(IEnumerable<(int Start, int End, string Text)> pieces) =>
        pieces.Where(piece => piece.Start >= 0 && piece.End >= piece.Start);

    private IEnumerable<(int Start, int End, string Text)> Pieces()
    {
        foreach (var (sign, meant) in Signs.Where(pair => At(index, pair.Key)).OrderByDescending(pair => pair.Key.Length))
        {
            yield return (index, index + sign.Length, meant);
        }

        yield return Quotes("“", "”");
        yield return Quotes("'", "'");
        var word = WordAt(index);
        foreach (var piece in Numbers(word).Concat(Divided()).Concat(Texts()).Concat(Questions(word)))
        {
            yield return piece;
        }

        if (text.LastIndexOf('(', Math.Min(index, text.Length - 1)) is >= 0 and var open && text.IndexOf(')', open) is >= 0 and var close)
        {
            yield return (open, close + 1, text[(open + 1)..close]);
        }
    }

    private (int Start, int End, string Text) Quotes(string opening, string closing)
    {
        var start = text.IndexOf(opening, Math.Max(0, Math.Min(index, text.Length - 1)), StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(closing, start + 1, StringComparison.Ordinal);
        return end < 0 ? (-1, -1, "") : (start, end + 1, Literals.Quote(text[(start + 1)..end]));
    }

    /// <summary>Numbers with a comma, with separators or with letters behind them.</summary>
    private IEnumerable<(int Start, int End, string Text)> Numbers(string word)
    {
        var end = index;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var number = text[index..end];
        if (number.Contains(',', StringComparison.Ordinal))
        {
            yield return problem.Code == Codes.ThousandsSeparator.Code
                ? (index, end, number.Replace(",", "", StringComparison.Ordinal))
                : (index, end, number.Replace(',', '.'));
        }

        if (problem.Code == Codes.ThousandsSeparator.Code)
        {
            yield return (index, end, number.Replace(".", "", StringComparison.Ordinal));
            yield return (index, index + word.Length, word.Replace("_", "", StringComparison.Ordinal));
        }

        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
        {
            yield return (index, index + word.Length, word.TrimEnd([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_."]));
        }
    }

    /// <summary>One of two whole numbers with a point.</summary>
    private IEnumerable<(int Start, int End, string Text)> Divided()
    {
        if (!At(index, "/"))
        {
            yield break;
        }

        var start = index + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        yield return (end, end, ".0");
        var before = text.AsSpan(0, index).TrimEnd().Length;
        yield return (before, before, ".0");
    }

    /// <summary>A number, a truth or a date of another form in quotes.</summary>
    private IEnumerable<(int Start, int End, string Text)> Texts()
    {
        foreach (var (start, end) in QuotedPieces())
        {
            var inside = text[(start + 1)..(end - 1)];
            if (IsOf(Codes.UndeclaredValue))
            {
                foreach (var value in start == index ? Declared(inside) : [])
                {
                    yield return (start, end, Literals.Quote(value));
                }

                continue;
            }

            yield return (start, end, inside);
            if (DateForms.ToIso(inside) is { } date)
            {
                yield return (start, end, Literals.Quote(date));
            }
        }
    }

    /// <summary>The nearest of what names in scope are compared with; where none is near, all of it.</summary>
    private List<string> Declared(string written)
    {
        var values =
            scope.Values.SelectMany(name => name.Values ?? [])
                .Concat(scope.PastAwards ?? [])
                .Concat(scope.GradeLevels)
                .Distinct(StringComparer.Ordinal)
                .ToList();
        return Suggestion.Nearest(written, values) is { } nearest ? [nearest] : values;
    }

    private IEnumerable<(int Start, int End)> QuotedPieces()
    {
        for (var start = text.IndexOf('"'); start >= 0;)
        {
            var end = text.IndexOf('"', start + 1);
            if (end < 0)
            {
                yield break;
            }

            yield return (start, end + 1);
            start = text.IndexOf('"', end + 1);
        }
    }

    private bool At(int at, string sign) => at >= 0 && string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

    private string WordAt(int start)
    {
        var end = start;
        while (end < text.Length && (OtherLanguages.IsWord(text[end]) || (text[end] == '.' && end > start)))
        {
            end++;
        }

        return text[start..end];
    }
}
