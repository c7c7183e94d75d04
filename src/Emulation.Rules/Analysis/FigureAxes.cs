using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>The values that the figures of a sheet, beside the indicators, can have for grade and award rules.</summary>
internal sealed class FigureAxes(CompiledCampaign campaign, CampaignRanges ranges, SampleRow values)
{
    private readonly HashSet<string> _criteria = campaign.Definition.AllCriteria().Select(c => c.Id).ToHashSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int?> _own =
        campaign.Definition.Figures.ToDictionary(f => f.Id, f => f.Decimals, StringComparer.Ordinal);

    private readonly (decimal Low, decimal? High) _base = Bounds(campaign, CriterionKind.Base);
    private readonly decimal? _bonus = Bounds(campaign, CriterionKind.Bonus).High;
    private readonly decimal _penalty = Bounds(campaign, CriterionKind.Penalty).Low;

    /// <summary>The axis of what a slot stands for; null when it cannot be varied.</summary>
    public Axis? Of(Slot slot, ConditionShape shape)
    {
        var constants = shape.ConstantsOf(slot.Name);
        var definition = campaign.Definition;
        var totals = definition.Rounding.Total;
        var ((low, high), bonus, penalty) = (_base, _bonus, _penalty);
        return slot.Name switch
        {
            SheetFigures.Total => Axis.OfFigure(slot, constants, low + penalty, high + bonus, totals),
            SheetFigures.BaseTotal => Axis.OfFigure(slot, constants, low, high, totals),
            SheetFigures.BonusTotal => Axis.OfFigure(slot, constants, 0m, bonus, totals),
            SheetFigures.PenaltyTotal => Axis.OfFigure(slot, constants, penalty, 0m, totals),
            SheetFigures.Percent => Axis.OfFigure(slot, constants, low < 0m ? null : 0m, 100m, definition.Rounding.Percent),
            SheetFigures.MaxTotal or SheetFigures.DeductedTotal => Axis.OfFigure(slot, constants, 0m, null, totals),
            CampaignCompiler.Grade => Axis.Values(slot, (definition.Grades?.Levels ?? []).Select(l => IndicatorValue.Of(l.Id)).Append("")),
            CampaignCompiler.Rank or CampaignCompiler.ClusterSize => Axis.OfFigure(slot, constants, 1m, null, 0),
            _ when _criteria.Contains(slot.Name) =>
                OfRange(slot, constants, ranges.Points.Of(slot.Name), definition.Rounding.Criterion),
            _ when _own.TryGetValue(slot.Name, out var decimals) =>
                OfRange(slot, constants, ranges.Everywhere.Find(slot.Name).Numbers ?? NumberRange.All, decimals),
            _ => values.AxisOf(slot, shape),
        };
    }

    private static Axis OfRange(Slot slot, IReadOnlyCollection<object> constants, NumberRange range, int? decimals) =>
        Axis.OfFigure(slot, constants, range.Low, range.High, decimals);

    private static (decimal Low, decimal? High) Bounds(CompiledCampaign campaign, CriterionKind kind)
    {
        var (low, high) = (0m, (decimal?)0m);
        foreach (var criterion in campaign.Definition.Criteria)
        {
            Add(criterion, null);
        }

        return (low, high);

        // Inside its own kind a group's bounds have its children's already.
        void Add(CriterionDefinition criterion, CriterionKind? around)
        {
            if (criterion.Kind == kind && around != kind)
            {
                low += Math.Min(0m, criterion.MinPoints);
                high += criterion.MaxPoints is { } most ? Math.Max(0m, most) : null;
            }

            foreach (var child in criterion.Criteria)
            {
                Add(child, criterion.Kind);
            }
        }
    }
}
