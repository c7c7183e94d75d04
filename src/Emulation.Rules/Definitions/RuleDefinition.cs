using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A rule of a workflow: when it holds, and what it then gives.</summary>
internal sealed record RuleDefinition
{
    public required string Name { get; init; }

    public required RuleExpression Condition { get; init; }

    /// <summary>The points it gives; null where none is wanted, as in grade rules.</summary>
    public RuleExpression? Points { get; init; }

    /// <summary>Whether points are meant, even where what stands there was refused.</summary>
    public bool HasActions { get; init; }

    public bool Enabled { get; init; } = true;

    public LocalizedText? Label { get; init; }

    public IReadOnlyList<string> Basis { get; init; } = [];

    public required SourcePosition Position { get; init; }
}
