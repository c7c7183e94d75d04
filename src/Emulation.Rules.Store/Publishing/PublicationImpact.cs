namespace Emulation.Rules.Store.Publishing;

/// <summary>Who moves when rules are published: the figures of the store scored under the version before and under this one.</summary>
public sealed record PublicationImpact
{
    /// <summary>The version it was compared with; null where there was none.</summary>
    public string? Against { get; init; }

    /// <summary>The period whose figures were scored; null where there were none.</summary>
    public string? Period { get; init; }

    /// <summary>How many participants were scored under both.</summary>
    public int Participants { get; init; }

    /// <summary>How many have another total.</summary>
    public int TotalChanges { get; init; }

    /// <summary>How many have another grade.</summary>
    public int GradeChanges { get; init; }

    /// <summary>How many have another place.</summary>
    public int RankChanges { get; init; }

    /// <summary>How many have another recommendation on any award.</summary>
    public int AwardChanges { get; init; }

    /// <summary>The largest difference of a total, in points.</summary>
    public decimal LargestShift { get; init; }

    /// <summary>How many problems the figures have under one of the two versions; then nothing was compared.</summary>
    public int DataProblems { get; init; }
}
