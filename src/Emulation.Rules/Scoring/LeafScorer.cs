using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>What becomes of a criterion that scores by rules: its status, its points within their limits, a reviewer's points.</summary>
internal sealed class LeafScorer<TRecorder>(CompiledCampaign campaign, ScoringRoom room, TRecorder recorder)
    where TRecorder : struct, IRecorder
{
    private readonly LeafRules<TRecorder> _rules = new(room, recorder);
    private readonly RoundingDefinition _rounding = campaign.Definition.Rounding;

    private Row Row => room.Row;

    public LeafScore Score(CompiledCriterion leaf, in Applicability applicability, ImmutableArray<Adjustment> adjustments) =>
        Adjusted(leaf, ByRules(leaf, applicability), applicability, adjustments);

    /// <summary>A reviewer settles what lacks values, but neither a rule that fails nor whether a criterion applies.</summary>
    private LeafScore Adjusted(
        CompiledCriterion leaf, in LeafScore byRules, in Applicability applicability, ImmutableArray<Adjustment> adjustments)
    {
        foreach (var adjustment in adjustments)
        {
            if (adjustment.Criterion != leaf.Definition.Id)
            {
                continue;
            }

            var status = byRules.Node.Status;
            if (applicability.Status == CriterionStatus.NotApplicable)
            {
                var fault = new Fault { Rule = RuleFault.Adjustments, Kind = FaultKind.AdjustedNotApplicable };
                return Faulted(leaf, fault) with { Adjustment = adjustment };
            }

            var adjusted =
                byRules with { Adjustment = adjustment, ByRules = status == CriterionStatus.Scored ? byRules.Node.Points : null };
            if (status == CriterionStatus.Faulted)
            {
                return adjusted;
            }

            var points = NodeScore.Settled(CriterionStatus.Scored, Rounded(adjustment.Points), leaf.MaximumIn(Row));
            return adjusted with { Node = points, Lacking = null };
        }

        return byRules;
    }

    private LeafScore ByRules(CompiledCriterion leaf, in Applicability applicability)
    {
        var maximum = leaf.MaximumIn(Row);
        switch (applicability.Status)
        {
            case CriterionStatus.NotApplicable:
                return NotApplicable(leaf, applicability.Policy!.Value, maximum);
            case CriterionStatus.NotEvaluated or CriterionStatus.Faulted:
                return Unsettled(leaf, applicability.Status, applicability.Policy) with
                {
                    Lacking = applicability.Lacking,
                    Fault = applicability.Fault,
                };
        }

        if (leaf.ReadPopulation.Count > 0 && PopulationFault.Of(campaign, leaf, Row, room.Faults) is { } populationFault)
        {
            return Faulted(leaf, populationFault);
        }

        if (!Row.Has(leaf.Reads))
        {
            return room.Faults.In(leaf.Reads) is { } behind
                ? Faulted(leaf, behind)
                : Unsettled(leaf, CriterionStatus.NotEvaluated, null) with { Lacking = leaf.Reads };
        }

        return _rules.TryRun(leaf, out var raw, out var fault) ? Settled(leaf, raw) : Faulted(leaf, fault);
    }

    /// <summary>What it counts for then rests on its maximum, unless it is not there.</summary>
    private LeafScore NotApplicable(CompiledCriterion leaf, NotApplicablePolicy policy, decimal? maximum) =>
        policy != NotApplicablePolicy.Exclude && leaf.LacksMaximum(Row)
            ? new LeafScore(NodeScore.OpenAside(policy, maximum, leaf.LeastMaximum)) { Lacking = [leaf.MaximumSlot!] }
            : new LeafScore(NodeScore.NotApplicable(policy, maximum));

    private LeafScore Settled(CompiledCriterion leaf, decimal raw)
    {
        var (low, high) = (leaf.Definition.MinPoints, leaf.MaximumIn(Row));
        var limited = raw > high ? high.Value : raw < low ? low : raw;
        return new LeafScore(NodeScore.Settled(CriterionStatus.Scored, Rounded(limited), high)) { Raw = raw, Clamped = limited != raw };
    }

    private LeafScore Faulted(CompiledCriterion leaf, Fault fault) => Unsettled(leaf, CriterionStatus.Faulted, null) with { Fault = fault };

    /// <summary>A leaf that adds nothing for now; if it may turn out not to apply, what it would then give is possible too.</summary>
    private LeafScore Unsettled(CompiledCriterion leaf, CriterionStatus status, NotApplicablePolicy? policy)
    {
        var maximum = leaf.MaximumIn(Row);
        decimal? high = maximum is { } most ? Rounded(most) : null;
        return new LeafScore(NodeScore.Open(status, maximum, Rounded(leaf.Definition.MinPoints), high, policy));
    }

    private decimal Rounded(decimal points) => _rounding.RoundOnly(points, _rounding.Criterion);
}
