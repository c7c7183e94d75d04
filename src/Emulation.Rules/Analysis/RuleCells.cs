using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>The cells of a rule set with the rules that decide in each; those in which the rules fail are apart.</summary>
internal sealed class RuleCells
{
    private readonly List<int[]> _points = [];
    private readonly List<IReadOnlyList<RuleHit>> _hits = [];
    private readonly List<(Fault Fault, IReadOnlyList<IndicatorValue> Values)> _faults = [];
    private readonly Lazy<CellSet[]?> _holding;

    public RuleCells(RuleSet rules)
    {
        Rules = rules;
        foreach (var point in rules.Grid.Points())
        {
            var values = rules.Middle(point);
            var (hits, fault) = rules.Run(values);
            if (fault is not null)
            {
                _faults.Add((fault, values));
                continue;
            }

            _points.Add(point);
            _hits.Add(hits);
        }

        _holding = new Lazy<CellSet[]?>(Hold);
    }

    public RuleSet Rules { get; }

    /// <summary>Whether the rules fail in some cell: what would decide there nobody knows.</summary>
    public bool Faulted => _faults.Count > 0;

    /// <summary>How the rules fail, and where.</summary>
    public IReadOnlyList<(Fault Fault, IReadOnlyList<IndicatorValue> Values)> Faults => _faults;

    public int Count => _points.Count;

    /// <summary>Whether there is one axis, of numbers: then cells that follow each other are values that do.</summary>
    public bool IsLine => Rules.Axes is [{ IsNumber: true }] && Rules.Grid.IsComplete;

    /// <summary>The combination of cells on the axes.</summary>
    public int[] Point(int cell) => _points[cell];

    /// <summary>What decides there, and what it gives.</summary>
    public IReadOnlyList<RuleHit> Deciding(int cell) => _hits[cell];

    /// <summary>The cells in which each rule holds, whether or not it decides; null where that cannot be told.</summary>
    public IReadOnlyList<CellSet>? Holding => _holding.Value;

    /// <summary>The cells from one to another of a line.</summary>
    public Region Along(int first, int last) => Region.Along(Rules.Axes[0], _points[first][0], _points[last][0]);

    /// <summary>Boxes that together are the cells for which this is so; at most so many.</summary>
    public IEnumerable<Region> Boxes(Func<int, bool> belongs, int most) =>
        new BoxCover(Rules.Axes, [.. Enumerable.Range(0, Count).Where(belongs).Select(Point)]).Boxes().Take(most);

    private CellSet[]? Hold()
    {
        var sets = Rules.Rules.Select(_ => new CellSet(Count)).ToArray();
        for (var i = 0; i < Count; i++)
        {
            if (Rules.Holding(_points[i]) is not { } holding)
            {
                return null;
            }

            foreach (var rule in holding)
            {
                sets[rule].Append(i);
            }
        }

        return sets;
    }
}
