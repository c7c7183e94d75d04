using Emulation.Rules.Awards;

namespace Emulation.Rules.Tests.Reference;

/// <summary>The awards, one after the other in the order listed.</summary>
internal sealed class AwardReference(ReferenceCampaign campaign, IReadOnlyList<ReferenceSheet> sheets, RankReference ranks)
{
    private readonly Dictionary<(string Award, string Participant), (RecommendationStatus Status, int? Place)> _results = [];

    public IReadOnlyDictionary<(string Award, string Participant), (RecommendationStatus Status, int? Place)> Decide()
    {
        foreach (var award in campaign.Awards)
        {
            Decide(award);
        }

        return _results;
    }

    private void Decide(ReferenceAward award)
    {
        var order = new OrderReference(campaign, award.OrderBy);
        List<ReferenceSheet> queue = [];
        foreach (var sheet in sheets)
        {
            var eligible = IsEligible(award, sheet);
            var isOpen = order.Missing(sheet).Count > 0 || (award.Quota is { } q && QuotaReference.GroupOf(q, sheet) is null);
            if (eligible == true && !isOpen)
            {
                queue.Add(sheet);
            }

            _results[(award.Id, sheet.Id)] = (
                eligible == false ? RecommendationStatus.NotEligible : RecommendationStatus.Undetermined, null);
        }

        foreach (var group in queue.GroupBy(s => award.Quota is { } q ? QuotaReference.GroupOf(q, s) : new GroupKey([])))
        {
            var limit = award.Quota is { } quota
                ? quota.Limit(
                    sheets.Count(s => QuotaReference.GroupOf(quota, s)?.Equals(group.Key) == true && quota.Of.Any(of => Counts(of, s))))
                        : int.MaxValue;
            List<ReferenceSheet> members = [.. group];
            foreach (var (sheet, outcome) in QuotaReference.Choose(order, members, limit, award.Quota?.TiesToCouncil ?? true))
            {
                _results[(award.Id, sheet.Id)] = (Status(outcome), members.Count(m => order.Compare(m, sheet) < 0) + 1);
            }
        }
    }

    private static RecommendationStatus Status(QuotaOutcome outcome) => outcome switch
    {
        QuotaOutcome.Within => RecommendationStatus.Recommended,
        QuotaOutcome.OnTheLine => RecommendationStatus.TieForCouncil,
        _ => RecommendationStatus.OverQuota,
    };

    /// <summary>Null where it cannot be told.</summary>
    private bool? IsEligible(ReferenceAward award, ReferenceSheet sheet)
    {
        var barred = sheet.Participant.IsBarredBy("noAward");
        if (barred == true || !sheet.IsComplete)
        {
            return barred == true ? false : null;
        }

        var history = sheet.Participant.Submission.History is { } past ? new PastAwards(past, campaign.Year) : null;
        var scope = GradeReference.ScopeOf(sheet)
            .Add("grade", sheet.Final.IsOpen ? null : sheet.Final.Level ?? "")
            .Add("rank", ranks.PlaceOf(sheet).Rank is { } rank ? Exact.Of(rank) : null)
            .Add("clusterSize", Exact.Of(ranks.SizeAround(sheet)))
            .Add("history", history);
        var missing = Names.Missing(award.Rules.SelectMany(r => Names.In(r.Condition, campaign)), scope);
        if (missing.Count > 0 || barred is null)
        {
            // Whoever is kept out of the ranking has no place to wait for.
            return missing is ["rank"] && barred == false && sheet.Participant.IsBarredBy("unranked") == true ? false : null;
        }

        List<bool?> answers = [.. award.Requires.Select(other => Has(other, sheet, history)), .. award.Excludes
            .Select(other => !Has(other, sheet, history))];
        try
        {
            answers.AddRange(award.Rules.Select(r => (bool?)campaign.Interpreter.Holds(r.Condition, scope)).ToList());
        }
        catch (ReferenceFaultException)
        {
            return null;
        }

        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private bool? Has(string other, ReferenceSheet sheet, PastAwards? history) =>
        !_results.TryGetValue((other, sheet.Id), out var result) ? history?.Has(other) : result.Status switch
    {
        RecommendationStatus.Recommended => true,
        RecommendationStatus.OverQuota or RecommendationStatus.NotEligible => false,
        _ => null,
    };

    private bool Counts(string of, ReferenceSheet sheet) => of switch
    {
        "participants" => true,
        "ranked" => ranks.HasPlace(sheet),
        _ when of.StartsWith("grade:", StringComparison.Ordinal) => sheet.Final.Level == of["grade:".Length..],
        _ => _results[(of["award:".Length..], sheet.Id)].Status == RecommendationStatus.Recommended,
    };
}
