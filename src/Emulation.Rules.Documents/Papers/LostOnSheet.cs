using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>
/// What a sheet lost, told by criteria; by a group as a whole where its points are no sum of theirs (the highest counts, a limit, rules of
/// its own), so that what is told adds up to what was lost.
/// </summary>
internal static class LostOnSheet
{
    /// <summary>The lines of a sheet that lost something, the most first.</summary>
    public static IEnumerable<LostPoints> Of(IReadOnlyList<CriterionDefinition> criteria, IReadOnlyList<SheetLine> lines)
    {
        var byId = lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var scores = lines.ToDictionary(line => line.Id, line => (line.Status, line.Limit, line.Points), StringComparer.Ordinal);
        return In(criteria, scores).OrderByDescending(lost => lost.Points).Select(lost => Told(byId[lost.Criterion.Id], lost.Points));
    }

    /// <summary>All that a sheet lost: the sum of what is told of it.</summary>
    public static decimal SumOf(IReadOnlyList<CriterionDefinition> criteria, IReadOnlyList<CriterionScore> lines) => In(
        criteria,
        lines.ToDictionary(line => line.Id, line => (line.Status, Limit: line.MaxPoints, line.Points), StringComparer.Ordinal))
        .Sum(lost => lost.Points);

    private static IEnumerable<(CriterionDefinition Criterion, decimal Points)> In(
        IReadOnlyList<CriterionDefinition> criteria,
        Dictionary<string, (CriterionStatus Status, decimal? Limit, decimal? Points)> lines) =>
        criteria.SelectMany(criterion => In(criterion, lines)).Where(lost => lost.Points > 0m);

    private static IEnumerable<(CriterionDefinition Criterion, decimal Points)> In(
        CriterionDefinition criterion, Dictionary<string, (CriterionStatus Status, decimal? Limit, decimal? Points)> lines)
    {
        var whole = LossOf(criterion.Kind, lines[criterion.Id]);
        if (!criterion.IsGroup)
        {
            return whole is { } points ? [(criterion, points)] : [];
        }

        var children = criterion.Criteria.Select(child => (child.Kind, Lost: In(child, lines).ToList())).ToList();
        if (criterion is { Combine: CombineMode.Sum, Cap: false }
            || whole == children.Where(child => child.Kind == criterion.Kind).Sum(child => child.Lost.Sum(lost => lost.Points)))
        {
            return children.SelectMany(child => child.Lost);
        }

        var outside = children.Where(child => child.Kind != criterion.Kind).SelectMany(child => child.Lost);
        return whole is { } lost ? outside.Prepend((criterion, lost)) : outside;
    }

    /// <summary>How much, positive; null where it is not known yet, and of a bonus: one that was not earned is no loss.</summary>
    private static decimal? LossOf(CriterionKind kind, (CriterionStatus Status, decimal? Limit, decimal? Points) line) =>
        (kind, line.Status) switch
        {
            (_, CriterionStatus.NotEvaluated or CriterionStatus.Faulted) => null,
            (CriterionKind.Penalty, _) => -line.Points,
            (CriterionKind.Base, _) => line.Limit - line.Points,
            _ => null,
        };

    private static LostPoints Told(SheetLine line, decimal points) => new()
    {
        Criterion = line.Name,
        Points = points,
        Reasons = line.Reasons,
    };
}
