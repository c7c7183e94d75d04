using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>
/// A quota with the numbers of one group: constants that follow a choice take the value of the choice the group agrees on.
/// </summary>
internal static class GroupQuota
{
    private const decimal WholeInPercent = 100m;

    /// <summary>The quota with its numbers written out; null when a choice that decides them was submitted by nobody.</summary>
    /// <param name="definition">The campaign.</param>
    /// <param name="quota">The quota.</param>
    /// <param name="members">Everyone of the group; that they agree was checked with the data.</param>
    /// <param name="missing">The choices that nobody of the group submitted.</param>
    public static QuotaDefinition? Of(
        CampaignDefinition definition, QuotaDefinition quota, IEnumerable<Submission> members, out IReadOnlyList<string> missing)
    {
        missing = [];
        if (!quota.Constants.Any())
        {
            return quota;
        }

        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var settled = quota;
        foreach (var (field, name) in quota.Constants)
        {
            var constant = definition.Constants.First(c => c.Id == name);
            if (ValueOf(definition, constant, members) is { } value)
            {
                settled = With(settled, field, value);
            }
            else
            {
                unknown.Add(constant.By!);
            }
        }

        missing = [.. unknown];
        return missing.Count > 0 ? null : settled;
    }

    private static decimal? ValueOf(CampaignDefinition definition, ConstantDefinition constant, IEnumerable<Submission> members)
    {
        if (constant.By is not { } by)
        {
            return constant.Value;
        }

        var choice = members.Select(member => definition.ValueOf(by, member)?.Value).OfType<string>().FirstOrDefault();
        return choice is null ? null : constant.Values[choice];
    }

    private static QuotaDefinition With(QuotaDefinition quota, string field, decimal value) => field switch
    {
        "share" => quota with { Share = new QuotaShare { Numerator = value, Denominator = WholeInPercent } },
        "max" => quota with { Max = (int)value },
        _ => quota with { Min = (int)value },
    };
}
