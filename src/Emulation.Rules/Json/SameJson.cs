namespace Emulation.Rules.Json;

/// <summary>Tells whether two values say the same, wherever they stand and however they are laid out.</summary>
internal static class SameJson
{
    public static bool SaysSame(this JsonNode one, JsonNode other) => one.Kind == other.Kind && one.Kind switch
    {
        JsonNodeKind.Object => one.Properties.Count == other.Properties.Count
            && one.Properties.All(p => other[p.Name] is { } value && p.Value.SaysSame(value)),
        JsonNodeKind.Array => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items)
            .All(pair => pair.First.SaysSame(pair.Second)),
        JsonNodeKind.Text => one.Text.Normalize() == other.Text.Normalize(),
        JsonNodeKind.Number => one.Number == other.Number,
        JsonNodeKind.Boolean => one.Boolean == other.Boolean,
        JsonNodeKind.Null => true,
    };
}
