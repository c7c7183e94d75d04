using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>A recommendation in the making.</summary>
internal sealed class RecommendationDraft(
    AwardEntry entry, Eligibility eligibility, IReadOnlyList<LocalizedText> reasons, IReadOnlyList<LocalizedText> holds)
{
    public AwardEntry Entry { get; } = entry;

    public string Participant => Entry.Sheet.Participant;

    public bool IsEligible => eligibility.Status == EligibilityStatus.Eligible;

    /// <summary>What must be settled before anything is decided; empty when nothing.</summary>
    public IReadOnlyList<LocalizedText> Holds => holds;

    public RecommendationStatus Status { get; private set; } =
        eligibility.Status == EligibilityStatus.NotEligible ? RecommendationStatus.NotEligible : RecommendationStatus.Undetermined;

    public int? Place { get; private set; }

    public IReadOnlyList<UsedItem> Used { get; set; } = [];

    /// <summary>The line of the quota that an eligible participant stands before; null where there is none.</summary>
    public QuotaLine? Line { get; set; }

    /// <summary>What the council decided; null when it has not.</summary>
    public CouncilDecision? Decision { get; set; }

    public AwardResult Result => AwardResults.Of(Status, Decision?.Verdict);

    private RecommendationMargin? Margin { get; set; }

    private IReadOnlyList<LocalizedText> Reasons { get; set; } = reasons;

    private IReadOnlyList<string> Missing { get; set; } = [];

    /// <summary>Settles what an eligible participant gets. Who is held and would get it, or might, waits with the place kept.</summary>
    public void Settle(RecommendationStatus status, int place, RecommendationMargin? margin, params ReadOnlySpan<LocalizedText?> reasons)
    {
        Status = holds.Count > 0 && status != RecommendationStatus.OverQuota ? RecommendationStatus.Held : status;
        Place = place;
        Margin = margin;
        Reasons = [.. holds, .. reasons.ToArray().OfType<LocalizedText>()];
    }

    /// <summary>Leaves open what an eligible participant gets: the quota's group or the order cannot be told.</summary>
    public void LeaveOpen(IReadOnlyList<string> missing)
    {
        Missing = missing;
        Reasons = [AwardReasons.Missing(missing)];
    }

    public Recommendation ToRecommendation(string award) => new()
    {
        Award = award,
        Participant = Participant,
        Status = Status,
        Reasons = [.. Reasons.Select(r => r.Vietnamese)],
        ReasonsEnglish = [.. Reasons.Select(r => r.English)],
        Place = Place,
        Margin = Margin,
        Eligibility = Missing.Count == 0 ? eligibility : eligibility with { Missing = Missing },
        Used = Used,
    };
}
