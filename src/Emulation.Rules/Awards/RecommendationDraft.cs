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
    /// <param name="side">On which side of the line it is.</param>
    /// <param name="place">The place in the queue.</param>
    /// <param name="tied">How many share it.</param>
    /// <param name="margin">How far from the line.</param>
    public void Settle(RecommendationStatus side, int place, int tied, RecommendationMargin? margin)
    {
        Status = holds.Count > 0 && side != RecommendationStatus.OverQuota ? RecommendationStatus.Held : side;
        Place = place;
        Margin = margin;
        Reasons = Line is { } line ? new ReasonsOfQuota(holds, side, place, tied, line) : holds;
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
        Reasons = new ReasonsIn(Language.Vietnamese, Reasons),
        ReasonsEnglish = new ReasonsIn(Language.English, Reasons),
        Place = Place,
        Margin = Margin,
        Eligibility = Missing.Count == 0 ? eligibility : eligibility with { Missing = Missing },
        Used = Used,
    };
}
