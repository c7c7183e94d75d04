using System.Text;

namespace Emulation.Rules.Diagnostics;

/// <summary>Texts that look the same and are not: letters of other alphabets, full-width letters, dashes of other lengths.</summary>
internal static class LookAlikes
{
    /// <summary>Longer texts are not compared: no id is.</summary>
    private const int MostCompared = 300;

    /// <summary>Differences that are shown of one pair.</summary>
    private const int MostShown = 3;

    /// <summary>A character, then those that look like it: Greek, Cyrillic, Armenian, other Đ, dashes, quotes.</summary>
    private static readonly string[] Groups =
    [
        "AΑА", "BΒВ", "CС", "EΕЕ", "HΗН", "IΙІ", "JЈ", "KΚК", "MΜМ", "NΝ", "OΟОՕ", "PΡР", "SЅ", "TΤТ", "XΧХ", "YΥҮ", "ZΖ", "ĐÐƉ", "đð",
        "aа", "cс", "eе", "hһ", "iі", "jј", "oοо", "pр", "sѕ", "wԝ", "xх", "yу", "-‐‑‒–—―−﹣", "'‘’ʼ", "\"“”",
    ];

    private static readonly Dictionary<char, char> ByTwin =
        Groups.SelectMany(group => group[1..].Select(twin => (Twin: twin, Character: group[0])))
            .ToDictionary(pair => pair.Twin, pair => pair.Character);

    /// <summary>Whether two different texts show alike.</summary>
    public static bool AreAlike(string a, string b) =>
        a != b && a.Length <= MostCompared && b.Length <= MostCompared && !(IsPlain(a) && IsPlain(b)) && Skeleton(a) == Skeleton(b);

    /// <summary>Letters, digits and signs of ASCII: no two of them look alike.</summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>What all texts that look like this one have in common.</summary>
    public static string Skeleton(string text)
    {
        // Compatibility forms: full-width letters, Roman numerals that are one character. Then letter by letter, marks apart.
        var apart = CharacterKinds.Fold(text).Normalize(NormalizationForm.FormKD);
        return string.Create(apart.Length, apart, static (same, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                same[i] = ByTwin.GetValueOrDefault(source[i], source[i]);
            }
        });
    }

    /// <summary>
    /// The characters in which <paramref name="text"/> differs from <paramref name="other"/>, with their code points: <c>Ð U+00D0</c>.
    /// </summary>
    public static string Differences(string text, string other)
    {
        var (own, others) = (Runes(text), Runes(other));
        var kept = CommonRunes(own, others);
        var shown = new List<string>();
        for (var i = 0; i < own.Count && shown.Count < MostShown; i++)
        {
            if (!kept.Contains(i))
            {
                shown.Add(Shown(own[i]));
            }
        }

        return string.Join(", ", shown.Distinct(StringComparer.Ordinal));
    }

    private static string Shown(Rune rune) => CharacterKinds.IsSpace(rune.Value) || CharacterKinds.IsInvisible(rune.Value)
        ? CharacterKinds.CodePoint(rune.Value)
        : $"{rune} {CharacterKinds.CodePoint(rune.Value)}";

    /// <summary>Where <paramref name="own"/> goes along with <paramref name="other"/>: what was put in or exchanged is left over.</summary>
    private static HashSet<int> CommonRunes(List<Rune> own, List<Rune> other)
    {
        var kept = new HashSet<int>();
        var length = new int[own.Count + 1, other.Count + 1];
        for (var i = own.Count - 1; i >= 0; i--)
        {
            for (var j = other.Count - 1; j >= 0; j--)
            {
                length[i, j] = own[i] == other[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < own.Count && j < other.Count;)
        {
            if (own[i] == other[j])
            {
                kept.Add(i++);
                j++;
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return kept;
    }

    private static List<Rune> Runes(string text) => [.. (text.Length <= MostCompared ? text : text[..MostCompared]).EnumerateRunes()];
}
