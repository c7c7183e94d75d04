using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>Rules that fail for some values, each told once with values for which it does.</summary>
internal sealed class MayFaultFindings(
    RuleCells cells,
    SourcePosition position,
    string owner,
    WorkBudget budget,
    AlwaysFaultFindings always,
    List<Finding> findings)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var (fault, values) in cells.Faults)
        {
            Report(fault, values);
        }

        foreach (var values in new FaultSearch(cells.Rules, budget).Values())
        {
            if (cells.Rules.Run(values).Fault is { } fault)
            {
                Report(fault, values);
            }
        }
    }

    /// <summary>Whether a rule was told to fail.</summary>
    public bool Tells(string rule) => _told.Contains(rule);

    /// <summary>Points of a sign that the criterion may not have are a fault too.</summary>
    public void Report(Fault fault, IReadOnlyList<IndicatorValue> values)
    {
        if (cells.Rules.MayApply(values) && _told.Add(fault.Rule) && !always.Tells(owner, fault.Rule))
        {
            var rule = cells.Rules.Rules.FirstOrDefault(r => r.Definition.Name == fault.Rule);
            findings.Add(new Finding.MayFault(rule?.Definition.Position ?? position, owner, fault, Region.At(cells.Rules.Axes, values)));
        }
    }
}
