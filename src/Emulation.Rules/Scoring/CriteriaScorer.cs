using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Walks the criteria tree for one participant: lines in the campaign's order, sums on the way back.</summary>
internal sealed class CriteriaScorer(CompiledCampaign campaign, Row row, RuleHit[] hits, ImmutableArray<Adjustment> adjustments)
{
    private readonly List<CriterionScore> _lines = [];
    private readonly SheetTotals _totals = new();
    private readonly LeafRules _rules = new(row, hits);

    public IReadOnlyList<CriterionScore> Lines => _lines;

    private RoundingDefinition Rounding => campaign.Definition.Rounding;

    public SheetTotals Run()
    {
        foreach (var criterion in campaign.Criteria)
        {
            _totals.Add(criterion.Definition.Kind, Score(criterion, null, Applicability.Applies));
        }

        return _totals;
    }

    private NodeScore Score(CompiledCriterion criterion, string? parent, Applicability inherited)
    {
        var applicability = Applicability.Of(criterion, inherited, row);
        var index = _lines.Count;
        _lines.Add(null!);
        var (line, node) = criterion.Definition.IsGroup ? ScoreGroup(criterion, parent, applicability) : ScoreLeaf(criterion, parent, applicability);
        _lines[index] = line;
        row.Set(criterion.Slot, line.Points);
        return node;
    }

