using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What <see cref="CriteriaScorer"/> works out, without lines, ranges and reasons: nothing is allocated while values are there and
/// rules do not fail. A property test holds both to the same figures.
/// </summary>
internal sealed class TotalsPass(CompiledCampaign campaign, Row row, PlainTotals? plain = null)
{
    private readonly RuleHit[] _hits = new RuleHit[Math.Max(1, campaign.MostRules)];
    private ImmutableArray<Adjustment> _adjustments = [];
    private decimal _base;
    private decimal _bonus;
    private decimal _penalty;
    private decimal _deducted;
    private decimal _maximum;
    private bool _faulted;
    private bool _incomplete;

    private RoundingDefinition Rounding => campaign.Definition.Rounding;

    public ScoreTotals Run(ImmutableArray<Adjustment> adjustments)
    {
        if (plain is not null && adjustments.IsEmpty && plain.TryRun(row, out var sums))
        {
            return Totals(sums.Base, sums.Bonus, sums.Penalty, -sums.Penalty, plain.Maximum, SheetStatus.Complete);
        }

        _adjustments = adjustments;
        (_base, _bonus, _penalty, _deducted, _maximum, _faulted, _incomplete) = (0m, 0m, 0m, 0m, 0m, false, false);
        var criteria = campaign.Criteria;
        for (var i = 0; i < criteria.Count; i++)
        {
            Add(criteria[i].Definition.Kind, Score(criteria[i], new Applies(CriterionStatus.Scored, null)));
        }

        var status = _faulted ? SheetStatus.Faulted : _incomplete ? SheetStatus.Incomplete : SheetStatus.Complete;
        return Totals(_base, _bonus, _penalty, _deducted - _penalty, _maximum, status);
    }

    private ScoreTotals Totals(decimal points, decimal bonus, decimal penalty, decimal deducted, decimal maximum, SheetStatus status) => new()
    {
        Status = status,
        Total = Rounding.Round(points + bonus + penalty, Rounding.Total),
        BaseTotal = Rounding.Round(points, Rounding.Total),
        BonusTotal = Rounding.Round(bonus, Rounding.Total),
        PenaltyTotal = Rounding.Round(penalty, Rounding.Total),
        DeductedTotal = Rounding.Round(deducted, Rounding.Total),
        MaxTotal = Rounding.Round(maximum, Rounding.Total),
        Percent = maximum == 0m ? null : Rounding.Round(100m * points / maximum, Rounding.Percent),
    };

    private void Add(CriterionKind kind, Node node)
    {
        _faulted |= node.Status == CriterionStatus.Faulted;
        _incomplete |= node.Status == CriterionStatus.NotEvaluated;
        switch (kind)
        {
            case CriterionKind.Base:
                _base += node.Points;
                _maximum += node.Maximum;
                break;
            case CriterionKind.Bonus:
                _bonus += node.Points;
                break;
            default:
                _penalty += node.Points;
                break;
        }
    }

    private Node Score(CompiledCriterion criterion, Applies inherited)
    {
        var applies = inherited.Status == CriterionStatus.Scored && criterion.AppliesWhen is { } condition
            ? Decide(condition, criterion.Definition.NotApplicable)
            : inherited;
        var node = criterion.Children.Count > 0 ? Group(criterion, applies) : Leaf(criterion, applies);
        if (criterion.IsRead)
        {
            var settled = node.Status is CriterionStatus.Scored or CriterionStatus.NotApplicable || criterion.Children.Count > 0;
            row.Set(criterion.Slot, settled ? node.Points : null);
        }

        return node;
    }

    private Applies Decide(CompiledCondition condition, NotApplicablePolicy? policy)
    {
        if (!row.Has(condition.Reads))
        {
            return new Applies(CriterionStatus.NotEvaluated, policy);
        }

        try
        {
            return new Applies(condition.Holds(row) ? CriterionStatus.Scored : CriterionStatus.NotApplicable, policy);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return new Applies(CriterionStatus.Faulted, policy);
        }
    }

