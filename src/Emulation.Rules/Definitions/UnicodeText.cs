using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Emulation.Rules.Definitions;

/// <summary>Texts that have a normal form, and those that have none.</summary>
internal static class UnicodeText
{
    /// <summary>What <see cref="Shown"/> puts for a character that is none.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>Whether every surrogate has its other half and no character is U+FFFE or U+FFFF: <see cref="string.Normalize()"/> throws at such texts.</summary>
    public static bool IsValid(string text) => IndexOfInvalid(text, 0) < 0;

    /// <summary>The text in normal form C; one that has none stays as it is, for a check to report.</summary>
    public static string Normalize(string? text) => text is null ? "" : IsValid(text) ? text.Normalize() : text;

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
        Shown(text).Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    /// <summary>For what a program passes.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has no normal form.</exception>
    public static void ThrowIfInvalid(string? text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        if (text is not null && !IsValid(text))
        {
            throw new ArgumentException("The text holds an invalid Unicode character.", name);
        }
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
