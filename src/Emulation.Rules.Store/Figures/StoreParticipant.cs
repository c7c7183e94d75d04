namespace Emulation.Rules.Store.Figures;

/// <summary>A unit or person that takes part, whatever the campaign.</summary>
public sealed class StoreParticipant
{
    /// <summary>The id, as submissions name it; in the form ids are compared in.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster it belongs to unless its figures say another; null for none.</summary>
    public string? Cluster { get; init; }

    /// <summary>The ids of the units it was made of, whose awards of earlier years are its own.</summary>
    public IReadOnlyList<string> Predecessors { get; init; } = [];

    /// <summary>What a change has to name; null for one that is new.</summary>
    public string? ETag { get; init; }
}
