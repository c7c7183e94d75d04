using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>A property of a JSON object; the position is its name's.</summary>
internal sealed class JsonProperty(string name, int offset, JsonNode value)
{
    public string Name => name;

    public SourcePosition Position => value.PositionAt(offset);

    public JsonNode Value => value;

    /// <summary>The same name at the same place with another value.</summary>
    public JsonProperty With(JsonNode other) => new(name, offset, other);

    public void Deconstruct(out string id, out SourcePosition position, out JsonNode node) =>
        (id, position, node) = (Name, Position, Value);
}
