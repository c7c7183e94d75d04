using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>Points outside the bounds of a criterion, or of the sign it may not have.</summary>
internal sealed class PointFindings(RuleSet rules, CriterionDefinition criterion, MayFaultFindings faults, List<Finding> findings)
{
    private readonly HashSet<int> _told = [];

    /// <summary>A deduction and a sum are expected to run into the bounds: that is how they are capped.</summary>
    private bool IsBounded => criterion.Combine is not (CombineMode.Deduct or CombineMode.Sum);

    public void Run()
    {
        // What a group makes of its children is far from its limits in the middle, and beyond them at the ends.
        foreach (var values in criterion.IsGroup ? rules.Extremes().Concat(rules.Samples()) : rules.Samples())
        {
            var (hits, fault) = rules.Run(values);
            if (fault is not null)
            {
                faults.Report(fault, values);
            }

            foreach (var hit in hits)
            {
                if (CombinedPoints.WrongSign(criterion, hit.Points) is { } kind)
                {
                    // It is not brought to a limit: the criterion faults.
                    faults.Report(new Fault { Rule = rules.Rules[hit.Rule].Definition.Name, Kind = kind }, values);
                }
                else if (IsBounded)
                {
                    CheckBounds(hit, values);
                }
            }
        }
    }

    private void CheckBounds(RuleHit hit, IReadOnlyList<IndicatorValue> values)
    {
        var isInside = hit.Points >= criterion.MinPoints && !(hit.Points > criterion.MaxPoints);
        if (isInside || faults.Tells(rules.Rules[hit.Rule].Definition.Name) || !rules.MayApply(values) || !_told.Add(hit.Rule))
        {
            return;
        }

        var rule = rules.Rules[hit.Rule];
        var (at, name) = (rule.Definition.Position, rule.Definition.Name);
        var bounds = new NumberRange(criterion.MinPoints, criterion.MaxPoints);
        findings.Add(PointsOf.IsConstant(rule)
            ? new Finding.PointsOutside(at, criterion.Id, name, hit.Points, bounds)
            : new Finding.PointsMayLeave(at, criterion.Id, name, hit.Points, bounds, Region.At(rules.Axes, values)));
    }
}
