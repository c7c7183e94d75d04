using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Rules that never decide. What is not exact is only said to be so where ranges prove it, or where the values that were tried could have
/// shown it.
/// </summary>
internal sealed class UnusedRuleFindings(
    RuleCells cells,
    CriterionDefinition criterion,
    bool isFirstMatch,
    WorkBudget budget,
    ComparisonFindings comparisons,
    List<Finding> findings)
{
    private RuleSet Rules => cells.Rules;

    public void Run()
    {
        var deciding = Enumerable.Range(0, cells.Count).SelectMany(cells.Deciding).Select(hit => hit.Rule).ToHashSet();
        for (var i = 0; i < Rules.Rules.Count; i++)
        {
            if (!deciding.Contains(i) && !cells.Faulted)
            {
                Report(i);
            }
        }
    }

    private string DecidingIn(int cell) => Rules.Rules[cells.Deciding(cell)[0].Rule].Definition.Name;

    private void Report(int index)
    {
        var rule = Rules.Rules[index].Definition;
        if (Rules.IsExact)
        {
            var shadowed = cells.Holding![index];
            findings.Add(shadowed.IsEmpty
                ? new Finding.NeverHolds(rule.Position, criterion.Id, rule.Name, comparisons.Explain(rule))
                : new Finding.Shadowed(rule.Position, criterion.Id, rule.Name, DecidingIn(shadowed.First)));
            return;
        }

        var search = new RuleSearch(Rules, index);
        if (!search.CanHold)
        {
            findings.Add(new Finding.NeverHolds(rule.Position, criterion.Id, rule.Name, comparisons.Explain(rule)));
        }
        else if (isFirstMatch && search.HiddenBy() is { } earlier)
        {
            findings.Add(new Finding.Shadowed(rule.Position, criterion.Id, rule.Name, earlier.Name));
        }
        else if (search.CouldShow && budget.TrySpend(search.Work) && !search.Decides())
        {
            findings.Add(new Finding.NeverSeen(rule.Position, criterion.Id, rule.Name));
        }
    }
}
