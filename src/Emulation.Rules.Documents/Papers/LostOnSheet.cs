using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>
/// What a sheet lost, told by criteria; by a group as a whole where its points are no sum of theirs (the highest counts, a limit, rules of
/// its own), so that what is told adds up to what was lost.
/// </summary>
internal static class LostOnSheet
{
    public static IEnumerable<LostPoints> Of(IReadOnlyList<CriterionDefinition> criteria, IReadOnlyList<SheetLine> lines)
    {
        var byId = lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        return criteria.SelectMany(criterion => In(criterion, byId)).Where(lost => lost.Points > 0m).OrderByDescending(lost => lost.Points);
    }

    private static IEnumerable<LostPoints> In(CriterionDefinition criterion, Dictionary<string, SheetLine> lines)
    {
        var line = lines[criterion.Id];
        if (!criterion.IsGroup)
        {
            return LossOf(line) is { } points ? [Told(line, points)] : [];
        }

        var children = criterion.Criteria.Select(child => (child.Kind, Lost: In(child, lines).ToList())).ToList();
        var whole = LossOf(line);
        if (criterion is { Combine: CombineMode.Sum, Cap: false } || whole == Sum(children.Where(child => child.Kind == criterion.Kind)))
        {
            return children.SelectMany(child => child.Lost);
        }

        var outside = children.Where(child => child.Kind != criterion.Kind).SelectMany(child => child.Lost);
        return whole is { } lost ? outside.Prepend(Told(line, lost)) : outside;
    }

    private static decimal Sum(IEnumerable<(CriterionKind Kind, List<LostPoints> Lost)> children) =>
        children.Sum(child => child.Lost.Sum(lost => lost.Points));

    /// <summary>How much, positive; null where it is not known yet, and of a bonus: one that was not earned is no loss.</summary>
    private static decimal? LossOf(SheetLine line) => line switch
    {
        { Status: CriterionStatus.NotEvaluated or CriterionStatus.Faulted } => null,
        { Kind: CriterionKind.Penalty } => -line.Points,
        { Kind: CriterionKind.Base } => line.Limit - line.Points,
        _ => null,
    };

    private static LostPoints Told(SheetLine line, decimal points) => new()
    {
        Criterion = line.Name,
        Points = points,
        Reasons = line.Reasons,
    };
}
