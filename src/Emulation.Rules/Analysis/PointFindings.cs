using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>What the rules of a criterion give: outside its bounds, or fewer points for more.</summary>
internal sealed class PointFindings(RuleSet rules, CriterionDefinition criterion, DiagnosticBag bag)
{
    private readonly HashSet<int> _told = [];

    /// <summary>A deduction and a sum are expected to run into the bounds: that is how they are capped.</summary>
    private bool IsBounded => criterion.Combine is not (CombineMode.Deduct or CombineMode.Sum);

    public void Run()
    {
        // What a group makes of its children is far from its limits in the middle, and beyond them at the ends.
        foreach (var values in criterion.IsGroup ? rules.Extremes().Concat(rules.Samples()) : rules.Samples())
        {
            foreach (var hit in rules.Run(values).Hits)
            {
                if (CombinedPoints.WrongSign(criterion, hit.Points) is { } kind)
                {
                    ReportFault(hit, kind, values);
                }
                else if (IsBounded)
                {
                    CheckBounds(hit, values);
                }
            }
        }

        if (IsBounded && rules.IsExact && rules.Axes is [{ IsNumber: true } axis])
        {
            ReportDip(axis);
        }
    }

    /// <summary>Points of the wrong sign are not brought to a limit: the criterion faults.</summary>
    private void ReportFault(RuleHit hit, FaultKind kind, IReadOnlyList<IndicatorValue> values)
    {
        if (!_told.Add(hit.Rule))
        {
            return;
        }

        var rule = rules.Rules[hit.Rule];
        var fault = new Fault { Rule = rule.Definition.Name, Kind = kind };
        var reason = new LocalizedText { Vietnamese = fault.Describe(Language.Vietnamese), English = fault.Describe(Language.English) };
        bag.Add(IsConstant(rule)
            ? Codes.AlwaysFaults.At(rule.Definition.Position, criterion.Id, reason)
            : Codes.MayFault.At(rule.Definition.Position, criterion.Id, reason, Grid.Describe(rules.Axes, values)));
    }

    private static bool IsConstant(CompiledRule rule) => rule.Shown.All(shown => shown.Slot is null || rule.Points is null || !Mentions.Name(rule.Points, shown.Name));

    private void CheckBounds(RuleHit hit, IReadOnlyList<IndicatorValue> values)
    {
        if ((hit.Points >= criterion.MinPoints && hit.Points <= criterion.MaxPoints) || !_told.Add(hit.Rule))
        {
            return;
        }

        var rule = rules.Rules[hit.Rule];
        var range = $"[{DecimalText.Of(criterion.MinPoints)}, {DecimalText.Of(criterion.MaxPoints)}]";
        bag.Add(IsConstant(rule)
            ? Codes.PointsOutside.At(rule.Definition.Position, criterion.Id, rule.Definition.Name, DecimalText.Of(hit.Points), range)
            : Codes.PointsMayLeave.At(rule.Definition.Position, criterion.Id, rule.Definition.Name, DecimalText.Of(hit.Points), range, Grid.Describe(rules.Axes, values)));
    }

    /// <summary>A cell that gives fewer points than one before it and one after it; cells without a rule are gaps, told elsewhere.</summary>
    private void ReportDip(Axis axis)
    {
        var points = new List<(int Cell, decimal Points)>();
        for (var i = 0; i < axis.Cells.Count; i++)
        {
            if (rules.Run([axis.Cells[i].Middle]).Hits is [var hit, ..])
            {
                points.Add((i, hit.Points));
            }
        }

        // The best that comes after each.
        var after = new decimal[points.Count];
        for (var i = points.Count - 2; i >= 0; i--)
        {
            after[i] = i == points.Count - 2 ? points[i + 1].Points : Math.Max(after[i + 1], points[i + 1].Points);
        }

        var before = decimal.MinValue;
        for (var i = 1; i < points.Count - 1; i++)
        {
            before = Math.Max(before, points[i - 1].Points);
            if (points[i].Points < Math.Min(before, after[i]))
            {
                var cell = axis.Cells[points[i].Cell];
                bag.Add(Codes.Dip.At(
                    criterion.Position, criterion.Id, Cell.Describe(axis.Name, cell, cell), DecimalText.Of(points[i].Points), DecimalText.Of(before), DecimalText.Of(after[i])));
                return;
            }
        }
    }
}
