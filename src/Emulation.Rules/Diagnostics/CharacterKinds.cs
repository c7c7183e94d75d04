using System.Globalization;
using System.Text;

namespace Emulation.Rules.Diagnostics;

/// <summary>Characters that are spaces, and those nobody sees.</summary>
internal static class CharacterKinds
{
    /// <summary>Whether it shows as a space: of any width, a tab or the end of a line.</summary>
    public static bool IsSpace(int code) => code is ' ' or (>= '\t' and <= '\r') or 0x85 or 0x2800
        || (code > 0x7F
            && CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether it shows as nothing: zero-width, direction, soft hyphen, tag, variation selector, filler, control.</summary>
    public static bool IsInvisible(int code) => code switch
    {
        < ' ' or (>= 0x7F and < 0xA0) => !IsSpace(code),
        < 0xA0 => false,
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2065 or 0x3164 or 0xFFA0 or 0xFFFE or 0xFFFF => true,
        (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => CharUnicodeInfo.GetUnicodeCategory(code) == UnicodeCategory.Format,
    };

    /// <summary>
    /// Whether it turns the direction in which what stands around it is shown (Unicode's Bidi_Control). U+200E is left out: digits run that
    /// way anyhow, and dates that Windows copies begin with it.
    /// </summary>
    public static bool IsDirection(int code) =>
        code is 0x061C or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>The text with one space for every run of spaces, none at the ends, and without what is not seen.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune.Value))
            {
                space = folded.Length > 0;
            }
            else if (!IsInvisible(rune.Value))
            {
                folded.Append(space ? " " : "").Append(rune);
                space = false;
            }
        }

        return folded.ToString();
    }

    /// <summary><c>U+00A0</c>.</summary>
    public static string CodePoint(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}