    private Node Group(CompiledCriterion group, Applies applies)
    {
        var definition = group.Definition;
        var sum = new Node(CriterionStatus.NotApplicable, 0m, 0m);
        var any = false;
        for (var i = 0; i < group.Children.Count; i++)
        {
            var child = group.Children[i];
            var node = Score(child, applies);
            var status = GroupSum.Worse(sum.Status, node.Status);
            if (child.Definition.Kind != definition.Kind)
            {
                Add(child.Definition.Kind, node);
                sum = sum with { Status = status };
                continue;
            }

            sum = definition.Combine != CombineMode.Max
                ? new Node(status, sum.Points + node.Points, sum.Maximum + node.Maximum)
                : any
                    ? new Node(status, Math.Max(sum.Points, node.Points), Math.Max(sum.Maximum, node.Maximum))
                    : node with { Status = status };
            any = true;
        }

        if (definition.Combine == CombineMode.Workflow && sum.Status == CriterionStatus.Scored)
        {
            return Leaf(group, new Applies(CriterionStatus.Scored, null));
        }

        if (definition.Combine == CombineMode.Sum && !definition.Cap)
        {
            return sum;
        }

        var maximum = definition.Combine == CombineMode.Sum ? Math.Min(sum.Maximum, definition.MaxPoints) : sum.Maximum == 0m ? 0m : definition.MaxPoints;
        return definition.Combine == CombineMode.Workflow && sum.Status != CriterionStatus.NotApplicable
            ? new Node(sum.Status, 0m, maximum)
            : new Node(sum.Status, Math.Clamp(sum.Points, definition.MinPoints, definition.MaxPoints), maximum);
    }

    private Node Leaf(CompiledCriterion leaf, Applies applies)
    {
        var node = Adjusted(leaf, ByRules(leaf, applies));
        if (node.Status == CriterionStatus.Scored && leaf.Definition is { Combine: CombineMode.Deduct, Kind: CriterionKind.Base })
        {
            _deducted += leaf.Definition.MaxPoints - node.Points;
        }

        return node;
    }

    private Node Adjusted(CompiledCriterion leaf, Node node)
    {
        foreach (var adjustment in _adjustments)
        {
            if (adjustment.Criterion == leaf.Definition.Id)
            {
                return node.Status switch
                {
                    CriterionStatus.Faulted => node,
                    CriterionStatus.NotApplicable => new Node(CriterionStatus.Faulted, 0m, leaf.Definition.MaxPoints),
                    _ => new Node(CriterionStatus.Scored, Rounding.RoundOnly(adjustment.Points, Rounding.Criterion), leaf.Definition.MaxPoints),
                };
            }
        }

        return node;
    }

    private Node ByRules(CompiledCriterion leaf, Applies applies)
    {
        var definition = leaf.Definition;
        if (applies.Status == CriterionStatus.NotApplicable)
        {
            return new Node(
                CriterionStatus.NotApplicable,
                applies.Policy == NotApplicablePolicy.Full ? definition.MaxPoints : 0m,
                applies.Policy == NotApplicablePolicy.Exclude ? 0m : definition.MaxPoints);
        }

        if (applies.Status != CriterionStatus.Scored)
        {
            return new Node(applies.Status, 0m, definition.MaxPoints);
        }

        if (leaf.Population.Count > 0 && PopulationFault.Of(campaign, leaf, row) is not null)
        {
            return new Node(CriterionStatus.Faulted, 0m, definition.MaxPoints);
        }

        var workflow = leaf.Workflow!;
        if (!row.Has(leaf.Reads))
        {
            return new Node(CriterionStatus.NotEvaluated, 0m, definition.MaxPoints);
        }

        if (leaf.PerItem is not null)
        {
            return Items(leaf);
        }

        try
        {
            var held = _hits.AsSpan(0, workflow.Run(row, _hits));
            foreach (var hit in held)
            {
                if (LeafRules.WrongSign(definition, hit.Points) is not null)
                {
                    return new Node(CriterionStatus.Faulted, 0m, definition.MaxPoints);
                }
            }

            return Settled(definition, LeafRules.Combine(definition, held, row));
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return new Node(CriterionStatus.Faulted, 0m, definition.MaxPoints);
        }
    }

    /// <summary>Item by item what counts depends on all of them: this way is not free of allocation.</summary>
    private Node Items(CompiledCriterion leaf)
    {
        var outcome = new LeafRules(row, _hits).Run(leaf);
        return outcome.Fault is null ? Settled(leaf.Definition, outcome.Raw) : new Node(CriterionStatus.Faulted, 0m, leaf.Definition.MaxPoints);
    }

    private Node Settled(CriterionDefinition definition, decimal raw)
    {
        var points = raw > definition.MaxPoints ? definition.MaxPoints : raw < definition.MinPoints ? definition.MinPoints : raw;
        return new Node(CriterionStatus.Scored, Rounding.RoundOnly(points, Rounding.Criterion), definition.MaxPoints);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(CriterionStatus Status, decimal Points, decimal Maximum);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Applies(CriterionStatus Status, NotApplicablePolicy? Policy);
}
