namespace Emulation.Rules.Store.Figures;

/// <summary>What lists show of the figures of one participant.</summary>
public sealed record FigureSummary
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The name people read; the id where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster; null for none.</summary>
    public string? Cluster { get; init; }

    /// <summary>How far they have come.</summary>
    public required FigureStage Stage { get; init; }

    /// <summary>What a change has to name.</summary>
    public required string ETag { get; init; }

    /// <summary>A later deadline of their own, for the stage they are in, given when they were reopened; null for that of the
    /// period.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Who changed them last.</summary>
    public required StoreStamp Changed { get; init; }
}
