using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Which values the rules of a criterion leave out, share, or never get to.</summary>
internal sealed class CoverageFindings(RuleSet rules, CriterionDefinition criterion, DiagnosticBag bag)
{
    /// <summary>More would bury what else there is to say.</summary>
    private const int MostOverlaps = 20;

    private readonly List<(int[] Point, IReadOnlyList<int> Deciding)> _cells = [];
    private CellSet[]? _holding;
    private bool _faulted;

    private bool FirstMatch => criterion.Combine is CombineMode.FirstMatch or CombineMode.Unsaid or CombineMode.Workflow;

    public void Run()
    {
        foreach (var point in rules.Grid.Points())
        {
            var values = rules.Middle(point);
            var (hits, fault) = rules.Run(values);
            if (fault is not null)
            {
                ReportFault(values, fault);
            }
            else
            {
                _cells.Add((point, [.. hits.Select(h => h.Rule)]));
            }
        }

        if (FirstMatch)
        {
            ReportGaps();
            ReportOverlaps();
        }

        ReportUnused();
    }

    private void ReportFault(IReadOnlyList<IndicatorValue> values, Scoring.Fault fault)
    {
        if (!_faulted)
        {
            var reason = new LocalizedText { Vietnamese = fault.Describe(Language.Vietnamese), English = fault.Describe(Language.English) };
            bag.Add(Codes.MayFault.At(criterion.Position, criterion.Id, reason, Grid.Describe(rules.Axes, values)));
        }

        _faulted = true;
    }

    private void ReportGaps()
    {
        var open = _cells.Where(c => c.Deciding.Count == 0).ToList();
        if (open.Count == 0)
        {
            return;
        }

        if (rules.IsExact && rules.Axes is [{ IsNumber: true } axis])
        {
            ReportGapsAlong(axis);
        }
        else
        {
            bag.Add((rules.IsExact ? Codes.Uncovered : Codes.UncoveredSample).At(criterion.Position, criterion.Id, rules.Grid.Describe(open[0].Point)));
        }
    }

    /// <summary>A hole between covered values is a mistake; below the lowest or above the highest rule it may be meant.</summary>
    private void ReportGapsAlong(Axis axis)
    {
        for (var i = 0; i < _cells.Count; i++)
        {
            if (_cells[i].Deciding.Count > 0 || (i > 0 && _cells[i - 1].Deciding.Count == 0))
            {
                continue;
            }

            var last = i;
            while (last + 1 < _cells.Count && _cells[last + 1].Deciding.Count == 0)
            {
                last++;
            }

            var where = Cell.Describe(axis.Name, axis.Cells[_cells[i].Point[0]], axis.Cells[_cells[last].Point[0]]);
            bag.Add(i > 0 && last + 1 < _cells.Count
                ? Codes.Gap.At(RuleAt(last + 1).Position, criterion.Id, where, RuleAt(i - 1).Name, RuleAt(last + 1).Name)
                : Codes.Uncovered.At(criterion.Position, criterion.Id, where));
        }
    }

    private RuleDefinition RuleAt(int cell) => rules.Rules[_cells[cell].Deciding[0]].Definition;

    /// <summary>
    /// Rules written as bands that share values. Of two rules one of which holds wherever the other does, the wider stands for the rest:
    /// that is how firstMatch is meant.
    /// </summary>
    private void ReportOverlaps()
    {
        if (!rules.IsExact || rules.Axes is not [{ IsNumber: true } axis])
        {
            return;
        }

        var holding = Holding();
        var overlaps = 0;
        for (var first = 0; first < holding.Length; first++)
        {
            for (var second = first + 1; second < holding.Length; second++)
            {
                if (holding[first].Crosses(holding[second]) && ++overlaps <= MostOverlaps)
                {
                    var (from, to) = holding[first].SharedWith(holding[second]);
                    var where = Cell.Describe(axis.Name, axis.Cells[_cells[from].Point[0]], axis.Cells[_cells[to].Point[0]]);
                    bag.Add(Codes.Overlap.At(rules.Rules[second].Definition.Position, criterion.Id, rules.Rules[first].Definition.Name, rules.Rules[second].Definition.Name, where));
                }
            }
        }

        if (overlaps > MostOverlaps)
        {
            bag.Add(Codes.MoreOverlaps.At(criterion.Position, criterion.Id, overlaps - MostOverlaps));
        }
    }

    /// <summary>The cells in which each rule holds, whether or not it decides; only of an exact set.</summary>
    private CellSet[] Holding()
    {
        if (_holding is null)
        {
            _holding = [.. rules.Rules.Select(_ => new CellSet(_cells.Count))];
            for (var i = 0; i < _cells.Count; i++)
            {
                foreach (var rule in rules.Holding(_cells[i].Point))
                {
                    _holding[rule].Append(i);
                }
            }
        }

        return _holding;
    }

    private void ReportUnused()
    {
        var deciding = _cells.SelectMany(c => c.Deciding).ToHashSet();
        for (var i = 0; i < rules.Rules.Count; i++)
        {
            if (deciding.Contains(i) || _faulted)
            {
                continue;
            }

            var rule = rules.Rules[i].Definition;
            if (!rules.IsExact)
            {
                bag.Add(Codes.NeverSeen.At(rule.Position, criterion.Id, rule.Name));
            }
            else if (Holding()[i] is { IsEmpty: false } shadowed)
            {
                bag.Add(Codes.Shadowed.At(rule.Position, criterion.Id, rule.Name, RuleAt(shadowed.First).Name));
            }
            else
            {
                bag.Add(Codes.NeverHolds.At(rule.Position, criterion.Id, rule.Name));
            }
        }
    }
}
