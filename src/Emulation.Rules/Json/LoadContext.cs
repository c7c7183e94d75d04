using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>Where the problems of what is being read go.</summary>
internal sealed class LoadContext(DiagnosticBag bag, LoadState? state = null, JsonLimits? limits = null)
{
    public DiagnosticBag Bag { get; } = bag;

    /// <summary>What was refused of the campaign that is read.</summary>
    public LoadState State { get; } = state ?? new LoadState();

    /// <summary>What it is that is read.</summary>
    public JsonLimits Limits { get; } = limits ?? JsonLimits.Rules;

    /// <summary>
    /// What is made of a value: what was made of it before, where it is the very same; otherwise it is read, and kept if nothing was said.
    /// </summary>
    /// <param name="node">The value.</param>
    /// <param name="isStill">Whether what was made before would be made now.</param>
    /// <param name="read">Reads it.</param>
    public T? Made<T>(JsonNode node, Func<T, bool> isStill, Func<T?> read)
        where T : class
    {
        if (State.Memory is null)
        {
            return read();
        }

        if (node.Made is T made && isStill(made))
        {
            return made;
        }

        var said = Bag.Count;
        var result = read();
        if (Bag.Count == said)
        {
            node.Made = result;
        }

        return result;
    }

    /// <summary>The text of a node; null, and said so, when it is none or empty.</summary>
    public string? Text(JsonNode node, string name)
    {
        if (node.Kind == JsonNodeKind.Text && !string.IsNullOrWhiteSpace(node.Text))
        {
            return node.Text;
        }

        Bag.Add(
            node.Kind == JsonNodeKind.Text
                ? Codes.Empty.At(node.Position, name)
                : WrongKind.Of(node, name, JsonNodeKind.Text, Kinds.Text));
        return null;
    }

    /// <summary>A JSON number as a literal, or an expression; null, and said so, when it is neither.</summary>
    public RuleExpression? Points(JsonNode node, string name)
    {
        if (node.Kind == JsonNodeKind.Number)
        {
            return new RuleExpression { Text = DecimalText.Of(node.Number), Position = node.Position };
        }

        if (node.Kind == JsonNodeKind.Text)
        {
            return Text(node, name) is null ? null : Expression(node);
        }

        Bag.Add(Codes.WrongKind.At(node.Position, name, Kinds.NumberOrExpression));
        return null;
    }

    /// <summary>The items of an array; none, and said so, when it is no array or empty.</summary>
    public IReadOnlyList<JsonNode> Items(JsonNode node, string name)
    {
        if (node is { Kind: JsonNodeKind.Array, Items.Count: > 0 })
        {
            return node.Items;
        }

        Bag.Add(
            node.Kind == JsonNodeKind.Array
                ? Codes.Empty.At(node.Position, name)
                : WrongKind.Of(node, name, JsonNodeKind.Array, Kinds.Array));
        return [];
    }

    public static RuleExpression Expression(JsonNode node) => new()
    {
        Text = node.Text,
        Position = node.Position,
        Locate = index => node.Source.PositionOf(node.Source.OffsetInString(node.Offset, index), node.Position.Way),
    };
}
