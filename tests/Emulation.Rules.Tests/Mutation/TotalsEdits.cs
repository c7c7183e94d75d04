namespace Emulation.Rules.Tests.Mutation;

/// <summary>
/// Edits of the totals and of the faster ways to them: a total that is not the sum of its lines, a limit left out, a bonus in the
/// denominator, rounding left out, an adjustment ignored.
/// </summary>
internal static class TotalsEdits
{
    private const string Totals = "Scoring/SheetTotals.cs";
    private const string Scorer = "Scoring/Scorer.cs";
    private const string Quick = "Scoring/TotalsScorer.cs";
    private const string Sheets = "Scoring/SheetBuilder.cs";
    private const string Plain = "Compilation/PlainTotals.cs";
    private const string Settled = "Compilation/SettledPoints.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        // The sheet's own sums.
        new(Totals, "sums.Base + sums.Bonus + sums.Penalty", "sums.Base + sums.Bonus"),
        new(Totals, "sums is { Bonus: 0m, Penalty: 0m }", "sums is { Bonus: 0m }"),
        new(Totals, "rounding.Round(sums.Base, rounding.Total)", "sums.Base"),
        new(Totals, "rounding.Round(sums.Penalty, rounding.Total)", "sums.Penalty"),
        new(Totals, "rounding.Round(sums.Bonus, rounding.Total)", "sums.Bonus"),
        new(Totals, "deducted - sums.Penalty", "deducted"),
        new(Totals, "100m * baseTotal / maxTotal", "100m * (baseTotal + sums.Bonus) / maxTotal"),
        new(Totals, "_base.Low + _bonus.Low + _penalty.Low", "_base.Low + _bonus.Low"),
        new(Totals, "_base.High + _bonus.High + _penalty.High", "_base.High + _penalty.High"),
        new(Totals, "Low + node.Low", "Low"),
        new(Totals, "_faulted ? SheetStatus.Faulted : _incomplete ? SheetStatus.Incomplete : SheetStatus.Complete",
            "_incomplete ? SheetStatus.Incomplete : _faulted ? SheetStatus.Faulted : SheetStatus.Complete"),
        new(Scorer, "node.CountsInTotals", "node.Parent < 0"),
        new(Scorer, "definition.TakesOff", "(definition.TakesOff && definition.MaxPoints > 1m)",
            ")\n        {\n            _totals.Deduct"),
        new(Scorer, "most - score.Points", "definition.MaxPoints!.Value - score.Points"),

        // Where sums stand in for the scorer.
        new(Quick, "adjustments.IsEmpty", "true"),
        new(Sheets, "!submission.Adjustments.IsEmpty", "false"),
        new(Sheets, "compiled.Figures.Count == 0", "true"),
        new(Sheets, "_campaign.KeptNodes", "Array.Empty<int>()", ");"),
        new(Plain, "definition.Combine == CombineMode.FirstMatch || definition.Kind != CriterionKind.Penalty", "true"),
        new(Plain, "rounding.Criterion is <= ExactDecimals", "true"),
        new(Plain, "l.Definition.Kind == CriterionKind.Base", "l.Definition.Kind != CriterionKind.Penalty"),
        new(Plain, "criterion.AppliesWhen is null", "true", " && !node.IsRead"),
        new(Plain, "!definition.TakesOff", "true"),
        new(Plain, "definition is { Combine: CombineMode.Sum, Cap: false }", "definition is { Combine: CombineMode.Sum }"),
        new(Settled, "points > _most ? _most : points < leaf.MinPoints ? leaf.MinPoints : points",
            "points > _most ? _most : points"),
        new(Settled, "points > 0m", "points > 1m", " ?"),
        new(Settled, "rounding.Criterion is not null", "rounding.Criterion is > 5"),
        new(Settled, "leaf.Kind == CriterionKind.Penalty && points > 0m", "points > 1000m"),
    ];
}
