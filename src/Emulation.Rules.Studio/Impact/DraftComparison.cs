using Emulation.Rules.Diagnostics;
using Emulation.Rules.Impact;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Impact;

/// <summary>What a draft does to the participants, with both sets of rules.</summary>
internal sealed record DraftComparison
{
    public required Campaign Before { get; init; }

    public required Campaign After { get; init; }

    public required CampaignImpact Impact { get; init; }

    /// <summary>
    /// How many lack something by the draft's rules: their totals are provisional, they have no place and no grade to compare.
    /// </summary>
    public required int Incomplete { get; init; }

    /// <summary>Scores the figures with both, each looked at once; null where something is wrong with them for either.</summary>
    public static DraftComparison? Of(
        Campaign before,
        Campaign after,
        IReadOnlyCollection<Submission> figures,
        out IReadOnlyList<Diagnostic> problems,
        CancellationToken cancellationToken)
    {
        var isScored = before.TryEvaluate(figures, out var scored, out var found, options: null, cancellationToken);
        var isScoredAfter = after.TryEvaluate(figures, out var scoredAfter, out var foundAfter, options: null, cancellationToken);
        problems = [.. found, .. foundAfter];
        return isScored && isScoredAfter
            ? new DraftComparison
            {
                Before = before,
                After = after,
                Impact = CampaignImpact.Of(before, scored!, after, scoredAfter!, cancellationToken),
                Incomplete = scoredAfter!.Sheets.Count(sheet => sheet.Status != SheetStatus.Complete),
            }
            : null;
    }
}
