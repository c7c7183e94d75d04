namespace Emulation.Rules.Store.Results;

/// <summary>What the correction of a result changed, for the participant who appealed and for the others.</summary>
public sealed record AppealChange
{
    /// <summary>The total before.</summary>
    public required decimal TotalBefore { get; init; }

    /// <summary>The total after.</summary>
    public required decimal TotalAfter { get; init; }

    /// <summary>The grade before; null without one.</summary>
    public string? GradeBefore { get; init; }

    /// <summary>The grade after; null without one.</summary>
    public string? GradeAfter { get; init; }

    /// <summary>The place before; null without one.</summary>
    public int? RankBefore { get; init; }

    /// <summary>The place after; null without one.</summary>
    public int? RankAfter { get; init; }

    /// <summary>How many other participants have another total, grade or place.</summary>
    public required int OthersMoved { get; init; }
}
