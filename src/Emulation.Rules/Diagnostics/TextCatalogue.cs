using System.Collections.Immutable;

namespace Emulation.Rules.Diagnostics;

/// <summary>
/// The texts of a language beside Vietnamese and English, read by <c>TextCatalogueJson</c>. A host registers it once, before the first
/// campaign is loaded: texts made before that stay in English in the new language. Immutable and thread-safe, registration included.
/// </summary>
public sealed class TextCatalogue
{
    private static ImmutableSortedDictionary<string, TextCatalogue> _registered =
        ImmutableSortedDictionary.Create<string, TextCatalogue>(StringComparer.Ordinal);

    internal TextCatalogue(
        Language language, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> words) =>
        (Language, Texts, Words, Missing) = (language, texts, words, [.. Keys.Keys.Where(key => !texts.ContainsKey(key))]);

    /// <summary>
    /// Every text of the library and its companions by its key: the English one with <c>{0}</c>, <c>{1}</c> for its holes, or the code of
    /// a diagnostic (<c>ER1001</c>, its hint <c>ER1001.hint</c>). The values say what a translator has to say, with the same holes.
    /// </summary>
    public static IReadOnlyDictionary<string, LocalizedText> Keys => TextKeys.All;

    /// <summary>Vietnamese, English, and what is registered, by code.</summary>
    public static IReadOnlyList<Language> Languages =>
        [Language.Vietnamese, Language.English, .. _registered.Values.Select(catalogue => catalogue.Language)];

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Its texts by key.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Words that are understood in tables and files beside those of the two languages, by the name of their list.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; }

    /// <summary>The keys it has no text for: those texts are in English.</summary>
    public IReadOnlyList<string> Missing { get; }

    internal static bool IsAnyRegistered => !_registered.IsEmpty;

    /// <summary>Adds a language for the whole process; one that is there already is replaced.</summary>
    /// <param name="catalogue">Its texts.</param>
    public static void Register(TextCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ImmutableInterlocked.Update(ref _registered, (all, one) => all.SetItem(one.Language.Code, one), catalogue);
    }

    /// <summary>
    /// Of <see cref="Languages"/> the one a locale means, such as <c>vi_VN.UTF-8</c> or <c>fr-CA</c>: that very one, or that of its first
    /// part; English where there is none.
    /// </summary>
    /// <param name="locale">The locale; null or empty where nobody named one.</param>
    public static Language Nearest(string? locale)
    {
        var code = (locale ?? "").Split('.', '@')[0].Replace('_', '-');
        var meant = Languages.Where(language => IsMeant(language.Code, code)).OrderByDescending(language => language.Code.Length);
        return meant.Append(Language.English).First();
    }

    /// <summary>The texts of a language; null of the two that need none and of those nobody registered.</summary>
    /// <param name="language">The language.</param>
    public static TextCatalogue? For(Language language) => _registered.GetValueOrDefault(language.Code);

    /// <summary>The words of every registered language in a list.</summary>
    internal static IEnumerable<string> WordsIn(string list) =>
        _registered.Values.SelectMany(catalogue => catalogue.Words.GetValueOrDefault(list) ?? []);

    /// <summary>The text of a key with its holes; null where the language lacks it.</summary>
    internal string? Text(string key) => Texts.GetValueOrDefault(key);

    private static bool IsMeant(string code, string locale) => locale.StartsWith(code, StringComparison.OrdinalIgnoreCase)
        && (locale.Length == code.Length || locale[code.Length] == '-');
}
