using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// A language made of the list of all texts: the English ones in Armenian letters. What is Latin in it afterwards is data, or was never
/// translated. Registering it alters nothing in Vietnamese and English, so that other tests may run beside it.
/// </summary>
internal static partial class MadeUpLanguage
{
    public const string Code = "hy";

    private const char FirstSmall = '\u0561';
    private const char FirstCapital = '\u0531';

    private static readonly Lazy<Language> Registered = new(() =>
    {
        TextCatalogue.Register(TextCatalogueJson.Read(Json, "hy.json"));
        return Language.Of(Code);
    });

    /// <summary>The language, registered.</summary>
    public static Language Language => Registered.Value;

    /// <summary>The file of its texts.</summary>
    public static string Json => JsonSerializer.Serialize(new
    {
        language = Code,
        texts = TextCatalogue.Keys.ToDictionary(entry => entry.Key, entry => Of(entry.Value.English)),
        words = new Dictionary<string, string[]> { ["yes"] = ["այո"], ["no"] = ["ոչ"], ["total"] = ["ընդամենը"], ["and"] = ["և"] },
    });

    /// <summary>An English text in it.</summary>
    public static string Of(string english) => string.Concat(english.Select(c => c switch
    {
        >= 'a' and <= 'z' => (char)(FirstSmall + (c - 'a')),
        >= 'A' and <= 'Z' => (char)(FirstCapital + (c - 'A')),
        _ => c,
    }));

    /// <summary>The words of a text that nobody translated, those that <paramref name="data"/> holds aside.</summary>
    public static IReadOnlyList<string> LeftIn(string text, params IEnumerable<string> data)
    {
        var known = data.SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. WordsOf(NoWord().Replace(text, " ")).Where(word => !known.Contains(word)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>Fingerprints and code points, and the numbers of chapters.</summary>
    [GeneratedRegex(@"\b[0-9a-f]{8,}\b|\+[0-9A-F]{4}\b|\b[IVX]+\b", RegexOptions.None, 5000)]
    private static partial Regex NoWord();

    /// <summary>Of two Latin letters and more, with the marks that Vietnamese puts on them.</summary>
    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]{2,}", RegexOptions.None, 5000)]
    private static partial Regex Word();
}
