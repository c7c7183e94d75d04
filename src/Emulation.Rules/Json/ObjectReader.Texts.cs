using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Reads texts, in one language or two.</summary>
internal sealed partial class ObjectReader
{
    public string? Text(string name, bool required = false) => AsText(Get(name, required), name);

    public string? AsText(JsonNode? node, string name) => Of(node, JsonNodeKind.Text, name, Kinds.Text)?.Text.Normalize();

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
            return LocalizedText.Same(node.Text.Normalize());
        }

        if (node.Kind != JsonNodeKind.Object)
        {
            Bag.Add(Codes.WrongKind.At(node.Position, name, Kinds.LocalizedText));
            return null;
        }

        var reader = new ObjectReader(node, _context, _nullIsAbsent);
        var vietnamese = reader.Text("vi");
        var english = reader.Text("en");
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
}
