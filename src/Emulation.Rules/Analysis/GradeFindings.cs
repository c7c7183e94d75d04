using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Grades no result can earn, results that earn none, and grade rules that share results.</summary>
internal sealed class GradeFindings(
    CompiledCampaign campaign,
    CampaignRanges ranges,
    SampleRow values,
    WorkBudget budget,
    ComparisonFindings comparisons,
    List<Finding> findings)
{
    /// <summary>More would bury what else there is to say.</summary>
    private const int MostGaps = 20;

    private readonly HashSet<string> _never = new(StringComparer.Ordinal);

    public void Run()
    {
        if (campaign.Grades is not { Rules: [var top, ..] } grades)
        {
            return;
        }

        ReportCertain(grades);
        var axes = new FigureAxes(campaign, ranges, values);
        var place = new RulePlace(grades, values, axes.Of, ranges.Everywhere, top.Definition.Position, grades.Stock.Name);
        if (RuleSet.Of(place, budget) is not { IsExact: true } rules || !MayBeCombined(rules))
        {
            return;
        }

        var cells = new RuleCells(rules);
        if (cells.IsLine)
        {
            var earned = Enumerable.Range(0, cells.Count).SelectMany(cells.Deciding).Select(hit => hit.Rule).ToHashSet();
            foreach (var rule in Enumerable.Range(0, rules.Rules.Count).Where(i => !earned.Contains(i)))
            {
                Report(rules.Rules[rule].Definition);
            }
        }

        ReportGaps(cells);
        new OverlapFindings(cells, top.Definition.Position, grades.Stock.Name, budget, findings).Run();
    }

    /// <summary>
    /// Figures of a sheet depend on each other: of combinations of several nobody knows whether there are any. Beside one of them,
    /// indicators may have any value; beside a figure of one's own, those that it is not made of.
    /// </summary>
    private bool MayBeCombined(RuleSet rules)
    {
        var figures = SheetFigures.Names.Concat(campaign.Definition.AllCriteria().Select(c => c.Id)).ToHashSet(StringComparer.Ordinal);
        var own = rules.Axes.Where(axis => IsOwn(axis.Name)).ToList();
        return rules.Axes.Count > 0
            && rules.Axes.Count(axis => figures.Contains(axis.Name)) + own.Count <= 1
            && (rules.Axes.Count == 1 || own.TrueForAll(axis => !MadeOf(axis.Name).Overlaps(rules.Axes.Select(a => a.Slot))));
    }

    private bool IsOwn(string name) => campaign.Definition.Figures.Any(figure => figure.Id == name);

    /// <summary>What a figure reads, and what the figures it reads do.</summary>
    private HashSet<Slot> MadeOf(string figure)
    {
        var (found, open) = (new HashSet<Slot>(), new Queue<string>([figure]));
        while (open.TryDequeue(out var name))
        {
            var reads = campaign.Figures.First(f => f.Definition.Id == name).Reads;
            foreach (var slot in reads.Where(found.Add).Where(slot => IsOwn(slot.Name)))
            {
                open.Enqueue(slot.Name);
            }
        }

        return found;
    }

    /// <summary>What ranges prove, whatever else the rules read.</summary>
    private void ReportCertain(CompiledWorkflow grades)
    {
        var scope = ranges.Everywhere;
        foreach (var global in grades.Globals)
        {
            scope = scope.With(global.Name, RangeReader.Read(global.Expression, scope));
        }

        var isReached = true;
        foreach (var rule in grades.Rules)
        {
            var reach = new RuleReach(rule.Written, scope);
            if (!isReached || (reach.Fault is null && !reach.CanHold))
            {
                Report(rule.Definition);
            }

            isReached &= reach.Fault is not null || reach.CanFail;
        }
    }

    private void Report(RuleDefinition rule)
    {
        if (_never.Add(rule.Name))
        {
            findings.Add(new Finding.GradeNeverEarned(rule.Position, rule.Name, comparisons.Explain(rule), IsGivenOtherwise(rule.Name)));
        }
    }

    /// <summary>Whether those fall to the level who are over the quota of the one above, or whom a disqualification pulls down.</summary>
    private bool IsGivenOtherwise(string level)
    {
        var (grades, index) = (campaign.Definition.Grades!, campaign.Definition.Grades!.Levels.ToList().FindIndex(l => l.Id == level));
        return grades.FallsTo(level) || (index > 0 && campaign.Definition.Disqualifications.SelectMany(d => d.Effects).Any(
            effect => effect.Grade == level || index >= effect.Levels || (effect.Levels is not null && index == grades.Levels.Count - 1)));
    }

    private void ReportGaps(RuleCells cells)
    {
        var position = cells.Rules.Rules[0].Definition.Position;
        IEnumerable<Region> gaps = cells.IsLine
            ? OpenRuns.Of(cells).Select(run => cells.Along(run.First, run.Last))
            : cells.Boxes(cell => cells.Deciding(cell).Count == 0, MostGaps);
        findings.AddRange(gaps.Where(where => !MayBeNowhere(where)).Take(MostGaps).Select(where => new Finding.NoGrade(position, where)));
    }

    /// <summary>
    /// Ranges of a figure of one's own may be wider than its values: to the ends where nothing bounds it, and below 0, it may never come.
    /// </summary>
    private bool MayBeNowhere(Region where) => where.Stretches.Any(
        stretch => IsOwn(stretch.Name) && (stretch.First.Low is null || stretch.Last.High is null || stretch.Last.High <= 0m));
}
