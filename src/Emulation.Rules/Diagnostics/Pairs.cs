using System.Globalization;

namespace Emulation.Rules.Diagnostics;

/// <summary>Makes texts of a Vietnamese and an English one, which stand side by side in the catalogues.</summary>
internal static class Pairs
{
    public static LocalizedText Text(string vietnamese, string english) => LocalizedText.FromPair(vietnamese, english);

    /// <summary>A hole that is filled with a text takes it in the language around it; numbers are written the same in both.</summary>
    public static LocalizedText Text(VietnameseWords vietnamese, EnglishWords english) => LocalizedText.FromPair(vietnamese, english);

    /// <summary>Texts one after another.</summary>
    public static LocalizedText Join(string separator, IReadOnlyCollection<LocalizedText> texts) =>
        LocalizedText.Join(separator, texts);

    /// <summary>Texts one after another, with a word between them.</summary>
    public static LocalizedText Join(LocalizedText separator, IReadOnlyCollection<LocalizedText> texts) =>
        Told(language => string.Join(separator.In(language), texts.Select(text => text.In(language))));

    /// <summary>What says of itself how it reads in a language.</summary>
    public static LocalizedText Told(Func<Language, string> told) => LocalizedText.Made(
        told(Language.Vietnamese), told(Language.English), TextTemplate.AreKept ? TextTemplate.Told(told) : null);

    /// <summary>
    /// How many there are of something, in an English text: <c>1 error</c>, <c>2 errors</c>. Vietnamese has one word for both, and says it
    /// itself. A language says each of the two in its own way.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">What, in English.</param>
    public static LocalizedText Count(int count, string noun) => count == 1
        ? Text("1", $"1 {noun}")
        : LocalizedText.Made(
            DecimalNumber(count),
            $"{DecimalNumber(count)} {noun}s",
            TextTemplate.AreKept ? TextTemplate.Filled($"{{0}} {noun}s", [DecimalNumber(count)]) : null);

    private static string DecimalNumber(int count) => count.ToString(CultureInfo.InvariantCulture);
}
