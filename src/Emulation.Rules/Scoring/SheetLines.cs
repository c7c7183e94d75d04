using System.Runtime.CompilerServices;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Finds out the lines of one score sheet after the other.</summary>
internal readonly struct SheetLines(CompiledCampaign campaign, ScoringRoom room) : IRecorder
{
    private const decimal Whole = 100m;

    private readonly LineFacts[] _facts = new LineFacts[campaign.Plan.Nodes.Length];
    private readonly RuleLines _rules = new(room);

    /// <summary>What the lines of the sheet say, in the campaign's order.</summary>
    public ReadOnlySpan<LineFacts> Facts => _facts;

    private Row Row => room.Row;

    /// <summary>The lines, in the campaign's order.</summary>
    /// <param name="holdRow">Whether they show values of the row, which then goes on to nobody else.</param>
    public IReadOnlyList<CriterionScore> Make(out bool holdRow)
    {
        var lines = new CriterionScore[_facts.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Make(_facts[i]);
        }

        holdRow = _rules.ShowRow;
        return lines;
    }

    /// <summary>The line; its rules show values of the row.</summary>
    public CriterionScore Make(in LineFacts facts)
    {
        var extras = facts.Extras;
        return new CriterionScore
        {
            Id = facts.Node.Criterion.Definition.Id,
            Parent = facts.Node.Parent < 0 ? null : campaign.Plan.Nodes[facts.Node.Parent].Criterion.Definition.Id,
            Status = facts.Status,
            Points = facts.Points,
            MaxPoints = facts.MaxPoints,
            Percent = facts.Percent,
            Provisional = facts.Provisional,
            Raw = facts.Raw,
            Clamped = facts.Clamped,
            Adjustment = extras?.Adjustment,
            Rules = extras is { ItemRules.Count: > 0 } ? extras.ItemRules : _rules.Of(facts),
            Unmet = extras?.Unmet ?? [],
            Missing = extras?.Missing ?? [],
            Fault = extras?.Fault,
            Outside = extras?.Outside,
        };
    }

    /// <summary>The rules of a line that held for the submission as a whole.</summary>
    public ReadOnlySpan<RuleHit> HitsOf(in LineFacts facts) => _rules.HitsOf(facts);

    /// <summary>Forgets the sheet.</summary>
    public void Clear()
    {
        Array.Clear(_facts);
        _rules.Clear();
    }

    public void Ran(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held, int item) => _rules.Add(leaf, held, item);

    public void Counted(ItemScores items) => _rules.Count(items);

    public void Leaf(PlanNode node, in LeafScore score, in Applicability applicability)
    {
        ref var facts = ref Begin(node, score.Node.Status);
        var isSettled = score.Node.IsSettled;
        facts.Points = isSettled ? DecimalText.Normalize(score.Node.Points) : null;
        facts.MaxPoints = score.Node.Maximum is { } most ? DecimalText.Normalize(most) : null;
        facts.Percent = isSettled ? PercentOf(score.Node.Points, score.Node.Maximum) : null;
        facts.Raw = score.Raw is { } raw ? DecimalText.Normalize(raw) : null;
        facts.Clamped = score.Clamped;
        var (itemRules, unmet) = _rules.Take(score.Raw is not null, ref facts);
        if (itemRules.Count > 0 || unmet.Count > 0
            || score is not { Lacking: null, Fault: null, Adjustment: null })
        {
            facts.Extras = new LineExtras
            {
                ItemRules = itemRules,
                Unmet = unmet,
                Missing = score.Lacking is { } lacking ? MissingNames.Of(campaign, lacking, Row) : [],
                Fault = score.Fault,
                Adjustment = AdjustmentOf(score),
            };
        }
    }

    public void Group(PlanNode node, in NodeScore score, decimal raw, in Applicability applicability, ReadOnlySpan<NodeScore> scores)
    {
        ref var facts = ref Begin(node, score.Status);
        facts.Points = DecimalText.Normalize(score.Points);
        facts.MaxPoints = score.Maximum is { } most ? DecimalText.Normalize(most) : null;
        facts.Percent = PercentOf(score.Points, score.Maximum);
        facts.Raw = DecimalText.Normalize(raw);
        facts.Clamped = score.Points != raw;
        var lacksLimit = score.Status == CriterionStatus.NotEvaluated && node.Criterion.LacksMaximum(Row);
        var (missing, outside) = (MissingIn(node, applicability, lacksLimit), OutsidePoints.Of(campaign.Plan, node, scores));
        facts.Extras = missing.Count == 0 && outside is null ? null : new LineExtras { Missing = missing, Outside = outside };
    }

    private ref LineFacts Begin(PlanNode node, CriterionStatus status)
    {
        ref var facts = ref _facts[node.Index];
        facts = default;
        (facts.Node, facts.Status, facts.Provisional) = (node, status, Row.Provisional[node.Criterion.Slot.Ordinal]);
        return ref facts;
    }

    /// <summary>What its children lack, its own condition and its maximum.</summary>
    private IReadOnlyList<string> MissingIn(PlanNode node, in Applicability applicability, bool lacksLimit)
    {
        SortedSet<string>? missing = null;
        foreach (var child in node.Children)
        {
            Add(_facts[child].Extras?.Missing ?? []);
        }

        Add(applicability.Lacking is { } lacking ? MissingNames.Of(campaign, lacking, Row) : []);
        Add(lacksLimit ? MissingNames.Of(campaign, [node.Criterion.MaximumSlot!], Row) : []);
        return missing is null ? [] : [.. missing];

        void Add(IReadOnlyList<string> names)
        {
            if (names.Count > 0)
            {
                (missing ??= new SortedSet<string>(StringComparer.Ordinal)).UnionWith(names);
            }
        }
    }

    private decimal? PercentOf(decimal points, decimal? limit)
    {
        var rounding = campaign.Definition.Rounding;
        return limit is not { } maximum || maximum == 0m ? null
            : points == 0m ? 0m
            : points == maximum ? Whole
            : rounding.Round(Whole * points / maximum, rounding.Percent);
    }

    private static ScoreAdjustment? AdjustmentOf(in LeafScore score) => score.Adjustment is not { } adjustment
        ? null
        : new ScoreAdjustment
        {
            ByRules = score.ByRules is { } points ? DecimalText.Normalize(points) : null,
            Points = DecimalText.Normalize(adjustment.Points),
            Reason = adjustment.Reason,
            By = adjustment.By,
        };
}
