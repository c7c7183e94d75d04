using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Campaigns that are kept together: what only shows when they are seen side by side.</summary>
public static class CampaignSet
{
    /// <summary>
    /// An error for every campaign that has id and version of another one but other contents, and for every version whose period
    /// overlaps that of another version of the same campaign. The same period is no overlap but a correction: the higher version serves.
    /// </summary>
    /// <param name="campaigns">The campaigns; of two that disagree, the later one is reported.</param>
    public static IReadOnlyList<Diagnostic> Check(IEnumerable<Campaign> campaigns)
    {
        ArgumentNullException.ThrowIfNull(campaigns);
        var bag = new DiagnosticBag();
        foreach (var versions in campaigns.GroupBy(c => c.Definition.Id, StringComparer.Ordinal))
        {
            var seen = new List<Campaign>();
            foreach (var campaign in versions)
            {
                seen.ForEach(other => Compare(campaign, other, bag));
                seen.Add(campaign);
            }
        }

        return bag.ToSortedList();
    }

    /// <summary>The same for one campaign beside others that get along with each other.</summary>
    internal static IReadOnlyList<Diagnostic> Check(Campaign campaign, IEnumerable<Campaign> others)
    {
        var bag = new DiagnosticBag();
        foreach (var other in others.Where(other => other.Definition.Id == campaign.Definition.Id))
        {
            Compare(campaign, other, bag);
        }

        return bag.ToSortedList();
    }

    private static void Compare(Campaign campaign, Campaign other, DiagnosticBag bag)
    {
        var (mine, theirs) = (campaign.Definition, other.Definition);
        var at = new SourcePosition { File = campaign.File, Line = 1, Column = 1 };
        if (mine.Version == theirs.Version)
        {
            if (campaign.Reference.Fingerprint != other.Reference.Fingerprint)
            {
                bag.Add(Codes.TwoFingerprints.At(at, mine.Id, mine.Version, other.File));
            }

            return;
        }

        var from = mine.Effective.From > theirs.Effective.From ? mine.Effective.From : theirs.Effective.From;
        var to = mine.Effective.To < theirs.Effective.To ? mine.Effective.To : theirs.Effective.To;
        if (from <= to && mine.Effective != theirs.Effective)
        {
            var (first, last) = (IndicatorValue.Of(from), IndicatorValue.Of(to));
            bag.Add(Codes.PeriodsOverlap.At(at, mine.Id, mine.Version, theirs.Version, other.File, first, last));
        }
    }
}
