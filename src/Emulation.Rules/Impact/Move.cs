using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>One participant in two evaluations, with the criteria and awards that make the difference.</summary>
internal sealed record Move(SheetComparison Sheet, IReadOnlyList<Cause> Causes, IReadOnlyList<AwardChange> Awards)
{
    /// <summary>A total that was settled and is provisional now, or the other way round, is another total.</summary>
    public bool TotalChanged =>
        Sheet.TotalDifference != 0m || (Sheet.Before.Status == SheetStatus.Complete) != (Sheet.After.Status == SheetStatus.Complete);

    /// <summary>A grade that cannot be told any more, or waits for the council now, is another grade.</summary>
    public bool GradeChanged => Sheet.Before.Grade != Sheet.After.Grade || Sheet.Before.GradePending != Sheet.After.GradePending;

    public bool RankChanged => Sheet.RankBefore != Sheet.RankAfter;

    public bool IsMove =>
        TotalChanged || GradeChanged || RankChanged || Awards.Count > 0 || Causes.Any(c => c.Moves)
        || Sheet.Before.Percent != Sheet.After.Percent || Sheet.Before.Status != Sheet.After.Status;
}
