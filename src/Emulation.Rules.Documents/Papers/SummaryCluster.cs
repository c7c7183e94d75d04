namespace Emulation.Rules.Documents.Papers;

/// <summary>The standings of one cluster.</summary>
public sealed record SummaryCluster
{
    /// <summary>Its name; empty for everyone together.</summary>
    public required string Name { get; init; }

    /// <summary>The participants by place, those without one last.</summary>
    public required IReadOnlyList<SummaryRow> Rows { get; init; }

    /// <summary>The lines of awards, by the row they fall below.</summary>
    public IReadOnlyList<AwardLine> Lines { get; init; } = [];
}
