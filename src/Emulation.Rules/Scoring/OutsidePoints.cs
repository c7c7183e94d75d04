using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>What criteria that stand in a group give to a total of the sheet instead of the group: they are of another kind.</summary>
public sealed record OutsidePoints
{
    /// <summary>The total they count in.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>Their points together.</summary>
    public required decimal Points { get; init; }

    /// <summary>By kind, of the kinds other than the group's; null when it has no such children.</summary>
    internal static IReadOnlyList<OutsidePoints>? Of(ScoringPlan plan, PlanNode group, ReadOnlySpan<NodeScore> scores)
    {
        SortedDictionary<CriterionKind, decimal>? sums = null;
        foreach (var child in group.Children)
        {
            var kind = plan.Nodes[child].Criterion.Definition.Kind;
            if (kind != group.Criterion.Definition.Kind)
            {
                sums ??= [];
                sums[kind] = sums.GetValueOrDefault(kind) + scores[child].Points;
            }
        }

        return sums is null ? null : [.. sums.Select(sum => new OutsidePoints { Kind = sum.Key, Points = DecimalText.Normalize(sum.Value) })];
    }
}
