using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>A JSON value and where it stands.</summary>
internal sealed class JsonNode(JsonNodeKind kind, SourcePosition position, int offset)
{
    public JsonNodeKind Kind { get; } = kind;

    public SourcePosition Position { get; } = position;

    /// <summary>The offset of its first character in the source text.</summary>
    public int Offset { get; } = offset;

    /// <summary>The text as written, escapes resolved; only of <see cref="JsonNodeKind.Text"/>.</summary>
    public string Text { get; init; } = "";

    public decimal Number { get; init; }

    public bool Boolean { get; init; }

    public List<JsonProperty> Properties { get; } = [];

    public List<JsonNode> Items { get; } = [];

    public JsonNode? this[string name] => Properties.Find(p => p.Name == name)?.Value;
}

/// <summary>A property of a JSON object; the position is its name's.</summary>
internal sealed record JsonProperty(string Name, SourcePosition Position, JsonNode Value);
