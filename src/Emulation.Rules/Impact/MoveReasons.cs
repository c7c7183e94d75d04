using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>Why a participant moves: the criteria first, then what lies outside them.</summary>
internal sealed class MoveReasons(ComparedRules rules, ExplanationTexts texts)
{
    private readonly CauseText _causes = new(rules, texts);

    /// <summary>The reasons, a line each, in the reader's language.</summary>
    public IEnumerable<string> Of(Move move) =>
        [.. move.Causes.Select(_causes.Of), .. Figured(move), .. Disqualified(move), .. Graded(move), .. Ranked(move), .. Awarded(move)];

    private IEnumerable<string> Figured(Move move)
    {
        var (before, after) = (move.Sheet.Before, move.Sheet.After);
        if (before.MaxTotal != after.MaxTotal)
        {
            yield return $"{texts.BaseTotal}: {Base(before)} → {Base(after)}";
        }

        if (rules.Before.Rounding != rules.After.Rounding
            && (move.Causes.Sum(c => c.Shift) != move.Sheet.TotalDifference || before.Percent != after.Percent))
        {
            yield return texts.RoundedOtherwise;
        }

        string Base(ScoreSheet sheet) => $"{texts.ToldOutOf(sheet.BaseTotal, sheet.MaxTotal)} ({texts.ToldPercent(sheet.Percent)})";
    }

    private IEnumerable<string> Disqualified(Move move)
    {
        var (before, after) = (move.Sheet.Before, move.Sheet.After);
        foreach (var demotes in (bool[])[false, true])
        {
            var (held, holding) = (Of(rules.NamesBefore, before.Disqualifications), Of(rules.NamesAfter, after.Disqualifications));
            if (!held.SequenceEqual(holding, StringComparer.Ordinal))
            {
                var (namesBefore, namesAfter) =
                    (held.Select(rules.NamesBefore.Disqualification), holding.Select(rules.NamesAfter.Disqualification));
                yield return texts.DisqualificationChange(namesBefore, namesAfter, demotes);
            }

            var (open, opening) =
                (Of(rules.NamesBefore, before.UndeterminedDisqualifications), Of(rules.NamesAfter, after.UndeterminedDisqualifications));
            if (!open.SequenceEqual(opening, StringComparer.Ordinal) && opening.Count > 0)
            {
                yield return texts.MayBeDisqualified(opening.Select(rules.NamesAfter.Disqualification), demotes);
            }

            List<string> Of(CampaignNames names, IReadOnlyList<string> ids) => [.. ids.Where(id => names.OnlyDemotes(id) == demotes)];
        }
    }

    private IEnumerable<string> Graded(Move move)
    {
        var (before, after) = (move.Sheet.Before, move.Sheet.After);
        if (!move.GradeChanged)
        {
            yield break;
        }

        if (after.GradeMissing.Count > 0)
        {
            yield return texts.NoGradeWithout(rules.NamesAfter.Few(after.GradeMissing, texts));
        }
        else if (after.GradeFault is { } fault)
        {
            yield return fault.Describe(texts.Language);
        }
        else if (before.EarnedGrade == after.EarnedGrade)
        {
            yield return texts.GradeQuotaMoved;
        }
        else if (!move.TotalChanged && before.Percent == after.Percent && !Disqualified(move).Any())
        {
            yield return texts.GradeRuleChange(
                rules.NamesBefore.Grade(before.EarnedGrade), rules.NamesAfter.Grade(after.EarnedGrade), after.Total, after.Percent);
        }
    }

    private List<string> Ranked(Move move)
    {
        var isAsBefore =
            !move.TotalChanged
                && !move.GradeChanged
                && !move.Causes.Any(c => c.Moves)
                && move.Sheet.Before.Cluster == move.Sheet.After.Cluster;
        if (!move.RankChanged || !isAsBefore || Disqualified(move).Any())
        {
            return [];
        }

        return !rules.RanksAlike ? [texts.RankedOtherwise]
            : OwnKeys(move.Sheet).ToList() is { Count: > 0 } own ? own
            : [rules.NumbersAlike ? texts.OthersMoved : texts.NumberedOtherwise];
    }

    /// <summary>The figures that places go by, where they are others of this participant.</summary>
    private IEnumerable<string> OwnKeys(SheetComparison sheet) => rules.After.Ranking.OrderBy.Select(key => key.By)
        .Where(key => key != RankingKey.Grade)
        .Select(key => (Key: key, Of: RankingKeys.FigureOf(key)))
        .Select(key => (key.Key, Before: key.Of(sheet.Before), After: key.Of(sheet.After)))
        .Where(own => own.Before != own.After)
        .Select(own => $"{rules.NamesAfter.Name(own.Key, texts)} {texts.Told(own.Before)} → {texts.Told(own.After)}");

    /// <summary>
    /// The conditions that changed, and what stands in the way now beside them; of what nothing stands in the way of, what did.
    /// </summary>
    private IEnumerable<string> Awarded(Move move)
    {
        foreach (var change in move.Awards)
        {
            var reasons = change.Conditions.Select(c => ConditionOf(change, c)).ToList();
            if (change.After is { } after && !change.Conditions.Any(c => c.After == Leads(after.Status)))
            {
                var against = texts.ReasonsOf(after);
                var once = change.Before is { } before ? texts.ReasonsOf(before).Select(reason => $"(1) {reason}") : [];
                reasons.AddRange(against.Count > 0 ? against : once);
            }

            if (reasons.Count > 0)
            {
                yield return $"{rules.Award(change.Award)}: {string.Join("; ", reasons)}";
            }
        }
    }

    /// <summary>What a condition comes to that alone leads to a recommendation.</summary>
    private static bool? Leads(RecommendationStatus status) => status switch
    {
        RecommendationStatus.NotEligible => false,
        RecommendationStatus.Undetermined => null,
        _ => true,
    };

    /// <summary>A condition by its label, of the rules as they would be where both have it.</summary>
    private string ConditionOf(AwardChange change, ConditionChange condition)
    {
        var (was, @is) = (In(change.Before), In(change.After));
        var name = (@is ?? was) is { } known ? texts.Label(known) : condition.Rule;
        return $"{name} {Holds(was)} → {Holds(@is)}";

        AwardCondition? In(Recommendation? side) => side?.Eligibility.Conditions.FirstOrDefault(c => c.Rule == condition.Rule);

        string Holds(AwardCondition? side) => side is null ? Figures.None : texts.Holds(side.Holds);
    }
}
