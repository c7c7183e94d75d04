using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>A JSON value and where it stands. Its path is spelt out only where somebody asks for it.</summary>
internal sealed class JsonNode(JsonNodeKind kind, SourceText source, int offset, PathStep? step)
{
    /// <summary>Objects of more properties than this are looked up in a table.</summary>
    private const int FewProperties = 8;

    private List<JsonProperty>? _properties;
    private List<JsonNode>? _items;
    private Dictionary<string, JsonProperty>? _byName;

    public JsonNodeKind Kind { get; } = kind;

    public SourcePosition Position => field ??= source.PositionOf(Offset, step);

    /// <summary>The offset of its first character in <see cref="Source"/>.</summary>
    public int Offset { get; } = offset;

    /// <summary>The text as written, escapes resolved; only of <see cref="JsonNodeKind.Text"/>.</summary>
    public string Text { get; set; } = "";

    public decimal Number { get; set; }

    public bool Boolean { get; init; }

    public IReadOnlyList<JsonProperty> Properties => _properties ?? (IReadOnlyList<JsonProperty>)[];

    public IReadOnlyList<JsonNode> Items => _items ?? (IReadOnlyList<JsonNode>)[];

    public JsonNode? this[string name] => Property(name)?.Value;

    public JsonProperty? Property(string name)
    {
        if (_properties is not { } properties)
        {
            return null;
        }

        if (properties.Count > FewProperties)
        {
            _byName ??= properties.ToDictionary(p => p.Name, StringComparer.Ordinal);
            return _byName.GetValueOrDefault(name);
        }

        foreach (var property in properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The text it stands in.</summary>
    public SourceText Source => source;

    /// <summary>
    /// What was made of it, without a word about it, when it was read: as long as the value is the very same, so is that. Null where
    /// nothing was.
    /// </summary>
    public object? Made { get; set; }

    /// <summary>The same, of which nothing was made yet, in a text that is the same elsewhere.</summary>
    /// <param name="other">That text.</param>
    /// <param name="inner">What takes the place of values with texts of their own.</param>
    public JsonNode In(SourceText other, IReadOnlyDictionary<JsonNode, JsonNode> inner)
    {
        if (inner.TryGetValue(this, out var moved))
        {
            return moved;
        }

        var same = new JsonNode(Kind, other, Offset, step) { Text = Text, Number = Number, Boolean = Boolean };
        foreach (var property in _properties ?? [])
        {
            same.Add(property.In(other, inner));
        }

        foreach (var item in _items ?? [])
        {
            same.Add(item.In(other, inner));
        }

        return same;
    }

    /// <summary>A value of the same kind at the same place that holds nothing yet.</summary>
    public JsonNode Emptied() => new(Kind, source, Offset, step);

    public void Add(JsonProperty property) => (_properties ??= []).Add(property);

    public void Add(JsonNode item) => (_items ??= []).Add(item);
}
