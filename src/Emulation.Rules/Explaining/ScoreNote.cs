using Emulation.Rules.Definitions;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>What has to be known beside a participant's figures.</summary>
internal static class ScoreNote
{
    /// <summary>The notes in the reader's language, with semicolons between them; empty where there are none.</summary>
    public static string Of(ScoreSheet sheet, Standing standing, CampaignNames names, ExplanationTexts texts)
    {
        var missing =
            sheet.Criteria.SelectMany(line => line.Missing).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var faulted = sheet.Criteria.Where(line => line.Fault is not null).Select(line => line.Id).ToList();
        var adjusted = sheet.Criteria.Where(line => line.Adjustment is not null).Select(line => line.Id).ToList();
        return string.Join("; ", Parts());

        IEnumerable<string> Parts()
        {
            if (faulted.Count > 0)
            {
                yield return texts.FaultedIn(names.Few(faulted, texts));
            }

            if (adjusted.Count > 0)
            {
                yield return texts.AdjustedIn(names.Few(adjusted, texts));
            }

            if (missing.Count > 0)
            {
                yield return texts.IncompleteWithout(names.Few(missing, texts));
            }
            else if (sheet.Status == SheetStatus.Incomplete)
            {
                yield return texts.Incomplete;
            }

            if (sheet.Provisional)
            {
                yield return texts.ProvisionalForOthers;
            }

            if (sheet.GradeFault is not null)
            {
                yield return texts.GradeFaulted;
            }

            if (sheet.GradeMissing.Count > 0)
            {
                yield return texts.NoGradeWithout(names.Few(sheet.GradeMissing, texts));
            }

            if (names.HasGrades && sheet.IsLeftWithoutGrade())
            {
                yield return texts.NoGradeRuleHeld;
            }

            if (sheet.GradePending is { } grade)
            {
                yield return texts.GradePending(names.Grade(grade));
            }
            else if (sheet is { EarnedGrade: { } earned, Grade: not null } && sheet.Grade != earned)
            {
                yield return texts.GradeOverQuota(names.Grade(earned));
            }

            if (standing.Missing.Any(key => key != RankingKey.Grade))
            {
                yield return texts.NoPlaceWithout(names.Few(standing.Missing, texts));
            }

            if (standing.Pending)
            {
                yield return texts.PlacePending;
            }
            else if (standing.Tied)
            {
                yield return texts.PlaceShared;
            }

            foreach (var note in Told(sheet.Disqualifications, texts.Disqualified, texts.AwardsHeld))
            {
                yield return note;
            }

            foreach (var note in Told(sheet.UndeterminedDisqualifications, texts.MayBeDisqualified, texts.AwardsMayBeHeld))
            {
                yield return note;
            }
        }

        IEnumerable<string> Told(
            IReadOnlyList<string> ids, Func<IEnumerable<string>, bool, string> others, Func<IEnumerable<string>, string> holding)
        {
            foreach (var demotes in (bool[])[false, true])
            {
                var told = ids.Where(id => !names.OnlyHolds(id) && names.OnlyDemotes(id) == demotes).ToList();
                if (told.Count > 0)
                {
                    yield return others(told.Select(names.Disqualification), demotes);
                }
            }

            var held = ids.Where(names.OnlyHolds).ToList();
            if (held.Count > 0)
            {
                yield return holding(held.Select(names.Disqualification));
            }
        }
    }
}
