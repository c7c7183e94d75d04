using System.Globalization;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>A JSON value and where it stands. Its path is spelt out only where somebody asks for it.</summary>
internal sealed class JsonNode(JsonNodeKind kind, SourceText source, int offset, JsonStep? step)
{
    /// <summary>Objects of more properties than this are looked up in a table.</summary>
    private const int FewProperties = 8;

    /// <summary>What is shown of a name in a path.</summary>
    private const int MostShown = 200;

    private List<JsonProperty>? _properties;
    private List<JsonNode>? _items;
    private Dictionary<string, JsonProperty>? _byName;

    public JsonNodeKind Kind { get; } = kind;

    public SourcePosition Position => field ??= PositionAt(Offset);

    /// <summary>The offset of its first character in the source text.</summary>
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
        if (_properties is not { Count: > FewProperties } many)
        {
            return _properties?.Find(p => p.Name == name);
        }

        _byName ??= many.ToDictionary(p => p.Name, StringComparer.Ordinal);
        return _byName.GetValueOrDefault(name);
    }

    /// <summary>A place that belongs to this value, such as that of its name.</summary>
    public SourcePosition PositionAt(int offset) => source.PositionOf(offset, Path());

    /// <summary>The text it stands in.</summary>
    public SourceText Source => source;

    /// <summary>A value of the same kind at the same place that holds nothing yet.</summary>
    public JsonNode Emptied() => new(Kind, source, Offset, step);

    public void Add(JsonProperty property) => (_properties ??= []).Add(property);

    public void Add(JsonNode item) => (_items ??= []).Add(item);

    private string Path()
    {
        var steps = new Stack<JsonStep>();
        for (var at = step; at is not null; at = at.Parent)
        {
            steps.Push(at);
        }

        var path = new StringBuilder();
        foreach (var (_, name, index) in steps)
        {
            if (name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(name.Length > MostShown ? $"{name.AsSpan(0, MostShown)}…" : name);
            }
        }

        return path.ToString();
    }
}
