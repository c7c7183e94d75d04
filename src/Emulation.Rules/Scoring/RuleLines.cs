using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The rules of one criterion as its line shows them.</summary>
internal sealed class RuleLines(ScoringRoom room)
{
    private readonly List<RuleScore> _rules = [];
    private List<UnmetRule>? _unmet;

    /// <summary>Whether a line shows values of the row.</summary>
    public bool ShowRow { get; set; }

    /// <summary>Adds what ran for the submission (item 0) or for an item of its list.</summary>
    public void Add(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held, int item)
    {
        var workflow = leaf.Workflow!;
        foreach (var hit in held)
        {
            _rules.Add(Explain(workflow.Rules[hit.Rule], hit.Points, item));
        }

        if (workflow.HasMessages)
        {
            AddUnmet(workflow, leaf.Definition.Combine, held, item == 0 ? null : item);
        }
    }

    /// <summary>Marks the items that do not count, and says which achievement each was for.</summary>
    public void Count(ItemScores items)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            var item = _rules[i].Item!.Value - 1;
            var (own, counted) = (items.KeyOf(item), items.KeyOf(items.StandIn(item)));
            _rules[i] = _rules[i] with
            {
                Counted = items.Counts(item),
                Achievement = own?.ToString(),
                CountedAs = own == counted ? null : counted?.ToString(),
            };
        }
    }

    /// <summary>What was added since it was last asked.</summary>
    public (IReadOnlyList<RuleScore> Rules, IReadOnlyList<UnmetRule> Unmet) Take()
    {
        IReadOnlyList<RuleScore> rules = [.. _rules];
        IReadOnlyList<UnmetRule> unmet = _unmet ?? (IReadOnlyList<UnmetRule>)[];
        _rules.Clear();
        _unmet = null;
        return (rules, unmet);
    }

    /// <summary>
    /// The rules that were tried, did not hold and have something to say. With <c>firstMatch</c> none is tried after the first that holds.
    /// </summary>
    private void AddUnmet(CompiledWorkflow workflow, CombineMode combine, ReadOnlySpan<RuleHit> held, int? item)
    {
        var stops = held.Length > 0 && combine is CombineMode.FirstMatch or CombineMode.Workflow;
        var tried = stops ? held[0].Rule : workflow.Rules.Count;
        for (var i = 0; i < tried; i++)
        {
            if (workflow.Rules[i].HasMessages && !Holds(held, i))
            {
                (_unmet ??= []).AddRange(RuleMessages.Of(workflow.Rules[i], room.Row, item));
            }
        }
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

    private RuleScore Explain(CompiledRule rule, decimal points, int item)
    {
        var label = rule.Definition.Label;
        return new RuleScore
        {
            Rule = rule.Definition.Name,
            Points = DecimalText.Normalize(points),
            Item = item == 0 ? null : item,
            Label = label?.Vietnamese ?? rule.Definition.Name,
            LabelEnglish = label?.English ?? rule.Definition.Name,
            Labels = label,
            Basis = rule.Definition.Basis,
            Values = ShownBy(rule, item),
        };
    }

    private ShownValues ShownBy(CompiledRule rule, int item)
    {
        if (rule.Shown.Count == 0)
        {
            return ShownValues.None;
        }

        ShowRow |= item == 0;
        return item == 0 ? new ShownValues(rule.Shown, room.Row) : ShownValues.Copy(rule.Shown, room.Row);
    }
}