    private (CriterionScore Line, NodeScore Node) ScoreGroup(CompiledCriterion group, string? parent, Applicability applicability)
    {
        var definition = group.Definition;
        var sum = new GroupSum(definition);
        SortedSet<string>? missing = applicability.Missing.Count > 0 ? new(applicability.Missing, StringComparer.Ordinal) : null;
        foreach (var child in group.Children)
        {
            var first = _lines.Count;
            var node = Score(child, definition.Id, applicability);
            if (_lines[first].Missing is { Count: > 0 } lacking)
            {
                (missing ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(lacking);
            }

            sum.Add(child.Definition.Kind, node);
            if (child.Definition.Kind != definition.Kind)
            {
                _totals.Add(child.Definition.Kind, node);
            }
        }

        if (definition.Combine == CombineMode.Workflow && sum.Status == CriterionStatus.Scored)
        {
            return ScoreLeaf(group, parent, Applicability.Applies);
        }

        var node2 = sum.Result();
        var line = new CriterionScore
        {
            Id = definition.Id,
            Parent = parent,
            Percent = PercentOf(node2.Points, node2.Maximum),
            Status = node2.Status,
            Points = DecimalText.Normalize(node2.Points),
            MaxPoints = DecimalText.Normalize(node2.Maximum),
            Raw = DecimalText.Normalize(sum.Raw),
            Clamped = node2.Points != sum.Raw,
            Missing = missing is null ? [] : [.. missing],
        };
        return (line, node2);
    }

    private (CriterionScore Line, NodeScore Node) ScoreLeaf(CompiledCriterion leaf, string? parent, Applicability applicability)
    {
        var (line, node) = ScoreByRules(leaf, parent, applicability);
        foreach (var adjustment in adjustments)
        {
            if (adjustment.Criterion == leaf.Definition.Id)
            {
                return Adjust(leaf, parent, adjustment, line, node);
            }
        }

        return (line, node);
    }

    /// <summary>A reviewer settles what lacks values, but neither a rule that fails nor whether a criterion applies.</summary>
    private (CriterionScore Line, NodeScore Node) Adjust(CompiledCriterion leaf, string? parent, Adjustment adjustment, CriterionScore line, NodeScore node)
    {
        if (line.Status == CriterionStatus.NotApplicable)
        {
            var fault = new Fault { Rule = RuleFault.Adjustments, Kind = FaultKind.AdjustedNotApplicable };
            (line, node) = Unsettled(leaf, parent, CriterionStatus.Faulted, null, [], fault);
        }

        line = line with
        {
            Adjustment = new ScoreAdjustment
            {
                ByRules = line.Points,
                Points = DecimalText.Normalize(adjustment.Points),
                Reason = adjustment.Reason,
                By = adjustment.By,
            },
        };
        if (line.Status == CriterionStatus.Faulted)
        {
            return (line, node);
        }

        var definition = leaf.Definition;
        var points = Rounding.Round(adjustment.Points, Rounding.Criterion);
        if (Deducts(definition))
        {
            _totals.Deduct((line.Points ?? definition.MaxPoints) - points);
        }

        return (
            line with { Status = CriterionStatus.Scored, Points = points, Percent = PercentOf(points, definition.MaxPoints), Provisional = false, Missing = [] },
            new NodeScore(CriterionStatus.Scored, points, definition.MaxPoints, points, points));
    }

    private decimal? PercentOf(decimal points, decimal maximum) => maximum == 0m ? null : Rounding.Round(100m * points / maximum, Rounding.Percent);

    private static bool Deducts(CriterionDefinition leaf) => leaf.Combine == CombineMode.Deduct && leaf.Kind == CriterionKind.Base;

    private (CriterionScore Line, NodeScore Node) ScoreByRules(CompiledCriterion leaf, string? parent, Applicability applicability)
    {
        switch (applicability.Status)
        {
            case CriterionStatus.Scored when PopulationFault.Of(campaign, leaf, row) is { } populationFault:
                return Unsettled(leaf, parent, CriterionStatus.Faulted, null, [], populationFault);
            case CriterionStatus.Scored:
                return row.Has(leaf.Reads) ? RunRules(leaf, parent) : Unsettled(leaf, parent, CriterionStatus.NotEvaluated, null, MissingNames.Of(leaf.Reads, row), null);
            case CriterionStatus.NotApplicable:
                return NotApplicable(leaf.Definition, parent, applicability.Policy);
            default:
                return Unsettled(leaf, parent, applicability.Status, applicability.Policy, applicability.Missing, applicability.Fault);
        }
    }

    private (CriterionScore Line, NodeScore Node) NotApplicable(CriterionDefinition leaf, string? parent, NotApplicablePolicy? policy)
    {
        var points = policy == NotApplicablePolicy.Full ? leaf.MaxPoints : 0m;
        var maximum = policy == NotApplicablePolicy.Exclude ? 0m : leaf.MaxPoints;
        var line = new CriterionScore
        {
            Id = leaf.Id,
            Parent = parent,
            Percent = PercentOf(points, maximum),
            Status = CriterionStatus.NotApplicable,
            Points = DecimalText.Normalize(points),
            MaxPoints = DecimalText.Normalize(maximum),
        };
        return (line, new NodeScore(CriterionStatus.NotApplicable, points, maximum, points, points));
    }

    /// <summary>A leaf that adds nothing for now; if it may turn out not to apply, what it would then give is possible too.</summary>
    private (CriterionScore Line, NodeScore Node) Unsettled(
        CompiledCriterion leaf, string? parent, CriterionStatus status, NotApplicablePolicy? policy, IReadOnlyList<string> missing, Fault? fault)
    {
        var definition = leaf.Definition;
        var low = Rounding.Round(definition.MinPoints, Rounding.Criterion);
        var high = Rounding.Round(definition.MaxPoints, Rounding.Criterion);
        if (policy is not null)
        {
            var otherwise = policy == NotApplicablePolicy.Full ? definition.MaxPoints : 0m;
            low = Math.Min(low, otherwise);
            high = Math.Max(high, otherwise);
        }

        var line = new CriterionScore
        {
            Id = definition.Id,
            Parent = parent,
            Status = status,
            MaxPoints = DecimalText.Normalize(definition.MaxPoints),
            Missing = missing,
            Fault = fault,
        };
        return (line, new NodeScore(status, 0m, definition.MaxPoints, low, high));
    }

    private (CriterionScore Line, NodeScore Node) RunRules(CompiledCriterion leaf, string? parent)
    {
        var definition = leaf.Definition;
        var outcome = _rules.Run(leaf);
        if (outcome.Fault is not null)
        {
            return Unsettled(leaf, parent, CriterionStatus.Faulted, null, [], outcome.Fault);
        }

        var clamped = Math.Clamp(outcome.Raw, definition.MinPoints, definition.MaxPoints);
        var points = Rounding.Round(clamped, Rounding.Criterion);
        if (Deducts(definition))
        {
            _totals.Deduct(definition.MaxPoints - points);
        }

        var line = new CriterionScore
        {
            Id = definition.Id,
            Parent = parent,
            Percent = PercentOf(points, definition.MaxPoints),
            Status = CriterionStatus.Scored,
            Points = points,
            MaxPoints = DecimalText.Normalize(definition.MaxPoints),
            Raw = DecimalText.Normalize(outcome.Raw),
            Clamped = clamped != outcome.Raw,
            Provisional = campaign.HasPopulation && leaf.Workflow!.Reads.Any(slot => row.Provisional[slot.Ordinal]),
            Rules = outcome.Rules,
            Unmet = outcome.Unmet,
        };
        return (line, new NodeScore(CriterionStatus.Scored, points, definition.MaxPoints, points, points));
    }
}
