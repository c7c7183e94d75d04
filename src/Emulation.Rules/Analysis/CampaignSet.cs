using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Campaigns that are kept together: what only shows when they are seen side by side.</summary>
internal static class CampaignSet
{
    /// <summary>
    /// An error for every campaign that has id and version of another one but other contents, and for every version whose period
    /// overlaps that of another version of the same campaign. The same period is no overlap but a correction: the higher version serves,
    /// and a warning says where neither is the higher one. Days between periods that have no version are told as information.
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
                seen.ForEach(other => Compare(campaign, other, other.File, bag));
                seen.Add(campaign);
            }

            CompareNumbers(seen, bag);
            FindGaps(seen, bag);
        }

        return bag.ToSortedList();
    }

    /// <summary>The errors of it for one campaign beside others that get along with each other, each with where it stands.</summary>
    internal static IReadOnlyList<Diagnostic> Check(Campaign campaign, IEnumerable<(Campaign Campaign, string Place)> others)
    {
        var bag = new DiagnosticBag();
        foreach (var (other, place) in others.Where(other => other.Campaign.Definition.Id == campaign.Definition.Id))
        {
            Compare(campaign, other, place, bag);
        }

        return bag.ToSortedList();
    }

    /// <summary>Whether it says that a campaign does not get along with another one.</summary>
    internal static bool IsConflict(Diagnostic diagnostic) =>
        diagnostic.Code == Codes.TwoFingerprints.Code || diagnostic.Code == Codes.PeriodsOverlap.Code;

    private static void CompareNumbers(List<Campaign> versions, DiagnosticBag bag)
    {
        foreach (var period in versions.GroupBy(c => c.Definition.Effective))
        {
            foreach (var (before, after) in period.OrderBy(c => c.Definition.Version, VersionComparer.Instance).Pairwise())
            {
                var (mine, theirs) = (after.Definition.Version, before.Definition.Version);
                if (mine != theirs && VersionComparer.Instance.Compare(mine, theirs) == 0)
                {
                    bag.Add(Codes.SameNumber.At(StartOf(after), after.Definition.Id, mine, theirs, before.File));
                }
            }
        }
    }

    private static void FindGaps(List<Campaign> versions, DiagnosticBag bag)
    {
        foreach (var (before, after) in versions.OrderBy(c => c.Definition.Effective.From).Pairwise())
        {
            var (last, next) = (before.Definition.Effective.To, after.Definition.Effective.From);
            if (next.DayNumber - last.DayNumber > 1)
            {
                var (from, to) = (IndicatorValue.Of(last.AddDays(1)), IndicatorValue.Of(next.AddDays(-1)));
                bag.Add(Codes.PeriodsGap.At(StartOf(after), after.Definition.Id, from, to, before.Definition.Version, before.File));
            }
        }
    }

    private static IEnumerable<(Campaign Before, Campaign After)> Pairwise(this IEnumerable<Campaign> campaigns)
    {
        Campaign? before = null;
        foreach (var campaign in campaigns)
        {
            if (before is not null)
            {
                yield return (before, campaign);
            }

            before = campaign;
        }
    }

    private static SourcePosition StartOf(Campaign campaign) => new() { File = campaign.File, Line = 1, Column = 1 };

    private static void Compare(Campaign campaign, Campaign other, string place, DiagnosticBag bag)
    {
        var (mine, theirs) = (campaign.Definition, other.Definition);
        var at = StartOf(campaign);
        if (mine.Version == theirs.Version)
        {
            if (campaign.Reference.Fingerprint != other.Reference.Fingerprint)
            {
                bag.Add(Codes.TwoFingerprints.At(at, mine.Id, mine.Version, place));
            }

            return;
        }

        var from = mine.Effective.From > theirs.Effective.From ? mine.Effective.From : theirs.Effective.From;
        var to = mine.Effective.To < theirs.Effective.To ? mine.Effective.To : theirs.Effective.To;
        if (from <= to && mine.Effective != theirs.Effective)
        {
            var (first, last) = (IndicatorValue.Of(from), IndicatorValue.Of(to));
            bag.Add(Codes.PeriodsOverlap.At(at, mine.Id, mine.Version, theirs.Version, place, first, last));
        }
    }
}
