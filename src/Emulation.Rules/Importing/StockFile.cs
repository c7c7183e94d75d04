using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Fields of a workflow file, which stock RulesEngine takes in any case; one that is null is absent.</summary>
internal sealed class StockFile(DiagnosticBag bag)
{
    private readonly HashSet<LocalizedText> _told = [];
    private bool _toldCase;

    public DiagnosticBag Bag => bag;

    public JsonNode? Field(JsonNode node, string name)
    {
        var property = node.Property(name) ?? node.Properties.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (property is null || property.Value.Kind == JsonNodeKind.Null)
        {
            return null;
        }

        if (property.Name != name && !_toldCase)
        {
            // Of names in another case one stands for all.
            _toldCase = true;
            Otherwise(property.Position, ImportTexts.Renamed(property.Name, name));
        }

        return property.Value;
    }

    public string? Text(JsonNode node, string name) =>
        Field(node, name) is { Kind: JsonNodeKind.Text } text && !string.IsNullOrWhiteSpace(text.Text) ? text.Text : null;

    public IReadOnlyList<JsonNode> Items(JsonNode node, string name) =>
        Field(node, name) is { Kind: JsonNodeKind.Array } list ? list.Items : [];

    /// <summary>The place of a character of a text in the file.</summary>
    public static SourcePosition PlaceIn(JsonNode text, int at) => LoadContext.Expression(text).At(at);

    public void Otherwise(SourcePosition at, LocalizedText what) => bag.Add(Codes.ImportedOtherwise.At(at, what));

    /// <summary>The same for what holds of the whole file and is said once.</summary>
    public void Once(SourcePosition at, LocalizedText what)
    {
        if (_told.Add(what))
        {
            Otherwise(at, what);
        }
    }

    public void LeftOut(SourcePosition at, LocalizedText what) => bag.Add(Codes.NotImported.At(at, what));
}
