namespace Emulation.Rules.Diagnostics;

/// <summary>
/// A text in Vietnamese and English, and in any language whose texts a host has registered (<see cref="TextCatalogue"/>). Where a
/// campaign gives one text only, both are that text.
/// </summary>
public sealed record LocalizedText
{
    /// <summary>How it was made, for other languages; null of what a campaign says, which is nobody's to translate.</summary>
    private TextTemplate? _template;

    /// <summary>The Vietnamese text.</summary>
    public required string Vietnamese { get; init => (field, _template) = (value, null); }

    /// <summary>The English text.</summary>
    public required string English { get; init => (field, _template) = (value, null); }

    /// <summary>
    /// The text in <paramref name="language"/>; in English where the language has no text for it, or it is what a campaign or a file says.
    /// </summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese
        : language == Language.English || _template is not { } template ? English
        : TextCatalogue.For(language) is { } catalogue ? template.In(catalogue, this) : English;

    /// <summary>One text for both languages.</summary>
    public static LocalizedText Same(string text) => new() { Vietnamese = text, English = text };

    /// <summary>A text of a catalogue: <paramref name="english"/> is its key in other languages.</summary>
    /// <param name="vietnamese">The Vietnamese text.</param>
    /// <param name="english">The English text.</param>
    public static LocalizedText FromPair(string vietnamese, string english) => Made(vietnamese, english, TextTemplate.Plain);

    /// <summary>
    /// A text of a catalogue with holes: the English one as it is written, with <c>{0}</c>, <c>{1}</c> for them, is its key in other
    /// languages. A hole that is filled with a text takes it in the language around it; numbers are written the same in all.
    /// </summary>
    /// <param name="vietnamese">The Vietnamese text.</param>
    /// <param name="english">The English text.</param>
    public static LocalizedText FromPair(VietnameseWords vietnamese, EnglishWords english) =>
        Made(vietnamese.ToStringAndClear(), english.ToStringAndClear(), english.Template);

    /// <summary>Texts one after another.</summary>
    /// <param name="separator">What stands between two.</param>
    /// <param name="texts">The texts.</param>
    public static LocalizedText Join(string separator, IReadOnlyCollection<LocalizedText> texts) => Pairs.Join(Same(separator), texts);

    /// <summary>Whether both are the same in Vietnamese and English.</summary>
    public bool Equals(LocalizedText? other) => other is not null && Vietnamese == other.Vietnamese && English == other.English;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Vietnamese, English);

    /// <summary>The Vietnamese text.</summary>
    public override string ToString() => Vietnamese;

    internal static LocalizedText Made(string vietnamese, string english, TextTemplate? template) =>
        new() { Vietnamese = vietnamese, English = english, _template = template };
}
