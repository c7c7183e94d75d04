using System.Globalization;
using System.Text;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Texts that name one achievement: they differ in case, in spaces or in characters that cannot be seen, and in nothing else.
/// </summary>
internal static class SameAchievement
{
    private const int CombiningGraphemeJoiner = 0x034F;
    private const int FirstVariationSelector = 0xFE00;
    private const int LastVariationSelector = 0xFE0F;

    /// <summary>What texts for one achievement have in common; other values stand for themselves.</summary>
    public static IndicatorValue Of(IndicatorValue key) => key.Value is string text ? Fold(text) : key;

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                // Spaces of every kind and number are one, and none at the ends.
                _ = folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded;
            }
            else if (!IsInvisible(rune))
            {
                folded.Append(Rune.ToUpperInvariant(rune).ToString());
            }
        }

        return folded.ToString().TrimEnd(' ').Normalize();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is CombiningGraphemeJoiner or (>= FirstVariationSelector and <= LastVariationSelector);
}
