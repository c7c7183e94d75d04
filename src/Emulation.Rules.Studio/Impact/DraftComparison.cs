using Emulation.Rules.Impact;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Impact;

/// <summary>What a draft does to the participants, with both sets of rules.</summary>
internal sealed record DraftComparison
{
    public required Campaign Before { get; init; }

    public required Campaign After { get; init; }

    public required CampaignImpact Impact { get; init; }

    public static DraftComparison Of(
        Campaign before, Campaign after, IReadOnlyCollection<Submission> figures, CancellationToken cancellationToken) => new()
    {
        Before = before, After = after, Impact = CampaignImpact.Of(before, after, figures, null, cancellationToken),
    };
}
