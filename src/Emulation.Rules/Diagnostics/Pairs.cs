namespace Emulation.Rules.Diagnostics;

/// <summary>Makes texts of a Vietnamese and an English one, which stand side by side in the catalogues.</summary>
internal static class Pairs
{
    public static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };

    /// <summary>A hole that is filled with a text takes it in the language around it; numbers are written the same in both.</summary>
    public static LocalizedText Text(VietnameseWords vietnamese, EnglishWords english) => new()
    {
        Vietnamese = vietnamese.ToStringAndClear(), English = english.ToStringAndClear(),
    };

    /// <summary>Texts one after another.</summary>
    public static LocalizedText Join(string separator, IReadOnlyCollection<LocalizedText> texts) =>
        Join(LocalizedText.Same(separator), texts);

    /// <summary>Texts one after another, with a word between them.</summary>
    public static LocalizedText Join(LocalizedText separator, IReadOnlyCollection<LocalizedText> texts) => new()
    {
        Vietnamese = string.Join(separator.Vietnamese, texts.Select(text => text.Vietnamese)),
        English = string.Join(separator.English, texts.Select(text => text.English)),
    };
}
