using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>
/// What each line of a sheet adds to the total: a leaf its points, a group what it gives beyond the sum of its children, so that all
/// lines together make the total before it is rounded. Points that are not settled add nothing.
/// </summary>
internal sealed class OwnPoints(CampaignDefinition definition)
{
    private readonly Dictionary<string, List<string>> _children = definition.AllCriteria().Where(c => c.IsGroup).ToDictionary(
        group =>
            group.Id, group =>
                group.Criteria.Where(child => child.Kind == group.Kind).Select(child => child.Id).ToList(), StringComparer.Ordinal);

    private readonly HashSet<string> _base =
        definition.AllCriteria().Where(c => c.Kind == CriterionKind.Base && !c.IsGroup).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it is a leaf whose maximum enters the denominator.</summary>
    public bool IsBaseLeaf(string criterion) => _base.Contains(criterion);

    public bool IsGroup(string criterion) => _children.ContainsKey(criterion);

    /// <summary>Whether the same lines add the same under the other rules.</summary>
    public bool IsLike(OwnPoints other) =>
        _children.Count == other._children.Count && _children.All(group =>
            other._children.TryGetValue(group.Key, out var children) && group.Value.SequenceEqual(children, StringComparer.Ordinal));

    public Dictionary<string, decimal> Of(IReadOnlyList<CriterionScore> lines)
    {
        var points = lines.ToDictionary(line => line.Id, line => line.Points ?? 0m, StringComparer.Ordinal);
        return points.ToDictionary(
            line => line.Key, line =>
                line.Value - (_children.TryGetValue(line.Key, out var children)
                    ? children.Sum(child => points[child])
                    : 0m), StringComparer.Ordinal);
    }
}
