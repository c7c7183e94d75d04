using System.Runtime.InteropServices;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The rules of one criterion as its line shows them.</summary>
internal sealed class RuleLines(ScoringRoom room)
{
    private readonly List<RuleHit> _hits = [];
    private readonly List<RuleScore> _ofItems = [];
    private List<UnmetRule>? _unmet;
    private int _taken;

    /// <summary>Whether a line that was made shows values of the row.</summary>
    public bool ShowRow { get; private set; }

    /// <summary>Adds what ran for the submission (item 0) or for an item of its list.</summary>
    public void Add(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held, int item)
    {
        var workflow = leaf.Workflow!;
        if (item == 0)
        {
            _hits.AddRange(held);
        }
        else
        {
            foreach (var hit in held)
            {
                _ofItems.Add(Explain(workflow.Rules[hit.Rule], hit.Points, item));
            }
        }

        if (workflow.HasMessages)
        {
            AddUnmet(workflow, leaf.Definition.Combine, held, item == 0 ? null : item);
        }
    }

    /// <summary>Marks the items that do not count, and says which achievement each was for.</summary>
    public void Count(ItemScores items)
    {
        for (var i = 0; i < _ofItems.Count; i++)
        {
            var item = _ofItems[i].Item!.Value - 1;
            var (own, counted) = (items.KeyOf(item), items.KeyOf(items.StandIn(item)));
            _ofItems[i] = _ofItems[i] with
            {
                Counted = items.Counts(item),
                Achievement = own?.ToString(),
                CountedAs = own == counted ? null : counted?.ToString(),
            };
        }
    }

    /// <summary>What was added since it was last asked: of items here, of the submission as a whole by place.</summary>
    /// <param name="ran">Whether the rules ran to their end; else nothing of it counts.</param>
    /// <param name="facts">The line it belongs to.</param>
    public (IReadOnlyList<RuleScore> OfItems, IReadOnlyList<UnmetRule> Unmet) Take(bool ran, ref LineFacts facts)
    {
        IReadOnlyList<RuleScore> ofItems = ran && _ofItems.Count > 0 ? [.. _ofItems] : [];
        IReadOnlyList<UnmetRule> unmet = ran && _unmet is not null ? _unmet : [];
        (facts.FirstRule, facts.RuleCount) = (_taken, ran ? _hits.Count - _taken : 0);
        (_taken, _unmet) = (_hits.Count, null);
        _ofItems.Clear();
        return (ofItems, unmet);
    }

    /// <summary>The rules of a line that held for the submission as a whole.</summary>
    public ReadOnlySpan<RuleHit> HitsOf(in LineFacts facts) => CollectionsMarshal.AsSpan(_hits).Slice(facts.FirstRule, facts.RuleCount);

    /// <summary>They as the line shows them, with values of the row.</summary>
    public IReadOnlyList<RuleScore> Of(in LineFacts facts)
    {
        var hits = HitsOf(facts);
        var rules = hits.Length == 0 ? [] : new RuleScore[hits.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = Explain(facts.Node.Criterion.Workflow!.Rules[hits[i].Rule], hits[i].Points, 0);
        }

        return rules;
    }

    /// <summary>Forgets the sheet.</summary>
    public void Clear()
    {
        _hits.Clear();
        (_taken, ShowRow) = (0, false);
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
