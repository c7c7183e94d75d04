using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between awards and what they name.</summary>
internal sealed class AwardChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private readonly HashSet<string> _before = [];
    private readonly HashSet<string> _past = [
        .. definition.HistoryAwards.Except(definition.Awards.Select(a => a.Id), StringComparer.Ordinal),
    ];
    private readonly QuotaChecks _quotas = new(definition, bag);
    private readonly RankingKeyChecks _keys = new(definition, bag);

    /// <summary>Reports every broken reference. Awards are judged in order, so that they can name only those before them.</summary>
    public void Run()
    {
        foreach (var award in definition.Awards)
        {
            if (!ReservedNames.IsId(award.Id))
            {
                bag.Add(Codes.InvalidId.At(award.Position, award.Id));
            }

            if (_past.FirstOrDefault(past => string.Equals(past, award.Id, StringComparison.OrdinalIgnoreCase)) is { } past)
            {
                bag.Add(Codes.AlikeButForCase.At(award.Position, award.Id, past));
            }

            foreach (var other in award.Requires.Concat(award.Excludes))
            {
                CheckOther(award, other);
            }

            if (award.Quota is { } quota)
            {
                CheckQuota(award, quota);
            }

            _keys.Check(award.OrderBy ?? []);
            _before.Add(award.Id);
        }
    }

    private void CheckQuota(AwardDefinition award, QuotaDefinition quota)
    {
        _quotas.Check(quota);
        if (quota.CountsBetter)
        {
            bag.Add(Codes.CountsOfAward.At(quota.Position, award.Id));
        }

        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Leaders && !definition.Ranking.WithinCluster))
        {
            bag.Add(Codes.LeadersOfAll.At(part.Position));
        }

        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Award && !_before.Contains(part.Id!)))
        {
            bag.Add(Codes.NotAnEarlierAward.At(part.Position, part.Id, award.Id, Suggestion.For(part.Id!, _before)));
        }
    }

    private void CheckOther(AwardDefinition award, string other)
    {
        if (_past.Contains(other))
        {
            if (definition.Year is null)
            {
                bag.Add(Codes.YearNeeded.At(award.Position, award.Id));
            }
        }
        else if (!_before.Contains(other))
        {
            bag.Add(
                Codes.NotAnEarlierAward.At(
                    award.Position, other, award.Id, Suggestion.For(other, _before.Concat(definition.HistoryAwards))));
        }
    }
}
