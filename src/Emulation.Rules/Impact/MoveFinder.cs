using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>Finds those who move between two evaluations, in time linear in participants and criteria.</summary>
internal sealed class MoveFinder(CampaignDefinition oldRules, Evaluation before, CampaignDefinition newRules, Evaluation after)
{
    private readonly OwnPoints _old = new(oldRules);
    private readonly OwnPoints _new = new(newRules);
    private readonly Dictionary<(string Award, string Participant), Recommendation> _recommendedBefore = ByAward(before);
    private readonly Dictionary<(string Award, string Participant), Recommendation> _recommendedAfter = ByAward(after);
    private readonly List<string> _awards = [.. oldRules.Awards.Concat(newRules.Awards).Select(a => a.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The largest shift of a total first, then in ordinal order of participants.</summary>
    public IEnumerable<Move> In(EvaluationComparison comparison, WorkMeter work) => work.Each(comparison.Sheets)
        .Select(sheet => new Move { Sheet = sheet, Causes = CausesIn(sheet), Awards = AwardsOf(sheet.Participant) })
        .Where(move => move.IsMove)
        .OrderByDescending(move => Math.Abs(move.Sheet.TotalDifference))
        .ThenBy(move => move.Sheet.Participant, StringComparer.Ordinal);

    private List<Cause> CausesIn(SheetComparison sheet)
    {
        var (ownBefore, ownAfter) = (_old.Of(sheet.Before), _new.Of(sheet.After));
        var causes = new List<Cause>();
        foreach (var line in sheet.Criteria)
        {
            var shift = DecimalText.Normalize(ownAfter.GetValueOrDefault(line.Id) - ownBefore.GetValueOrDefault(line.Id));
            var isGroup = _old.IsGroup(line.Id) || _new.IsGroup(line.Id);
            var settles = Settles(line.Before, line.After, isGroup);
            var otherMaximum = (_old.IsBaseLeaf(line.Id) || _new.IsBaseLeaf(line.Id))
                && sheet.Before.MaxTotal != sheet.After.MaxTotal && (line.Before?.MaxPoints ?? 0m) != (line.After?.MaxPoints ?? 0m);
            if (shift != 0m || settles || otherMaximum)
            {
                causes.Add(new Cause { Line = line, Shift = shift, Settles = settles });
            }
        }

        return causes;
    }

    /// <summary>A line that only one side has changes nothing but points, unless it is open there.</summary>
    private static bool Settles(CriterionScore? before, CriterionScore? after, bool isGroup) => (before, after) switch
    {
        ({ } was, { } now) => StatusOf(was, isGroup) != StatusOf(now, isGroup),
        _ => StatusOf((before ?? after)!, isGroup) is CriterionStatus.NotEvaluated or CriterionStatus.Faulted,
    };

    /// <summary>A group is what its children are, unless its own rules fail.</summary>
    private static CriterionStatus StatusOf(CriterionScore line, bool isGroup) =>
        !isGroup ? line.Status : line.Fault is null ? CriterionStatus.Scored : CriterionStatus.Faulted;

    private List<AwardChange> AwardsOf(string participant) => [.. _awards
        .Select(
            award =>
                AwardChange.Of(
                    award,
                    _recommendedBefore.GetValueOrDefault((award, participant)),
                    _recommendedAfter.GetValueOrDefault((award, participant))))
        .Where(change => change.IsChange)];

    private static Dictionary<(string Award, string Participant), Recommendation> ByAward(Evaluation evaluation) =>
        evaluation.Recommendations.ToDictionary(r => (r.Award, r.Participant));
}
