using System.Text.RegularExpressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;

namespace Emulation.Rules.Analysis;

/// <summary>
/// One analysis beside those before it: gives back what was found in a criterion that says the same, of which nothing it reads says
/// anything else. A criterion that reads what others come to is always looked at again.
/// </summary>
internal sealed partial class FindingRecall
{
    private readonly FindingMemory _memory;
    private readonly WorkBudget _budget;
    private readonly string _frame;
    private readonly HashSet<string> _workedOut;
    private readonly Dictionary<string, WorkflowDefinition> _workflows;
    private readonly Dictionary<string, string> _named;
    private readonly Dictionary<string, KeptFindings> _kept = new(StringComparer.Ordinal);
    private int _looked;

    public FindingRecall(FindingMemory memory, CompiledCampaign campaign, WorkBudget budget)
    {
        var definition = campaign.Definition;
        (_memory, _budget) = (memory, budget);
        _frame = DefinitionFingerprint.OfFrame(definition);
        _workedOut =
            [
                .. SheetFigures.Names, .. definition.AllCriteria().Select(c => c.Id), .. definition.Figures.Select(f => f.Id),
            ];
        _named = definition.Indicators.DistinctBy(i => i.Id).ToDictionary(i => i.Id, DefinitionFingerprint.TextOf, StringComparer.Ordinal);
        foreach (var constant in definition.Constants)
        {
            // One that follows a choice takes the values of that choice.
            _named[constant.Id] = DefinitionFingerprint.TextOf(constant) + _named.GetValueOrDefault(constant.By ?? "");
        }

        _workflows = definition.Workflows.DistinctBy(w => w.Name).ToDictionary(w => w.Name, StringComparer.Ordinal);
    }

    /// <summary>Adds what was found before, or looks.</summary>
    public void Look(CompiledCriterion criterion, CompiledWorkflow workflow, List<Finding> findings, Action look)
    {
        var key = KeyOf(criterion.Definition, workflow);
        List<SourcePosition> places = key is null ? [] : [.. PlacesOf(criterion.Definition, workflow)];
        if (key is not null && _memory.Find(key) is { } known && _budget.TrySpend(known.Work))
        {
            findings.AddRange(known.Findings.Select(kept => kept.Finding with { Position = places[kept.Place] }));
            _kept[key] = known;
            return;
        }

        var (count, spent) = (findings.Count, _budget.Spent);
        look();
        _looked++;
        if (key is not null && _budget.LeftOut is null)
        {
            List<(Finding Finding, int Place)> found =
                [.. findings.Skip(count).Select(finding => (finding, places.IndexOf(finding.Position)))];

            // Why a rule never holds is asked of all comparisons together, so that it is not told twice.
            if (found.TrueForAll(one => one.Place >= 0 && one.Finding is not Finding.NeverHolds))
            {
                _kept[key] = new KeptFindings(found, _budget.Spent - spent);
            }
        }
    }

    public void Keep() => _memory.Keep(_kept, _looked);

    /// <summary>All that its findings depend on: what it says, and what is said of whatever it names; null where that is not all.</summary>
    private string? KeyOf(CriterionDefinition criterion, CompiledWorkflow workflow)
    {
        if (criterion.IsGroup
            || !_workflows.TryGetValue(criterion.Workflow ?? "", out var written)
            || workflow.Reads.Any(slot => _workedOut.Contains(slot.Name)))
        {
            return null;
        }

        var said = DefinitionFingerprint.TextOf(criterion, written);
        var named = Word().Matches(said).Select(match => match.Value).Distinct(StringComparer.Ordinal);
        return string.Concat([_frame, said, .. named.Select(name => _named.GetValueOrDefault(name) ?? "")]);
    }

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.None, 1000)]
    private static partial Regex Word();

    private static IEnumerable<SourcePosition> PlacesOf(CriterionDefinition criterion, CompiledWorkflow workflow) =>
        workflow.Rules.SelectMany(rule => PlacesOf(rule.Definition)).Prepend(criterion.Position);

    private static IEnumerable<SourcePosition> PlacesOf(RuleDefinition rule)
    {
        yield return rule.Position;
        foreach (var expression in (RuleExpression?[])[rule.Condition, rule.Points, .. rule.LocalParams.Select(param => param.Expression)])
        {
            if (expression is not null)
            {
                yield return expression.Position;
            }
        }

        foreach (var place in rule.Rules.SelectMany(PlacesOf))
        {
            yield return place;
        }
    }
}
