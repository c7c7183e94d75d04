using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Explaining;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Results;

/// <summary>
/// Why a participant stands where it stands: what the places go by, in order and with its own figures, and what sets it apart from the
/// one before it.
/// </summary>
internal sealed class PlaceGrounds(ReportSource source, StudioTexts texts)
{
    private readonly CampaignDefinition _definition = source.Campaign.Definition;
    private readonly CampaignNames _names = new(source.Campaign.Definition, texts.Language, withIds: false);
    private readonly ExplanationTexts _words = texts.Explanations;

    /// <summary>A sentence each; none of a participant without a place.</summary>
    /// <param name="participant">Whose place.</param>
    public IEnumerable<string> Of(string participant)
    {
        var own = source.Outcome.Standings.First(standing => standing.Participant == participant);
        if (own.Rank is not { } rank)
        {
            yield break;
        }

        var order = _definition.Ranking.OrderBy;
        var sheet = SheetOf(own);
        yield return texts.PlacesGoBy(order.Select(key => texts.OrderedBy(NameOf(key), ValueOf(key, sheet), key.Lowest)));

        var others = source.Outcome.Standings.Where(
            one => one.Participant != participant && (!_definition.Ranking.WithinCluster || one.Cluster == own.Cluster)).ToList();
        var tied = others.Where(one => one.Rank == rank).Select(one => SheetOf(one).Name).ToList();
        if (tied.Count > 0)
        {
            yield return texts.TiedInPlace(tied);
        }

        if (others.Where(one => one.Rank < rank).MaxBy(one => one.Rank) is not { } before)
        {
            yield break;
        }

        var theirs = SheetOf(before);
        if (order.FirstOrDefault(key => ValueOf(key, sheet) != ValueOf(key, theirs)) is { } apart)
        {
            yield return texts.PlaceBehind(theirs.Name, before.Rank!.Value, NameOf(apart), ValueOf(apart, sheet), ValueOf(apart, theirs));
        }
        else if (order.All(key => ValueOf(key, sheet) != StudioTexts.NoValue))
        {
            yield return texts.PlaceDecided(theirs.Name, before.Rank!.Value);
        }
    }

    private ScoreSheet SheetOf(Standing standing) => source.Outcome.Sheets.First(sheet => sheet.Participant == standing.Participant);

    private string NameOf(RankingKey key) => _names.Name(key.By, _words);

    /// <summary>The figure a place goes by, as people read it: of the sheet, a criterion, or what was submitted.</summary>
    private string ValueOf(RankingKey key, ScoreSheet sheet)
    {
        if (key.By == RankingKey.Grade)
        {
            return sheet.Grade is { } grade ? _names.Grade(grade) : texts.NoGrade;
        }

        if (_definition.Indicators.FirstOrDefault(one => one.Id == key.By) is { } indicator)
        {
            var figures = source.Outcome.Evaluation.Submissions?.FirstOrDefault(one => one.Participant == sheet.Participant);
            var value = figures is null ? null : figures.Values.GetValueOrDefault(key.By)?.Value ?? indicator.Default;
            return value is null ? StudioTexts.NoValue : texts.ValueText(value, indicator);
        }

        var points = key.By switch
        {
            "total" => sheet.Total,
            "baseTotal" => sheet.BaseTotal,
            "bonusTotal" => sheet.BonusTotal,
            "penaltyTotal" => sheet.PenaltyTotal,
            "deductedTotal" => sheet.DeductedTotal,
            "maxTotal" => sheet.MaxTotal,
            "percent" => sheet.Percent,
            _ => sheet.Figures?.FirstOrDefault(figure => figure.Id == key.By)?.Value
                ?? sheet.Criteria.FirstOrDefault(criterion => criterion.Id == key.By)?.Points,
        };
        return points is { } number ? texts.Number(number) : StudioTexts.NoValue;
    }
}
