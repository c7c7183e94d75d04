using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Reads the texts of another language: <c>{ "language": "fr", "texts": { key: text }, "words": { list: [ word ] } }</c>. The keys are
/// those of <see cref="TextCatalogue.Keys"/>; a text keeps the holes of its key.
/// </summary>
public static class TextCatalogueJson
{
    /// <summary>Reads a catalogue.</summary>
    /// <param name="text">The JSON; comments are allowed.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="CampaignException">Something is wrong; it carries everything that is.</exception>
    public static TextCatalogue Read(string text, string file) =>
        TryRead(text, file, out var catalogue, out var diagnostics) ? catalogue! : throw new CampaignException(diagnostics);

    /// <summary>Reads a catalogue.</summary>
    /// <param name="text">The JSON; comments are allowed.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="catalogue">The catalogue; null when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(string text, string file, out TextCatalogue? catalogue, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag();
        catalogue = JsonFile.Open(file, text, JsonLimits.Data, bag) is var (root, context) ? Read(root, file, context) : null;
        catalogue = bag.HasErrors ? null : catalogue;
        diagnostics = bag.ToSortedList();
        return catalogue is not null;
    }

    /// <summary>
    /// Everything there is to translate, as JSON: <c>{ "texts": { key: { "vi", "en", "text" } }, "words": { list: [ word ] } }</c>.
    /// </summary>
    /// <param name="catalogue">Gives <c>text</c>, null where it has none; null where there is no translation yet.</param>
    public static string SerializeKeys(TextCatalogue? catalogue = null) => IndentedJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("texts");
        foreach (var (key, text) in TextCatalogue.Keys.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(key);
            json.WriteString("vi", text.Vietnamese);
            json.WriteString("en", text.English);
            if (catalogue is not null)
            {
                json.WriteString("text", catalogue.Text(key));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("words");
        foreach (var (list, words) in WordLists.Named.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(list);
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static TextCatalogue? Read(JsonNode root, string file, LoadContext context)
    {
        if (ObjectReader.Open(root, file, context) is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema");
        var language = reader.Required("language") is { } code ? LanguageOf(code, context) : null;
        var texts = reader.Required("texts") is { } listed ? TextsOf(listed, context) : null;
        var words = reader.Optional("words") is { } lists ? WordsOf(lists, context) : null;
        reader.Done();
        return language is { } known && texts is not null
            ? new TextCatalogue(known, texts, words ?? new Dictionary<string, IReadOnlyList<string>>())
            : null;
    }

    private static Language? LanguageOf(JsonNode node, LoadContext context)
    {
        if (context.Text(node, "language") is not { } code)
        {
            return null;
        }

        if (Language.TryOf(code, out var language) && language != Language.Vietnamese && language != Language.English)
        {
            return language;
        }

        context.Bag.Add(Codes.NoOtherLanguage.At(node.Position, code));
        return null;
    }

    private static Dictionary<string, string>? TextsOf(JsonNode node, LoadContext context)
    {
        if (ObjectReader.Open(node, "texts", context) is null)
        {
            return null;
        }

        var texts = new Dictionary<string, string>(node.Properties.Count, StringComparer.Ordinal);
        foreach (var property in node.Properties)
        {
            if (!TextCatalogue.Keys.TryGetValue(property.Name, out var original))
            {
                context.Bag.Add(Codes.UnknownText.At(property.Position, property.Name));
            }
            else if (context.Text(property.Value, property.Name) is { } text)
            {
                Compare(property, TextHoles.Of(original.English)!, TextHoles.Of(text), context);
                texts[property.Name] = text;
            }
        }

        return texts;
    }

    private static void Compare(
        JsonProperty property, IReadOnlyCollection<int> wanted, IReadOnlyCollection<int>? found, LoadContext context)
    {
        if (found is null || !wanted.SequenceEqual(found))
        {
            context.Bag.Add(Codes.OtherHoles.At(
                property.Value.Position, property.Name, Told(wanted), found is null ? LanguageTexts.SingleBrace : Told(found)));
        }
    }

    private static LocalizedText Told(IReadOnlyCollection<int> holes) =>
        holes.Count == 0 ? LanguageTexts.NoHoles : LocalizedText.Same(TextHoles.Listed(holes));

    private static Dictionary<string, IReadOnlyList<string>>? WordsOf(JsonNode node, LoadContext context)
    {
        if (ObjectReader.Open(node, "words", context) is not { } reader)
        {
            return null;
        }

        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var list in WordLists.Named.Keys)
        {
            if (reader.Optional(list) is { } given)
            {
                words[list] = [.. context.Items(given, list).Select(item => context.Text(item, list)).OfType<string>().Select(Word)];
            }
        }

        reader.Done();
        return words;
    }

    /// <summary>As what is read is compared with it.</summary>
    private static string Word(string written) => UnicodeText.Identity(written).ToLowerInvariant();
}
