using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>A property of a JSON object; the position is its name's.</summary>
/// <param name="name">The name.</param>
/// <param name="source">The text the name stands in: the value may be a piece with a text of its own.</param>
/// <param name="offset">The offset of the name in it.</param>
/// <param name="way">The way to the value.</param>
/// <param name="value">The value.</param>
internal sealed class JsonProperty(string name, SourceText source, int offset, PathStep way, JsonNode value)
{
    public string Name => name;

    public SourcePosition Position => source.PositionOf(offset, way);

    public JsonNode Value => value;

    /// <summary>The same name at the same place with another value.</summary>
    public JsonProperty With(JsonNode other) => new(name, source, offset, way, other);

    /// <summary>The same in a text that is the same elsewhere.</summary>
    /// <param name="other">That text.</param>
    /// <param name="inner">What takes the place of values with texts of their own.</param>
    public JsonProperty In(SourceText other, IReadOnlyDictionary<JsonNode, JsonNode> inner) =>
        new(name, other, offset, way, value.In(other, inner));

    public void Deconstruct(out string id, out SourcePosition position, out JsonNode node) =>
        (id, position, node) = (Name, Position, Value);
}
