using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>One participant in two evaluations, with the criteria and awards that make the difference.</summary>
public sealed record Move
{
    /// <summary>Both sheets line by line.</summary>
    public required SheetComparison Sheet { get; init; }

    /// <summary>The criteria that make the difference.</summary>
    public IReadOnlyList<Cause> Causes { get; init; } = [];

    /// <summary>The awards with another recommendation.</summary>
    public IReadOnlyList<AwardChange> Awards { get; init; } = [];

    /// <summary>A total that was settled and is provisional now, or the other way round, is another total.</summary>
    public bool TotalChanged =>
        Sheet.TotalDifference != 0m || (Sheet.Before.Status == SheetStatus.Complete) != (Sheet.After.Status == SheetStatus.Complete);

    /// <summary>A grade that cannot be told any more, or waits for the council now, is another grade.</summary>
    public bool GradeChanged => Sheet.Before.Grade != Sheet.After.Grade || Sheet.Before.GradePending != Sheet.After.GradePending;

    /// <summary>No place at all is another place.</summary>
    public bool RankChanged => Sheet.RankBefore != Sheet.RankAfter;

    internal bool IsMove =>
        TotalChanged || GradeChanged || RankChanged || Awards.Count > 0 || Causes.Any(c => c.Moves)
        || Sheet.Before.Percent != Sheet.After.Percent || Sheet.Before.Status != Sheet.After.Status;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Move? other) => ValueEquality<Move>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Move>.HashOf(this);
}
