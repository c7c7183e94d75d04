using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>Which fault of JSON it is, by what stands there.</summary>
internal static class JsonMessages
{
    private const string CurlyQuotes = "“”„‟‘’";

    /// <summary>What stands where a name must.</summary>
    public static LocalizedText NoName(string here) => here switch
    {
        "'" => JsonTexts.NameWithoutQuotes,
        _ when char.IsLetter(here, 0) || here == "_" || here == "$" => JsonTexts.NameWithoutQuotes,
        _ => Known(here) ?? JsonTexts.BeginsNoName(here),
    };

    /// <summary>What stands where a value must.</summary>
    public static LocalizedText NoValue(string here) =>
        here == "'" ? JsonTexts.TextWithoutQuotes : Known(here) ?? JsonTexts.BeginsNoValue(here);

    /// <summary>What stands after a value, where a comma or the closing bracket must.</summary>
    public static LocalizedText NoComma(string here) => Known(here) ?? JsonTexts.CommaMissing(here);

    public static LocalizedText NoWord(string word)
    {
        var lower = word.ToLowerInvariant();
        return JsonWords.True.Contains(lower) ? JsonTexts.WordMeant(word, "true")
            : JsonWords.False.Contains(lower) ? JsonTexts.WordMeant(word, "false")
            : JsonWords.Null.Contains(lower) ? JsonTexts.WordMeant(word, "null")
            : JsonWords.NoNumber.Contains(lower) ? JsonTexts.WordForNoNumber(word)
            : JsonTexts.WordWithoutQuotes(word);
    }

    public static LocalizedText NoNumber(string text) =>
        JsonSyntax.NumberMeant(text) is { } meant ? JsonTexts.NumberMeant(text, meant) : JsonTexts.NoNumber(text);

    /// <summary>Habits of typing that are the same mistake wherever they stand.</summary>
    private static LocalizedText? Known(string here) => here switch
    {
        "#" => JsonTexts.HashComment,
        _ when CurlyQuotes.Contains(here, StringComparison.Ordinal) => JsonTexts.CurlyQuote(here),
        _ => null,
    };
}
