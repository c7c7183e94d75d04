using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>The totals, grade and place below a score sheet.</summary>
internal static class SheetSummary
{
    public static IEnumerable<string> Lines(
        CampaignDefinition definition, Evaluation evaluation, ScoreSheet sheet, CampaignNames names, ExplanationTexts texts)
    {
        var provisional = sheet.Status == SheetStatus.Complete ? "" : $" ({texts.Provisional})";
        yield return $"{texts.BaseTotal}: {Figures.OutOf(sheet.BaseTotal, sheet.MaxTotal)} ({Figures.Percent(sheet.Percent)})";
        if (sheet.BonusTotal != 0)
        {
            yield return $"{texts.BonusTotal}: {Figures.Of(sheet.BonusTotal)}";
        }

        if (sheet.PenaltyTotal != 0)
        {
            yield return $"{texts.PenaltyTotal}: {Figures.Of(sheet.PenaltyTotal)}";
        }

        yield return $"{texts.Total}: {Figures.Of(sheet.Total)}{provisional}";
        if (sheet.Status != SheetStatus.Complete)
        {
            yield return texts.StillPossible(sheet.Range.Low, sheet.Range.High);
        }

        foreach (var (figure, score) in definition.Figures.Zip(sheet.Figures ?? []))
        {
            yield return texts.FigureLine(
                CampaignNames.WithId(figure.Name.In(texts.Language), figure.Id), score, score.Missing.Select(names.Indicator));
        }

        if (definition.Grades is not null)
        {
            yield return $"{texts.Grade}: {names.Grade(sheet.Grade)}{EarnedOf(sheet, names, texts)}";
        }

        foreach (var unmet in sheet.GradeUnmet ?? [])
        {
            yield return "  " + texts.Unmet(unmet, names.Grade(unmet.Within ?? unmet.Rule));
        }

        var place = evaluation.Standings.First(s => s.Participant == sheet.Participant);
        var among = evaluation.Standings.Count(s => !definition.Ranking.WithinCluster || s.Cluster == sheet.Cluster);
        yield return texts.Place(place.Rank, among);
        var note = ScoreNote.Of(sheet, place, names, texts);
        if (note.Length > 0)
        {
            yield return $"{texts.Note}: {note}";
        }

        foreach (var line in DisqualificationLines.Of(definition, sheet, names, texts))
        {
            yield return line;
        }

        if (sheet.Defaulted.Count > 0)
        {
            yield return texts.DefaultsOf(sheet.Defaulted.Select(names.Indicator));
        }

        if (definition.Extends is { } below)
        {
            var own = definition.AllCriteria().Where(c => definition.BaseOf(c.Position) is null).Select(c => names.Indicator(c.Id));
            yield return texts.LaidOver(below, [.. own]);
        }
    }

    private static string EarnedOf(ScoreSheet sheet, CampaignNames names, ExplanationTexts texts) =>
        sheet.EarnedGrade is { } earned && earned != sheet.Grade ? $" ({texts.Earned(names.Grade(earned))})" : "";
}
