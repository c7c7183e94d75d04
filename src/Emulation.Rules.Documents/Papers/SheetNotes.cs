using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Explaining;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>What has to be known beside a participant's figures.</summary>
internal sealed class SheetNotes(CampaignDefinition definition, ReadableNames names, DocumentTexts texts)
{
    public IReadOnlyList<string> Of(ScoreSheet sheet, Standing standing) =>
        [.. Points(sheet), .. Grade(sheet), .. Place(standing), .. Disqualifications(sheet)];

    /// <summary>Whether something waits for a figure or for people.</summary>
    public static bool IsOpen(ScoreSheet sheet, Standing standing) =>
        sheet.Status != SheetStatus.Complete || sheet.Provisional || sheet.GradePending is not null || sheet.GradeMissing.Count > 0
            || sheet.GradeFault is not null
        || standing.Pending || standing.Missing.Count > 0 || sheet.UndeterminedDisqualifications.Count > 0;

    public IEnumerable<string> Points(ScoreSheet sheet)
    {
        var lines = PaperContext.LinesOf(sheet);
        foreach (var line in lines.Where(line => line.Fault is not null))
        {
            yield return $"{names.Criterion(line.Id)}: {line.Fault!.Describe(texts.Language)}";
        }

        var missing = lines.SelectMany(line => line.Missing).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToList();
        if (missing.Count > 0)
        {
            yield return texts.Missing(missing.Select(names.Named));
        }

        if (sheet.Status != SheetStatus.Complete)
        {
            yield return texts.StillPossible(sheet.Range.Low, sheet.Range.High);
        }

        if (sheet.Provisional)
        {
            yield return texts.ProvisionalForOthers;
        }
    }

    public IEnumerable<string> Grade(ScoreSheet sheet)
    {
        if (sheet.GradeFault is not null)
        {
            yield return texts.GradeFaulted;
        }

        if (sheet.GradeMissing.Count > 0)
        {
            yield return texts.NoGradeWithout(sheet.GradeMissing.Select(names.Named));
        }

        if (definition.Grades is not null && sheet.IsLeftWithoutGrade())
        {
            yield return texts.NoGradeRuleHeld;
        }

        if (sheet.GradePending is { } pending)
        {
            yield return texts.GradePending(names.Grade(pending));
        }

        if (sheet.EarnedGrade is { } earned && earned != sheet.Grade)
        {
            yield return sheet is { Grade: not null, GradePending: null }
                ? texts.GradeOverQuota(names.Grade(earned))
                : texts.EarnedByRules(names.Grade(earned));
        }
    }

    public IEnumerable<string> Place(Standing standing)
    {
        if (standing.Missing.Any(key => key != RankingKey.Grade))
        {
            yield return texts.NoPlaceWithout(standing.Missing.Select(names.Named));
        }

        if (standing.Pending)
        {
            yield return texts.PlacePending;
        }
        else if (standing.Tied)
        {
            yield return texts.PlaceShared;
        }
    }

    public IEnumerable<string> Disqualifications(ScoreSheet sheet)
    {
        foreach (var disqualification in definition.Disqualifications)
        {
            if (sheet.Disqualifications.Contains(disqualification.Id, StringComparer.Ordinal))
            {
                var name = names.Disqualification(disqualification.Id);
                yield return texts.Disqualified(
                    name, disqualification.Effects.Select(effect => texts.EffectOf(effect, names.Grade(effect.Grade))),
                    disqualification.OnlyDemotes);
            }
            else if (sheet.UndeterminedDisqualifications.Contains(disqualification.Id, StringComparer.Ordinal))
            {
                yield return texts.MayBeDisqualified(names.Disqualification(disqualification.Id), disqualification.OnlyDemotes);
            }
        }
    }
}
