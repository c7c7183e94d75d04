using System.Runtime.CompilerServices;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Makes the lines of one score sheet after the other.</summary>
internal readonly struct SheetLines(CompiledCampaign campaign, ScoringRoom room) : IRecorder
{
    private const decimal Whole = 100m;

    private readonly StrongBox<CriterionScore[]> _lines = new(new CriterionScore[campaign.Plan.Nodes.Length]);
    private readonly RuleLines _rules = new(room);

    private Row Row => room.Row;

    /// <summary>The lines, in the campaign's order; from here on those of the next sheet are made.</summary>
    /// <param name="holdRow">Whether they show values of the row, which then goes on to nobody else.</param>
    public IReadOnlyList<CriterionScore> Take(out bool holdRow)
    {
        holdRow = _rules.ShowRow;
        _rules.ShowRow = false;
        var lines = _lines.Value!;
        _lines.Value = new CriterionScore[lines.Length];
        return lines;
    }

    public void Ran(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held, int item) => _rules.Add(leaf, held, item);

    public void Counted(ItemScores items) => _rules.Count(items);

    public void Leaf(PlanNode node, in LeafScore score, in Applicability applicability)
    {
        var (rules, unmet) = _rules.Take();
        var ran = score.Raw is not null;
        var isSettled = score.Node.IsSettled;
        _lines.Value![node.Index] = new CriterionScore
        {
            Id = node.Criterion.Definition.Id,
            Parent = ParentOf(node),
            Status = score.Node.Status,
            Points = isSettled ? DecimalText.Normalize(score.Node.Points) : null,
            MaxPoints = score.Node.Maximum is { } most ? DecimalText.Normalize(most) : null,
            Percent = isSettled ? PercentOf(score.Node.Points, score.Node.Maximum) : null,
            Provisional = IsProvisional(node),
            Raw = score.Raw is { } raw ? DecimalText.Normalize(raw) : null,
            Clamped = score.Clamped,
            Adjustment = AdjustmentOf(score),
            Rules = ran ? rules : [],
            Unmet = ran ? unmet : [],
            Missing = score.Lacking is { } lacking ? MissingNames.Of(campaign, lacking, Row) : [],
            Fault = score.Fault,
        };
    }

    public void Group(PlanNode node, in NodeScore score, decimal raw, in Applicability applicability, ReadOnlySpan<NodeScore> scores)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var child in node.Children)
        {
            missing.UnionWith(_lines.Value![child].Missing);
        }

        if (applicability.Lacking is { } lacking)
        {
            missing.UnionWith(MissingNames.Of(campaign, lacking, Row));
        }

        _lines.Value![node.Index] = new CriterionScore
        {
            Id = node.Criterion.Definition.Id,
            Parent = ParentOf(node),
            Status = score.Status,
            Points = DecimalText.Normalize(score.Points),
            MaxPoints = score.Maximum is { } most ? DecimalText.Normalize(most) : null,
            Percent = PercentOf(score.Points, score.Maximum),
            Provisional = IsProvisional(node),
            Raw = DecimalText.Normalize(raw),
            Clamped = score.Points != raw,
            Missing = [.. missing],
            Outside = OutsidePoints.Of(campaign.Plan, node, scores),
        };
    }

    private string? ParentOf(PlanNode node) => node.Parent < 0 ? null : campaign.Plan.Nodes[node.Parent].Criterion.Definition.Id;

    private bool IsProvisional(PlanNode node) => Row.Provisional[node.Criterion.Slot.Ordinal];

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
