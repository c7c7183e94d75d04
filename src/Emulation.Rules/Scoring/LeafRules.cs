using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Runs the rules of a leaf, once or item by item, and combines what they give.</summary>
internal sealed class LeafRules<TRecorder>(ScoringRoom room, TRecorder recorder)
    where TRecorder : struct, IRecorder
{
    private readonly RuleHit[] _hits = room.Hits;
    private readonly ItemScores _items = room.Items;

    private Row Row => room.Row;

    /// <summary>What the rules give before it is limited; false when one of them fails.</summary>
    public bool TryRun(CompiledCriterion leaf, out decimal raw, [NotNullWhen(false)] out Fault? fault) =>
        (leaf.PerItem is { } list ? TryRunItems(leaf, list, out raw, out fault) : TryRunOnce(leaf, 0, out raw, out fault))
            && HaveRoom(leaf, raw, out fault);

    /// <summary>Whether sums of such points stay within a decimal; those that a maximum limits do.</summary>
    private bool HaveRoom(CompiledCriterion leaf, decimal raw, [NotNullWhen(false)] out Fault? fault)
    {
        var isTooMuch = raw > OpenPoints.Most && leaf.MaximumIn(Row) is null;
        fault = isTooMuch ? RuleFault.Of(new OverflowException(), leaf.Workflow!, Row) : null;
        return !isTooMuch;
    }

    /// <summary>What no item changes is worked out for the first and kept for the others.</summary>
    private bool TryRunItems(CompiledCriterion leaf, Slot list, out decimal raw, [NotNullWhen(false)] out Fault? fault)
    {
        room.Kept.Clear();
        Row.Kept = room.Kept;
        var ran = TryRunEach(leaf, list, out raw, out fault);
        Row.Kept = null;
        return ran;
    }

    private bool TryRunOnce(CompiledCriterion leaf, int item, out decimal raw, [NotNullWhen(false)] out Fault? fault)
    {
        var workflow = leaf.Workflow!;
        raw = 0m;
        try
        {
            var held = _hits.AsSpan(0, workflow.Run(Row, _hits));
            if (CombinedPoints.FaultIn(leaf, held) is { } wrongSign)
            {
                fault = wrongSign;
                return false;
            }

            raw = CombinedPoints.Of(leaf.Definition, leaf.MaximumIn(Row), held, Row);
            recorder.Ran(leaf, held, item);
            fault = null;
            return true;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            fault = RuleFault.Of(exception, workflow, Row);
            return false;
        }
    }

    private bool TryRunEach(CompiledCriterion leaf, Slot list, out decimal raw, [NotNullWhen(false)] out Fault? fault)
    {
        _items.Clear();
        for (var i = 0; i < Row.Lists[list.Index].Length; i++)
        {
            Row.LoadItem(list.Index, i);
            if (!TryRunOnce(leaf, i + 1, out raw, out fault))
            {
                return false;
            }

            _items.Add(raw, leaf.OnePer is null ? null : Row.Get(leaf.OnePer));
        }

        _items.Settle(leaf.Definition.Kind);
        recorder.Counted(_items);
        try
        {
            (raw, fault) = (_items.Sum(), null);
            return true;
        }
        catch (OverflowException exception)
        {
            (raw, fault) = (0m, RuleFault.Of(exception, leaf.Workflow!, Row));
            return false;
        }
    }
}
