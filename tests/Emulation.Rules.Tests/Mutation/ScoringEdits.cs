namespace Emulation.Rules.Tests.Mutation;

/// <summary>Edits of what a criterion, a group, a population value and a disqualification come to.</summary>
internal static class ScoringEdits
{
    private const string Leaf = "Scoring/LeafScorer.cs";
    private const string Combined = "Scoring/CombinedPoints.cs";
    private const string Items = "Scoring/ItemScores.cs";
    private const string Node = "Scoring/NodeScore.cs";
    private const string Group = "Scoring/GroupSum.cs";
    private const string Math = "Scoring/PopulationMath.cs";
    private const string Statistics = "Definitions/DecimalStatistics.cs";
    private const string Members = "Scoring/PopulationRound.cs";
    private const string Applies = "Scoring/Applicability.cs";
    private const string Verdict = "Scoring/DisqualificationVerdict.cs";
    private const string Barred = "Scoring/SheetDisqualifications.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        new(Combined, "points < 0m", "points < -1m", " ?"),
        new(Combined, "points > 0m", "points > 1m", " ?"),
        new(Combined, "leaf.Combine == CombineMode.Deduct ? maximum!.Value : 0m", "maximum ?? 0m"),
        new(Combined, "Math.Max(result, held[i].Points)", "Math.Max(result, 0m)"),
        new(Combined, "Math.Min(result, held[i].Points)", "Math.Min(result, 0m)"),
        new(Combined, "result - held[i].Points", "result + held[i].Points"),
        new(Items, "kind == CriterionKind.Penalty ? points < best : points > best", "points > best"),
        new(Items, "Counts(i) ? _points[i] : 0m", "_points[i]"),
        new(Leaf, "status == CriterionStatus.Scored ? byRules.Node.Points : null", "byRules.Node.Points"),
        new(Node, "policy == NotApplicablePolicy.Exclude ? 0m : maximum", "maximum"),
        new(Node, "policy == NotApplicablePolicy.Full ? maximum!.Value : 0m", "0m"),
        new(Node, "Math.Min(low, aside)", "low"),
        new(Node, "UpperEnd.Greater(high, aside)", "high"),
        new(Node, "otherwise == NotApplicablePolicy.Exclude ? Presence.MayBeExcluded : Presence.There", "Presence.There"),
        new(Group, "Math.Max(_sum.Points, node.Points)", "_sum.Points + node.Points"),
        new(Group, "Math.Max(_sum.Low, node.Low)", "_sum.Low"),
        new(Group, "Math.Min(_leastOfAll, node.Low)", "_leastOfAll"),
        new(Group, "node.Presence == Presence.Excluded", "node.Presence == Presence.MayBeExcluded"),
        new(Group, "sum.Presence == Presence.Excluded", "false", ")\n        {\n            return"),
        new(Group, "_group.LiftsToMinimum && value < _group.MinPoints", "value < _group.MinPoints"),
        new(Group, "value > limit", "value > limit + 1m", " ?"),
        new(Group, "aside < low", "aside > low", " ?"),
        new(Group, "rounding.RoundOnly(most, rounding.Criterion)", "most"),
        new(Group, "_group.Combine == CombineMode.Max ? Math.Max(a, b) : a + b", "a + b"),
        new(Group, "UpperEnd.Greater(_sum.High, node.High)", "_sum.High"),
        new(Group, "_sum.Low + node.Low", "_sum.Low"),
        new(Group, "_sum.High + node.High", "_sum.High"),
        new(Group, "UpperEnd.Lesser(sum.Maximum, limit)", "limit"),
        new(Group, "sum.Status == CriterionStatus.NotApplicable", "true", " && applicability"),
        new(Group, "kind != _group.Kind", "kind == CriterionKind.Penalty"),
        new(Group, "Rank(a) >= Rank(b) ? a : b", "Rank(a) >= Rank(b) ? b : a"),
        new(Math, "values.Max()", "values[0]"),
        new(Math, "values.Min()", "values[0]"),
        new(Statistics, "values.Sum() / values.Count", "values.Sum() / (values.Count + 1)"),
        new(Statistics, "sorted.Count % 2 == 1", "sorted.Count > 0"),
        new(Statistics, "values.Order()", "values.AsEnumerable()", ".ToList();\n        var middle"),
        new(Members, "verdict.Unranks", "verdict.Unranks && verdict.MayUnrank", " || applies == CriterionStatus.NotApplicable"),
        new(Members, "verdict.MayUnrank", "verdict.MayUnrank && verdict.Unranks", " || applies != CriterionStatus.Scored"),
        new("Scoring/Scorer.cs", "node.Parent < 0 ? Applicability.Applies : ApplicabilityOf(node.Parent)", "Applicability.Applies"),
        new(Members, "applies == CriterionStatus.NotApplicable", "applies == CriterionStatus.Faulted"),
        new(Members, "!_row.Has(where.Reads)", "!_row.Has(population.Reads)"),
        new(Members, "population.Where?.Holds(_row) is false", "population.Where?.Holds(_row) is true"),
        new("Scoring/GatheredValue.cs", "definition.Default ?? value", "value"),
        new(Members, "population.Definition.OverCluster ? cluster : null", "cluster"),
        new(Applies, "!row.Has(condition.Reads)", "false"),
        new(Applies, "condition.Holds(row)", "!condition.Holds(row)", " ?"),
        new(Verdict, "Math.Min(given + by, levels.Count - 1)", "Math.Min(given + by, levels.Count)"),
        new(Verdict, "IndexOf(effect.Grade, levels)", "given"),
        new(Verdict, "effects.Where(e => e.Accumulates)", "effects.Where(e => e.Accumulates).Take(1)"),
        new(Verdict, "_undetermined.Exists(d => d.TouchesGrade)", "_undetermined.Exists(d => d.Unranks)"),
        new(Barred, "sheet.Status == SheetStatus.Complete", "sheet.Status != SheetStatus.Faulted"),
        new(Barred, "sheet.GradeMissing.Count > 0", "sheet.GradeMissing.Count > 1"),
        new(Barred, "sheet.GradeFault is not null", "sheet.GradeFault is null && sheet.GradeFault is not null"),
        new(Barred, "d.Unranks", "!d.Unranks"),
    ];
}
