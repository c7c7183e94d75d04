using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>What an order can be by, of a ranking or of an award.</summary>
internal sealed class RankingKeyChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private readonly HashSet<string> _known = [
        .. definition.Grades is null ? Array.Empty<string>() : [RankingKey.Grade],
        .. definition.AllCriteria().Select(c => c.Id),
        .. definition.Figures.Select(f => f.Id),
        .. SheetFigures.Names,
        .. definition.Indicators.Where(i => i.Type is IndicatorType.Number or IndicatorType.Integer).Select(i => i.Id)];

    private readonly HashSet<string> _places = [
        .. definition.Figures.Where(f => f.Population is { Function: PopulationFunction.Rank }).Select(f => f.Id)];

    public void Check(IReadOnlyList<RankingKey> keys)
    {
        foreach (var key in keys.Where(k => !_known.Contains(k.By)))
        {
            bag.Add(Codes.UnknownRankingKey.At(key.Position, key.By, Suggestion.For(key.By, _known)));
        }

        foreach (var key in keys.Where(k => !k.Lowest && _places.Contains(k.By)))
        {
            bag.Add(Codes.LastPlaceFirst.At(key.Position, key.By));
        }
    }
}
