using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>One of those who take part, as the roster lists them.</summary>
public sealed record ParticipantDefinition
{
    /// <summary>The id that data name.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read; null leaves it to the data.</summary>
    public string? Name { get; init; }

    /// <summary>The cluster; null leaves it to the data.</summary>
    public string? Cluster { get; init; }

    /// <summary>Ids of those it was made of, such as units that were merged: what they won before is its own history.</summary>
    public IReadOnlyList<string> Predecessors { get; init; } = [];

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(ParticipantDefinition? other) => ValueEquality<ParticipantDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<ParticipantDefinition>.HashOf(this);
}
