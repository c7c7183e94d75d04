using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Runs the rules of a leaf, once or item by item, and combines what they give.</summary>
internal sealed class LeafRules(Row row, RuleHit[] hits)
{
    public LeafOutcome Run(CompiledCriterion leaf)
    {
        if (leaf.PerItem is not { } list)
        {
            return RunOnce(leaf, null);
        }

        row.Kept = [];
        var outcome = RunItems(leaf, list);
        row.Kept = null;
        return outcome;
    }

    private LeafOutcome RunOnce(CompiledCriterion leaf, int? item)
    {
        var workflow = leaf.Workflow!;
        try
        {
            var held = hits.AsSpan(0, workflow.Run(row, hits));
            foreach (var hit in held)
            {
                if (WrongSign(leaf.Definition, hit.Points) is { } kind)
                {
                    return LeafOutcome.Failed(new Fault { Rule = workflow.Rules[hit.Rule].Definition.Name, Kind = kind });
                }
            }

            return new LeafOutcome(
                Combine(leaf.Definition, held, row),
                Explain(workflow, held, item),
                item is null && workflow.HasMessages ? Unmet(workflow, leaf.Definition.Combine, held) : [],
                null);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return LeafOutcome.Failed(RuleFault.Of(exception, workflow, row));
        }
    }

    private LeafOutcome RunItems(CompiledCriterion leaf, Slot list)
    {
        var items = new List<LeafOutcome>();
        var keys = new List<IndicatorValue?>();
        for (var i = 0; i < row.Lists[list.Index].Length; i++)
        {
            row.LoadItem(list.Index, i);
            var outcome = RunOnce(leaf, i + 1);
            if (outcome.Fault is not null)
            {
                return outcome;
            }

            items.Add(outcome);
            keys.Add(leaf.OnePer is null ? null : row.Get(leaf.OnePer));
        }

        var counted = Counted(leaf.Definition.Kind, items, keys);
        try
        {
            var raw = items.Where((_, i) => counted[i]).Sum(outcome => outcome.Raw);
            return new LeafOutcome(raw, [.. items.SelectMany((outcome, i) => outcome.Rules.Select(rule => rule with { Counted = counted[i] }))], [], null);
        }
        catch (OverflowException exception)
        {
            return LeafOutcome.Failed(RuleFault.Of(exception, leaf.Workflow!, row));
        }
    }

    /// <summary>Of the items with one key, the best (of penalties the worst) counts; the first of equals.</summary>
    private static bool[] Counted(CriterionKind kind, List<LeafOutcome> items, List<IndicatorValue?> keys)
    {
        var best = new Dictionary<IndicatorValue, int>();
        var counted = new bool[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            if (keys[i] is not { } key)
            {
                counted[i] = true;
            }
            else if (!best.TryGetValue(key, out var other) || (kind == CriterionKind.Penalty ? items[i].Raw < items[other].Raw : items[i].Raw > items[other].Raw))
            {
                best[key] = i;
            }
        }

        foreach (var index in best.Values)
        {
            counted[index] = true;
        }

        return counted;
    }

    public static FaultKind? WrongSign(CriterionDefinition leaf, decimal points) => leaf switch
    {
        { Combine: CombineMode.Deduct } => points < 0m ? FaultKind.NegativeDeduction : null,
        { Kind: CriterionKind.Penalty } => points > 0m ? FaultKind.PositivePenalty : null,
        _ => null,
    };

    public static decimal Combine(CriterionDefinition leaf, ReadOnlySpan<RuleHit> held, Row row)
    {
        var result = leaf.Combine == CombineMode.Deduct ? leaf.MaxPoints : 0m;
        for (var i = 0; i < held.Length; i++)
        {
            row.Step = held[i].Rule;
            result = leaf.Combine switch
            {
                CombineMode.Deduct => result - held[i].Points,
                CombineMode.Max => i == 0 ? held[i].Points : Math.Max(result, held[i].Points),
                CombineMode.Min => i == 0 ? held[i].Points : Math.Min(result, held[i].Points),
                _ => result + held[i].Points,
            };
        }

        return result;
    }

    /// <summary>The rules that were tried, did not hold and have something to say. With <c>firstMatch</c> none is tried after the first that holds.</summary>
    private List<UnmetRule> Unmet(CompiledWorkflow workflow, CombineMode combine, ReadOnlySpan<RuleHit> held)
    {
        var unmet = new List<UnmetRule>();
        var tried = held.Length > 0 && combine is CombineMode.FirstMatch or CombineMode.Unsaid or CombineMode.Workflow ? held[0].Rule : workflow.Rules.Count;
        for (var i = 0; i < tried; i++)
        {
            if (workflow.Rules[i] is { ErrorMessage: { } message } rule && !Holds(held, i))
            {
                unmet.Add(new UnmetRule { Rule = rule.Definition.Name, Message = message.Fill(row) });
            }
        }

        return unmet;
    }

    private static bool Holds(ReadOnlySpan<RuleHit> held, int rule)
    {
        foreach (var hit in held)
        {
            if (hit.Rule == rule)
            {
                return true;
            }
        }

        return false;
    }

    private RuleScore[] Explain(CompiledWorkflow workflow, ReadOnlySpan<RuleHit> held, int? item)
    {
        var rules = held.Length == 0 ? [] : new RuleScore[held.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = Explain(workflow.Rules[held[i].Rule], held[i].Points, item);
        }

        return rules;
    }

    private RuleScore Explain(CompiledRule rule, decimal points, int? item)
    {
        var label = rule.Definition.Label;
        return new RuleScore
        {
            Rule = rule.Definition.Name,
            Points = DecimalText.Normalize(points),
            Item = item,
            Label = label?.Vietnamese ?? rule.Definition.Name,
            LabelEnglish = label?.English ?? rule.Definition.Name,
            Basis = rule.Definition.Basis,
            Values = item is null ? new ShownValues(rule.Shown, row) : ShownValues.Copy(rule.Shown, row),
        };
    }
}
