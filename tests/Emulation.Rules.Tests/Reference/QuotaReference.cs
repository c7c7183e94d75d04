namespace Emulation.Rules.Tests.Reference;

/// <summary>Who comes within a limit.</summary>
internal static class QuotaReference
{
    /// <summary>What a quota counts the participant with; null where a figure is missing to tell.</summary>
    public static GroupKey? GroupOf(ReferenceQuota quota, ReferenceSheet sheet)
    {
        var values = quota.Per
            .Select(per => per == "cluster" ? sheet.Participant.Cluster : sheet.Participant.Scope[per] as string).ToList();
        return values.Contains(null) ? null : new GroupKey(values!);
    }

    /// <summary>Those within the limit, those tied across its line, those over it.</summary>
    public static IEnumerable<(ReferenceSheet Sheet, QuotaOutcome Outcome)> Choose(
        OrderReference order, IReadOnlyList<ReferenceSheet> candidates, int limit, bool tiesToCouncil)
    {
        foreach (var sheet in candidates)
        {
            var better = candidates.Count(other => order.Compare(other, sheet) < 0);
            var equal = candidates.Count(other => order.Compare(other, sheet) == 0);
            yield return (sheet, better + equal <= limit ? QuotaOutcome.Within
                : better >= limit ? QuotaOutcome.Over
                : tiesToCouncil ? QuotaOutcome.OnTheLine
                : QuotaOutcome.Within);
        }
    }
}

internal enum QuotaOutcome
{
    Within,
    OnTheLine,
    Over,
}

/// <summary>The values that are counted apart, one by one: <c>a</c> and <c>bc</c> are not <c>ab</c> and <c>c</c>.</summary>
internal sealed class GroupKey(IReadOnlyList<string> values) : IEquatable<GroupKey>
{
    private readonly IReadOnlyList<string> _values = values;

    public bool Equals(GroupKey? other) => other is not null && _values.SequenceEqual(other._values, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    public override int GetHashCode() => _values.Count;
}
