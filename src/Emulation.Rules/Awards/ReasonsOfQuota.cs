using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>On which side of a quota's line somebody eligible stands, behind what must be settled first.</summary>
internal sealed class ReasonsOfQuota(
    IReadOnlyList<LocalizedText> holds, RecommendationStatus side, int place, int tied, QuotaLine line) : LaterList<LocalizedText>
{
    protected override IReadOnlyList<LocalizedText> Make()
    {
        var reason = side switch
        {
            RecommendationStatus.Recommended => AwardTexts.WithinQuota(place, line.Limit, line.Among),
            RecommendationStatus.TieForCouncil => AwardTexts.Tied(place, tied, line.Limit - line.Within),
            _ => AwardTexts.OverQuota(place, line.Limit, line.Among),
        };
        return side == RecommendationStatus.OverQuota && line.Over > line.Within
            ? [.. holds, reason, AwardTexts.FreeAbove(line.Within + 1, line.Over - line.Within, line.Limit - line.Within)]
            : [.. holds, reason];
    }
}
