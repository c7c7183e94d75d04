using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>Reads texts, in one language or two.</summary>
internal sealed partial class ObjectReader
{
    /// <summary>Of a name or label: every sheet repeats it.</summary>
    private const int MostOfLabel = 1000;

    /// <summary>Of any other text that is no expression.</summary>
    private const int MostOfText = 10_000;

    public string? Text(string name, bool required = false) => AsText(Get(name, required), name);

    public string? AsText(JsonNode? node, string name) =>
        Of(node, JsonNodeKind.Text, name, Kinds.Text) is { } text ? Normal(text, name, MostOfText) : null;

    public string? NonEmptyText(string name, bool required = false)
    {
        var text = Text(name, required);
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Bag.Add(Codes.Empty.At(_node[name]!.Position, name));
        return null;
    }

    /// <summary>A string, or an object with <c>vi</c> and <c>en</c>.</summary>
    public LocalizedText? Localized(string name, bool required = false) => AsLocalized(Get(name, required), name);

    public LocalizedText? AsLocalized(JsonNode? node, string name)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Kind == JsonNodeKind.Text)
        {
            return LocalizedText.Same(Normal(node, name, MostOfLabel));
        }

        if (node.Kind != JsonNodeKind.Object)
        {
            Bag.Add(Codes.WrongKind.At(node.Position, name, Kinds.LocalizedText));
            return null;
        }

        var reader = new ObjectReader(node, _context, _nullIsAbsent);
        var vietnamese = reader.Label("vi");
        var english = reader.Label("en");
        reader.Done();
        if (vietnamese is null && english is null)
        {
            Bag.Add(Codes.MissingField.At(node.Position, "vi"));
            return null;
        }

        return new LocalizedText { Vietnamese = vietnamese ?? english!, English = english ?? vietnamese! };
    }

    /// <summary>The strings of an array.</summary>
    public IReadOnlyList<(string Text, SourcePosition Position)> Texts(string name) =>
        [.. Items(name)
            .Select(item => (Text: AsText(item, name), item.Position))
            .Where(item => item.Text is not null)
            .Select(item => (item.Text!, item.Position))];

    /// <summary>The strings of an array, with a warning of each that stands there already.</summary>
    public IReadOnlyList<string> Names(string name)
    {
        var texts = Texts(name);
        WarnOfRepeated(name, texts);
        return [.. texts.Select(item => item.Text)];
    }

    /// <summary>Warns of names in a list that stand there already, where the second changes nothing.</summary>
    public void WarnOfRepeated(string name, IEnumerable<(string Text, SourcePosition Position)> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, position) in texts.Where(item => !seen.Add(item.Text)))
        {
            Bag.Add(Codes.NamedTwice.At(position, text, name));
        }
    }

    private string? Label(string name) =>
        Of(Optional(name), JsonNodeKind.Text, name, Kinds.Text) is { } text ? Normal(text, name, MostOfLabel) : null;

    /// <summary>The text in normal form; measured before any work is done with it, and cut, and said so, where it is too long.</summary>
    private string Normal(JsonNode node, string name, int most)
    {
        var text = node.Text;
        if (text.Length > most)
        {
            var told =
                Codes.TextTooLong.At(node.Position, name, DiagnosticTexts.Characters(text.Length), DiagnosticTexts.Characters(most));
            Bag.Add(_context.Limits.TextHint is { } hint ? told with { Hint = hint } : told);
            text = text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
        }

        return UnicodeText.NormalForm(text);
    }
}
