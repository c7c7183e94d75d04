using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>One line in two score sheets.</summary>
public sealed record CriterionComparison
{
    /// <summary>The criterion or group.</summary>
    public required string Id { get; init; }

    /// <summary>The line of the first sheet; null when its campaign has no such criterion.</summary>
    public CriterionScore? Before { get; init; }

    /// <summary>The line of the other sheet; null when its campaign has no such criterion.</summary>
    public CriterionScore? After { get; init; }

    /// <summary>The points after less the points before; null when either is not settled.</summary>
    public decimal? Difference => After?.Points - Before?.Points is { } difference ? DecimalText.Normalize(difference) : null;

    /// <summary>The values that the rules which held read, where they differ, in ordinal order of their names.</summary>
    public required IReadOnlyList<ValueComparison> Values { get; init; }

    /// <summary>Whether other rules held.</summary>
    public required bool OtherRules { get; init; }

    /// <summary>Whether status, points or maximum differ, or a reviewer adjusted only one of them or otherwise.</summary>
    public bool IsChanged =>
        Before is null || After is null || Before.Status != After.Status || Before.Points != After.Points
            || Before.MaxPoints != After.MaxPoints
        || Before.Adjustment != After.Adjustment;

    internal static CriterionComparison Of(CriterionScore? before, CriterionScore? after)
    {
        var (old, now) = (ValuesOf(before), ValuesOf(after));
        return new CriterionComparison
        {
            Id = (before ?? after)!.Id,
            Before = before,
            After = after,
            OtherRules = before is not null && after is not null && !RulesOf(before).SequenceEqual(RulesOf(after), StringComparer.Ordinal),
            Values = [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(
                    name => new ValueComparison { Name = name, Before = old.GetValueOrDefault(name), After = now.GetValueOrDefault(name) })
                .Where(value => !Equals(value.Before, value.After))],
        };
    }

    private static IEnumerable<string> RulesOf(CriterionScore line) => line.Rules.Select(r => $"{r.Item} {r.Rule}");

    /// <summary>Lines over the items of a list have each name many times: their rules tell them apart instead.</summary>
    private static Dictionary<string, IndicatorValue> ValuesOf(CriterionScore? line)
    {
        var values = new Dictionary<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var (name, value) in (line?.Rules ?? []).Where(r => r.Item is null).SelectMany(r => r.Values))
        {
            values[name] = value;
        }

        return values;
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CriterionComparison? other) => ValueEquality<CriterionComparison>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CriterionComparison>.HashOf(this);
}
