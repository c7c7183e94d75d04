namespace Emulation.Rules.Awards;

/// <summary>What comes of recommendations and decisions together.</summary>
internal static class AwardResults
{
    public static AwardResult Of(RecommendationStatus status, CouncilVerdict? verdict) => verdict switch
    {
        CouncilVerdict.Changes => AwardResult.Given,
        CouncilVerdict.Refuses => AwardResult.NotGiven,
        CouncilVerdict.Confirms => status == RecommendationStatus.Recommended ? AwardResult.Given : AwardResult.NotGiven,
        null => status switch
        {
            RecommendationStatus.Recommended => AwardResult.Proposed,
            RecommendationStatus.OverQuota or RecommendationStatus.NotEligible => AwardResult.NotGiven,
            RecommendationStatus.TieForCouncil or RecommendationStatus.Undetermined or RecommendationStatus.Held => AwardResult.Open,
        },
    };

    /// <summary>Whether the awards that ask for this one, and the quotas taken of it, count it as had; null while it is open.</summary>
    public static bool? Counts(this AwardResult result) => result switch
    {
        AwardResult.Given or AwardResult.Proposed => true,
        AwardResult.NotGiven => false,
        AwardResult.Open => null,
    };
}
