using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>Texts that have a normal form, and those that have none.</summary>
internal static class UnicodeText
{
    /// <summary>What <see cref="Shown"/> puts for a character that is none.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>Marks on one letter. Unicode's stream-safe texts have no more; putting a run in order takes time by its square.</summary>
    private const int MostMarks = 30;

    /// <summary>
    /// Whether every surrogate has its other half and no character is U+FFFE or U+FFFF, at which <see cref="string.Normalize()"/> throws,
    /// and no letter carries so many marks that it would take its time.
    /// </summary>
    public static bool IsValid(string text) => IndexOfInvalid(text, 0) < 0 && !HasTooManyMarks(text);

    /// <summary>The text in normal form C; one that has none stays as it is, for a check to report.</summary>
    public static string Normalize(string? text) => text is null ? "" : IsValid(text) ? NormalForm(text) : text;

    /// <summary>Normal form C. Latin letters, Vietnamese ones above all, are in it as they stand, which is seen at once.</summary>
    /// <exception cref="ArgumentException">The text has none.</exception>
    public static string NormalForm(string text) => IsComposed(text) ? text : text.Normalize();

    /// <summary>
    /// Whether all characters are of blocks in which none is another in normal form C, nor joins one before it. Unicode promises that they
    /// stay so; a test looks at each.
    /// </summary>
    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        for (var next = 0; next >= 0 && !text.IsEmpty; text = text[(next + 1)..])
        {
            next = text.IndexOfAnyExceptInRange('\0', '\u02FF');
            if (next >= 0 && text[next] is not ((>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The text as ids, clusters, choices and headers are compared: normal form C, every kind and run of spaces one space, none at the
    /// ends, nothing that is not seen. One that has no normal form stays as it is, for a check to report.
    /// </summary>
    public static string Identity(string? text)
    {
        if (text is null)
        {
            return "";
        }

        // Nearly every text is folded already; no other is copied.
        return !IsValid(text) ? text : NormalForm(IsFolded(text) ? text : CharacterKinds.Fold(text));
    }

    /// <summary>The text as a message can show it.</summary>
    public static string Shown(string text)
    {
        var shown = text.ToCharArray();
        for (var index = IndexOfInvalid(text, 0); index >= 0; index = IndexOfInvalid(text, index + 1))
        {
            shown[index] = Replacement;
        }

        return new string(shown);
    }

    /// <summary>The text without the marks over and under its letters: <c>tỷ lệ</c> → <c>ty le</c>.</summary>
    public static string Unaccented(string text) => string.Concat(
        Shown(text).Replace('đ', 'd')
            .Replace('Đ', 'D')
            .Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    /// <summary>For what a program passes.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has no normal form.</exception>
    public static void ThrowIfInvalid(string? text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        if (text is not null && !IsValid(text))
        {
            throw new ArgumentException("The text holds an invalid Unicode character.", name);
        }
    }

    /// <summary>Whether words stand apart by one plain space, and nothing is unseen.</summary>
    private static bool IsFolded(string text)
    {
        var afterSpace = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = rune.Value == ' ';
            if ((isSpace && afterSpace)
                || (!isSpace
                    && rune.Value is < '!' or > '~'
                    && (CharacterKinds.IsSpace(rune.Value) || CharacterKinds.IsInvisible(rune.Value))))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return text.Length == 0 || !afterSpace;
    }

    private static bool HasTooManyMarks(string text)
    {
        // No text shorter than that has them, and hardly any below the combining marks.
        if (text.Length <= MostMarks || text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
        {
            return false;
        }

        var run = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark =
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark;
            run = isMark || (run > 0 && CharacterKinds.IsInvisible(rune.Value)) ? run + 1 : 0;
            if (run > MostMarks)
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOfInvalid(string text, int from)
    {
        while (from < text.Length)
        {
            // Nearly every text is below the surrogates and over at once.
            var next = text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uFFFF');
            if (next < 0)
            {
                return -1;
            }

            from += next;
            if (from + 1 < text.Length && char.IsSurrogatePair(text[from], text[from + 1]))
            {
                from += 2;
            }
            else if (char.IsSurrogate(text[from]) || text[from] is '\uFFFE' or '\uFFFF')
            {
                return from;
            }
            else
            {
                from++;
            }
        }

        return -1;
    }
}
