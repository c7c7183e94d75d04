using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Simulation;

/// <summary>A campaign translated for columns: the code of every criterion, in units that all sums fit.</summary>
internal sealed class ColumnPlan
{
    private readonly (ColumnCriterion Criterion, ColumnKernel Code)[] _criteria;

    private ColumnPlan(IEnumerable<(ColumnCriterion Criterion, ColumnKernel Code)> criteria, int scale) =>
        (_criteria, Scale) = ([.. criteria], scale);

    /// <summary>How many of the digits of sums are decimals.</summary>
    public int Scale { get; }

    public IReadOnlyList<(ColumnCriterion Criterion, ColumnKernel Code)> Criteria => _criteria;

    /// <summary>The plan of a campaign of plain sums; null of any other, and where a number could overflow or lose a digit.</summary>
    public static ColumnPlan? Of(
        CompiledCampaign campaign,
        IReadOnlyList<FigureColumn> columns,
        IReadOnlyDictionary<string, decimal> constants,
        WorkMeter work)
    {
        if (campaign.PlainBy(work) is null)
        {
            return null;
        }

        foreach (var column in columns)
        {
            column.MakeRoom();
        }

        try
        {
            var rounding = campaign.Definition.Rounding;
            var criteria = work.Each(LeavesOf(campaign))
                .Select(leaf => new ColumnCriterion(leaf, columns, constants, rounding))
                .ToList();
            var scale = criteria.Max(criterion => criterion.Points.Scale);
            return AddUp(criteria, scale) ? new ColumnPlan(work.Each(criteria).Select(c => (c, c.Compile(scale))), scale) : null;
        }
        catch (ColumnRefusedException)
        {
            return null;
        }
    }

    /// <summary>
    /// This plan where a constant has another value: what does not read it stays. Null where sums need other units, or where the rules are
    /// no longer a matter of columns.
    /// </summary>
    public ColumnPlan? With(
        string constant, CompiledCampaign campaign, IReadOnlyList<FigureColumn> columns, IReadOnlyDictionary<string, decimal> constants)
    {
        try
        {
            var leaves = LeavesOf(campaign).ToList();
            var criteria = _criteria
                .Select((c, i) => c.Criterion.Reads(constant)
                    ? new ColumnCriterion(leaves[i], columns, constants, campaign.Definition.Rounding)
                    : c.Criterion)
                .ToList();
            return criteria.TrueForAll(c => c.Points.Scale <= Scale) && AddUp(criteria, Scale)
                ? new ColumnPlan(criteria.Select((c, i) => c == _criteria[i].Criterion ? _criteria[i] : (c, c.Compile(Scale))), Scale)
                : null;
        }
        catch (ColumnRefusedException)
        {
            return null;
        }
    }

    /// <summary>The criteria that score by rules.</summary>
    public static IEnumerable<CompiledCriterion> LeavesOf(CompiledCampaign campaign) =>
        campaign.Plan.Nodes.Where(node => node.Children.Length == 0).Select(node => node.Criterion);

    private static bool AddUp(List<ColumnCriterion> criteria, int scale)
    {
        var most = Int128.Zero;
        foreach (var points in criteria.Select(criterion => criterion.Points.At(scale)))
        {
            most += Int128.Max(Int128.Abs(points.Low), Int128.Abs(points.High));
        }

        return most < ScaledNumber.Limit;
    }
}
