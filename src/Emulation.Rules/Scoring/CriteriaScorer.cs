using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Walks the criteria tree for one participant: lines in the campaign's order, sums on the way back.</summary>
internal sealed class CriteriaScorer(CompiledCampaign campaign, Row row, RuleHit[] hits)
{
    private readonly List<CriterionScore> _lines = [];
    private readonly SheetTotals _totals = new();

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
        var applicability = inherited.Status == CriterionStatus.Scored ? ApplicabilityOf(criterion) : inherited;
        var index = _lines.Count;
        _lines.Add(null!);
        var (line, node) = criterion.Definition.IsGroup ? ScoreGroup(criterion, applicability) : ScoreLeaf(criterion, applicability);
        _lines[index] = line with
        {
            Parent = parent,
            Percent = node.Maximum == 0m || line.Points is null ? null : Rounding.Round(100m * node.Points / node.Maximum, Rounding.Percent),
        };
        row.Set(criterion.Slot, line.Points);
        return node;
    }

    private Applicability ApplicabilityOf(CompiledCriterion criterion)
    {
        if (criterion.AppliesWhen is not { } condition)
        {
            return Applicability.Applies;
        }

        var policy = criterion.Definition.NotApplicable;
        var missing = MissingOf(condition.Reads);
        if (missing.Count > 0)
        {
            return new Applicability(CriterionStatus.NotEvaluated, policy, missing, null);
        }

        try
        {
            return condition.Holds(row) ? Applicability.Applies : new Applicability(CriterionStatus.NotApplicable, policy, [], null);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return new Applicability(CriterionStatus.Faulted, policy, [], RuleFault.Of(exception, RuleFault.AppliesWhen));
        }
    }

    private (CriterionScore Line, NodeScore Node) ScoreGroup(CompiledCriterion group, Applicability applicability)
    {
        var definition = group.Definition;
        var sum = new NodeScore(CriterionStatus.NotApplicable, 0m, 0m, 0m, 0m);
        var missing = new SortedSet<string>(applicability.Missing, StringComparer.Ordinal);
        foreach (var child in group.Children)
        {
            var first = _lines.Count;
            var node = Score(child, definition.Id, applicability);
            missing.UnionWith(_lines[first].Missing);
            if (child.Definition.Kind == definition.Kind)
            {
                sum = Add(sum, node);
            }
            else
            {
                _totals.Add(child.Definition.Kind, node);
                sum = sum with { Status = Worse(sum.Status, node.Status) };
            }
        }

        var capped = definition.Cap ? Cap(sum, definition.MaxPoints) : sum;
        var line = new CriterionScore
        {
            Id = definition.Id,
            Status = capped.Status,
            Points = DecimalText.Normalize(capped.Points),
            MaxPoints = DecimalText.Normalize(capped.Maximum),
            Raw = DecimalText.Normalize(sum.Points),
            Clamped = capped.Points != sum.Points,
            Missing = [.. missing],
        };
        return (line, capped);
    }

    private (CriterionScore Line, NodeScore Node) ScoreLeaf(CompiledCriterion leaf, Applicability applicability)
    {
        switch (applicability.Status)
        {
            case CriterionStatus.Scored:
                var missing = MissingOf(leaf.Workflow!.Reads);
                return missing.Count > 0 ? Unsettled(leaf, CriterionStatus.NotEvaluated, null, missing, null) : RunRules(leaf);
            case CriterionStatus.NotApplicable:
                return NotApplicable(leaf.Definition, applicability.Policy);
            default:
                return Unsettled(leaf, applicability.Status, applicability.Policy, applicability.Missing, applicability.Fault);
        }
    }

    private static (CriterionScore Line, NodeScore Node) NotApplicable(CriterionDefinition leaf, NotApplicablePolicy? policy)
    {
        var points = policy == NotApplicablePolicy.Full ? leaf.MaxPoints : 0m;
        var maximum = policy == NotApplicablePolicy.Exclude ? 0m : leaf.MaxPoints;
        var line = new CriterionScore
        {
            Id = leaf.Id,
            Status = CriterionStatus.NotApplicable,
            Points = DecimalText.Normalize(points),
            MaxPoints = DecimalText.Normalize(maximum),
        };
        return (line, new NodeScore(CriterionStatus.NotApplicable, points, maximum, points, points));
    }

    /// <summary>A leaf that adds nothing for now; if it may turn out not to apply, what it would then give is possible too.</summary>
    private (CriterionScore Line, NodeScore Node) Unsettled(
        CompiledCriterion leaf, CriterionStatus status, NotApplicablePolicy? policy, IReadOnlyList<string> missing, Fault? fault)
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
            Status = status,
            MaxPoints = DecimalText.Normalize(definition.MaxPoints),
            Missing = missing,
            Fault = fault,
        };
        return (line, new NodeScore(status, 0m, definition.MaxPoints, low, high));
    }

    private (CriterionScore Line, NodeScore Node) RunRules(CompiledCriterion leaf)
    {
        var definition = leaf.Definition;
        var workflow = leaf.Workflow!;
        int count;
        decimal raw;
        try
        {
            count = workflow.Run(row, hits);
            raw = 0m;
            for (var i = 0; i < count; i++)
            {
                row.Step = hits[i].Rule;
                raw += hits[i].Points;
            }
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return Unsettled(leaf, CriterionStatus.Faulted, null, [], RuleFault.Of(exception, workflow, row));
        }

        var held = hits.AsSpan(0, count);
        foreach (var hit in held)
        {
            if (definition.Kind == CriterionKind.Penalty && hit.Points > 0m)
            {
                var fault = new Fault { Rule = workflow.Rules[hit.Rule].Definition.Name, Kind = FaultKind.PositivePenalty };
                return Unsettled(leaf, CriterionStatus.Faulted, null, [], fault);
            }
        }

        var clamped = Math.Clamp(raw, definition.MinPoints, definition.MaxPoints);
        var points = Rounding.Round(clamped, Rounding.Criterion);
        var line = new CriterionScore
        {
            Id = definition.Id,
            Status = CriterionStatus.Scored,
            Points = points,
            MaxPoints = DecimalText.Normalize(definition.MaxPoints),
            Raw = DecimalText.Normalize(raw),
            Clamped = clamped != raw,
            Rules = [.. held.ToArray().Select(hit => Explain(workflow.Rules[hit.Rule], hit.Points))],
        };
        return (line, new NodeScore(CriterionStatus.Scored, points, definition.MaxPoints, points, points));
    }

    private RuleScore Explain(CompiledRule rule, decimal points)
    {
        var values = new SortedDictionary<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var name in rule.Names)
        {
            if (campaign.Layout.Find(name) is { } slot)
            {
                values[name] = row.Get(slot);
            }
            else if (campaign.Constants.TryGetValue(name, out var constant))
            {
                values[name] = constant;
            }
        }

        var label = rule.Definition.Label;
        return new RuleScore
        {
            Rule = rule.Definition.Name,
            Points = DecimalText.Normalize(points),
            Label = label?.Vietnamese ?? rule.Definition.Name,
            LabelEnglish = label?.English ?? rule.Definition.Name,
            Basis = rule.Definition.Basis,
            Values = values,
        };
    }

    private List<string> MissingOf(IReadOnlyList<Slot> reads) => MissingNames.Of(reads, row);

    private static NodeScore Add(NodeScore sum, NodeScore node) => new(
        Worse(sum.Status, node.Status), sum.Points + node.Points, sum.Maximum + node.Maximum, sum.Low + node.Low, sum.High + node.High);

    private static NodeScore Cap(NodeScore sum, decimal cap) => new(
        sum.Status, Math.Min(sum.Points, cap), Math.Min(sum.Maximum, cap), Math.Min(sum.Low, cap), Math.Min(sum.High, cap));

    private static CriterionStatus Worse(CriterionStatus a, CriterionStatus b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(CriterionStatus status) => status switch
    {
        CriterionStatus.NotApplicable => 0,
        CriterionStatus.Scored => 1,
        CriterionStatus.NotEvaluated => 2,
        _ => 3,
    };
}
