namespace Emulation.Rules.Tests.Reference;

/// <summary>The places: 1, 1, 3.</summary>
internal sealed class RankReference(ReferenceCampaign campaign, IReadOnlyList<ReferenceSheet> sheets)
{
    private readonly OrderReference _order = new(campaign, campaign.OrderBy);

    public ReferencePlace PlaceOf(ReferenceSheet sheet)
    {
        var missing = IsRanked(sheet) ? _order.Missing(sheet) : [];
        if (!HasPlace(sheet))
        {
            return new ReferencePlace(null, Tied: false, Pending: false, missing);
        }

        var others = sheets
            .Where(s => HasPlace(s) && (!campaign.WithinCluster || s.Participant.Cluster == sheet.Participant.Cluster)).ToList();
        var tied = others.Count(o => _order.Compare(o, sheet) == 0) > 1;
        var rests = campaign.OrderBy.Any(k => k.By == "grade") && sheet.Pending is not null;
        return new ReferencePlace(
            others.Count(o => _order.Compare(o, sheet) < 0) + 1, tied, (tied && campaign.RankTiesToCouncil) || rests, missing);
    }

    public int SizeAround(ReferenceSheet sheet) => sheets.Count(s => s.Participant.Cluster == sheet.Participant.Cluster);

    public bool HasPlace(ReferenceSheet sheet) => IsRanked(sheet) && _order.Missing(sheet).Count == 0;

    /// <summary>Whether nothing but a missing key can take the place.</summary>
    private static bool IsRanked(ReferenceSheet sheet) => sheet.IsComplete && sheet.Participant.IsBarredBy("unranked") == false;
}

internal sealed record ReferencePlace(int? Rank, bool Tied, bool Pending, IReadOnlyList<string> Missing);
