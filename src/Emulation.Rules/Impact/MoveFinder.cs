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
    private readonly bool _addUpAlike = new OwnPoints(oldRules).IsLike(new OwnPoints(newRules));
    private readonly Dictionary<(string Award, string Participant), Recommendation> _recommendedBefore = ByAward(before);
    private readonly Dictionary<(string Award, string Participant), Recommendation> _recommendedAfter = ByAward(after);
    private readonly List<string> _awards = [.. oldRules.Awards.Concat(newRules.Awards).Select(a => a.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The largest shift of a total first, then in ordinal order of participants.</summary>
    /// <remarks>Lines are looked at and let go, but those that move somebody.</remarks>
    public List<Move> In(EvaluationComparison comparison, WorkMeter work)
    {
        var sheets = comparison.Sheets;
        var moves = new Move?[sheets.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = work.Token };
        work.Parallel(() => Parallel.For(0, sheets.Count, parallel, i =>
        {
            work.Step();
            moves[i] = MoveOf(sheets[i]);
        }));
        return [.. moves.OfType<Move>()
            .OrderByDescending(move => Math.Abs(move.Sheet.TotalDifference))
            .ThenBy(move => move.Sheet.Participant, StringComparer.Ordinal)];
    }

    private Move? MoveOf(SheetComparison sheet) =>
        new Move { Sheet = sheet, Causes = CausesIn(sheet), Awards = AwardsOf(sheet.Participant) } is { IsMove: true } move ? move : null;

    private List<Cause> CausesIn(SheetComparison sheet)
    {
        var (before, after) = (sheet.Before.PassingLines, sheet.After.PassingLines);
        var causes = new List<Cause>();
        if (_addUpAlike && AreAlike(before, after))
        {
            return causes;
        }

        var (ownBefore, ownAfter) = (_old.Of(before), _new.Of(after));
        foreach (var (was, now) in SheetComparison.Pairs(before, after))
        {
            var id = (was ?? now)!.Id;
            var shift = DecimalText.Normalize(ownAfter.GetValueOrDefault(id) - ownBefore.GetValueOrDefault(id));
            var settles = Settles(was, now, _old.IsGroup(id) || _new.IsGroup(id));
            var otherMaximum = (_old.IsBaseLeaf(id) || _new.IsBaseLeaf(id))
                && sheet.Before.MaxTotal != sheet.After.MaxTotal && (was?.MaxPoints ?? 0m) != (now?.MaxPoints ?? 0m);
            if (shift != 0m || settles || otherMaximum)
            {
                causes.Add(new Cause { Line = CriterionComparison.Of(was, now), Shift = shift, Settles = settles });
            }
        }

        return causes;
    }

    /// <summary>Whether nothing that could be a cause differs; most participants need no more to be asked.</summary>
    private static bool AreAlike(IReadOnlyList<CriterionScore> before, IReadOnlyList<CriterionScore> after)
    {
        var same = before.Count == after.Count;
        for (var i = 0; same && i < before.Count; i++)
        {
            var (was, now) = (before[i], after[i]);
            same = was.Id == now.Id && was.Status == now.Status && was.Points == now.Points && was.MaxPoints == now.MaxPoints
                && (was.Fault is null) == (now.Fault is null);
        }

        return same;
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

    private List<AwardChange> AwardsOf(string participant)
    {
        var changes = new List<AwardChange>();
        foreach (var award in _awards)
        {
            var was = _recommendedBefore.GetValueOrDefault((award, participant));
            var now = _recommendedAfter.GetValueOrDefault((award, participant));
            if (AwardChange.IsChange(was, now))
            {
                changes.Add(AwardChange.Of(award, was, now));
            }
        }

        return changes;
    }

    private static Dictionary<(string Award, string Participant), Recommendation> ByAward(Evaluation evaluation) =>
        evaluation.Recommendations.ToDictionary(r => (r.Award, r.Participant));
}
