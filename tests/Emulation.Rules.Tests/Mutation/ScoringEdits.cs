namespace Emulation.Rules.Tests.Mutation;

/// <summary>Edits of what a criterion, a group, a population value and a disqualification come to.</summary>
internal static class ScoringEdits
{
    private const string Leaf = "Scoring/LeafRules.cs";
    private const string Group = "Scoring/GroupSum.cs";
    private const string Totals = "Scoring/SheetTotals.cs";
    private const string Math = "Scoring/PopulationMath.cs";
    private const string Members = "Scoring/PopulationPass.cs";
    private const string Applies = "Scoring/Applicability.cs";
    private const string Verdict = "Scoring/DisqualificationVerdict.cs";
    private const string Barred = "Scoring/SheetDisqualifications.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        new(Leaf, "points < 0m", "points < -1m", " ?"),
        new(Leaf, "points > 0m", "points > 1m", " ?"),
        new(Leaf, "kind == CriterionKind.Penalty ? items[i].Raw < items[other].Raw : items[i].Raw > items[other].Raw",
            "items[i].Raw > items[other].Raw"),
        new(Leaf, "leaf.Combine == CombineMode.Deduct ? leaf.MaxPoints : 0m", "leaf.MaxPoints"),
        new(Leaf, "Math.Max(result, held[i].Points)", "Math.Max(result, 0m)"),
        new(Leaf, "Math.Min(result, held[i].Points)", "Math.Min(result, 0m)"),
        new(Leaf, "result - held[i].Points", "result + held[i].Points"),
        new(Leaf, "items.Where((_, i) => counted[i]).Sum(outcome => outcome.Raw)", "items.Sum(outcome => outcome.Raw)"),
        new(Group, "Math.Max(_sum.Points, node.Points)", "_sum.Points + node.Points"),
        new(Group, "Math.Max(_sum.Low, node.Low)", "_sum.Low"),
        new(Group, "Math.Max(_sum.High, node.High)", "_sum.High"),
        new(Group, "_sum.Low + node.Low", "_sum.Low"),
        new(Group, "_sum.High + node.High", "_sum.High"),
        new(Group, "Math.Min(_sum.Maximum, group.MaxPoints)", "group.MaxPoints"),
        new(Group, "_sum.Maximum == 0m ? 0m : group.MaxPoints", "group.MaxPoints"),
        new(Group, "group.Combine == CombineMode.Max && _any", "group.Combine == CombineMode.Max"),
        new(Group, "kind != group.Kind", "kind == CriterionKind.Penalty"),
        new(Group, "Rank(a) >= Rank(b) ? a : b", "Rank(a) >= Rank(b) ? b : a"),
        new(Totals, "_deducted - Penalty", "_deducted"),
        new(Totals, "_base.Low + _bonus.Low + _penalty.Low", "_base.Low + _bonus.Low"),
        new(Totals, "_base.High + _bonus.High + _penalty.High", "_base.High + _penalty.High"),
        new(Math, "values.Max()", "values[0]"),
        new(Math, "values.Min()", "values[0]"),
        new(Math, "values.Sum() / values.Count", "values.Sum() / (values.Count + 1)"),
        new(Math, "sorted.Count % 2 == 1", "sorted.Count > 0"),
        new(Math, "values.Order()", "values.AsEnumerable()"),
        new(Members, "verdict.Unranks", "verdict.Unranks && verdict.MayUnrank", " ?"),
        new(Members, "verdict.MayUnrank", "verdict.MayUnrank && verdict.Unranks", " ?"),
        new(Members, "Applicability.Of(criterion, inherited, _row)", "Applicability.Of(criterion, Applicability.Applies, _row)"),
        new(Members, "applies == CriterionStatus.NotApplicable", "applies == CriterionStatus.Faulted"),
        new(Members, "IsMissing(population.Where?.Reads)", "IsMissing(population.Reads)"),
        new(Members, "population.Where is null || population.Where.Holds(_row)",
            "population.Where is null || !population.Where.Holds(_row)"),
        new(Members, "population.Definition.OverCluster ? cluster : null", "cluster"),
        new(Applies, "missing.Count > 0", "missing.Count > 1"),
        new(Applies, "condition.Holds(row)", "!condition.Holds(row)", " ?"),
        new(Verdict, "Math.Max(worst, left)", "left"),
        new(Verdict, "Math.Min(given + effect.Levels!.Value, levels.Count - 1)", "Math.Min(given + effect.Levels!.Value, levels.Count)"),
        new(Verdict, "IndexOf(effect.Grade, levels)", "given"),
        new(Verdict, "_undetermined.Exists(d => d.TouchesGrade)", "_undetermined.Exists(d => d.Unranks)"),
        new(Barred, "sheet.Status == SheetStatus.Complete", "sheet.Status != SheetStatus.Faulted"),
        new(Barred, "sheet.GradeMissing.Count > 0", "sheet.GradeMissing.Count > 1"),
        new(Barred, "sheet.GradeFault is not null", "sheet.GradeFault is null && sheet.GradeFault is not null"),
        new(Barred, "d.Unranks", "!d.Unranks"),
    ];
}
