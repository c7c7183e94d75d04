using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>The file being read and where its problems go.</summary>
internal sealed class LoadContext(SourceText source, DiagnosticBag bag)
{
    public DiagnosticBag Bag { get; } = bag;

    public RuleExpression Expression(JsonNode node) => new()
    {
        Text = node.Text,
        Position = node.Position,
        Locate = index => source.PositionOf(source.OffsetInString(node.Offset, index), node.Position.Path),
    };
}
