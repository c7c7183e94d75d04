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
    private readonly Lazy<Dictionary<string, string>> _named;
    private readonly List<KeptFindings> _kept = [];
    private readonly Dictionary<string, long> _compared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _telling = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared;
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
        _named = new Lazy<Dictionary<string, string>>(() => Named(definition));
        _shared = [
            .. definition.WorkflowUses().CountBy(name => name, StringComparer.Ordinal)
                .Where(uses => uses.Value > 1).Select(uses => uses.Key),
        ];
        _workflows = definition.Workflows.DistinctBy(w => w.Name).ToDictionary(w => w.Name, StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether no comparison of the criterion comes out the same whatever the values and none of its rules always fails, as was found
    /// before; what finding that took is then spent.
    /// </summary>
    public bool SaysNothing(CompiledCriterion criterion)
    {
        if (Quiet(criterion) is not { Compared: { } spent } || !_budget.TrySpend(spent))
        {
            return false;
        }

        Compared(criterion.Definition.Id, spent);
        return true;
    }

    /// <summary>The same, once it was spent.</summary>
    public bool SaidNothing(CompiledCriterion criterion) => Quiet(criterion) is not null;

    /// <summary>Notes what looking at comparisons took.</summary>
    public void Compared(string owner, long work) => _compared[owner] = _compared.GetValueOrDefault(owner) + work;

    /// <summary>Notes of whom a comparison or a rule that always fails is told.</summary>
    public void Tells(string? owner)
    {
        if (owner is not null)
        {
            _telling.Add(owner);
        }
    }

    private KeptFindings? Quiet(CompiledCriterion criterion) =>
        !IsShared(criterion) && _memory.Find(_frame, criterion) is { Compared: not null } same ? same : null;

    /// <summary>What is told of a comparison depends on all that use its workflow.</summary>
    private bool IsShared(CompiledCriterion criterion) => _shared.Contains(criterion.Definition.Workflow ?? "");

    /// <summary>
    /// What looking at the comparisons took, where that comes out the same as long as the criterion does. What else may read than its rules
    /// is not asked when findings are kept.
    /// </summary>
    private long? ComparedOf(CompiledCriterion criterion, CompiledWorkflow workflow) =>
        criterion.AppliesWhen is null && workflow.Arguments.Count == 0 && !IsShared(criterion) && _budget.LeftOut is null
            && !_telling.Contains(criterion.Definition.Id)
            ? _compared.GetValueOrDefault(criterion.Definition.Id)
            : null;

    /// <summary>Adds what was found before, or looks.</summary>
    public void Look(CompiledCriterion criterion, CompiledWorkflow workflow, List<Finding> findings, Action look)
    {
        if (_memory.Find(_frame, criterion) is { } same && _budget.TrySpend(same.Work))
        {
            // The very same criterion, compiled as it was: whatever it names stands for what it stood for.
            Add(same, findings, same.Findings.Count == 0 ? [] : [.. PlacesOf(criterion.Definition, workflow)]);
            _kept.Add(same);
            return;
        }

        var key = KeyOf(criterion.Definition, workflow);
        List<SourcePosition> places = key is null ? [] : [.. PlacesOf(criterion.Definition, workflow)];
        if (key is not null && _memory.Find(key) is { } known && _budget.TrySpend(known.Work))
        {
            Add(known, findings, places);
            _kept.Add(known with { Origin = criterion.Origin, Compared = ComparedOf(criterion, workflow) });
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
                _kept.Add(new KeptFindings(key, criterion.Origin, found, _budget.Spent - spent, ComparedOf(criterion, workflow)));
            }
        }
    }

    public void Keep() => _memory.Keep(_frame, _kept, _looked);

    private static void Add(KeptFindings known, List<Finding> findings, List<SourcePosition> places) =>
        findings.AddRange(known.Findings.Select(kept => kept.Finding with { Position = places[kept.Place] }));

    private static Dictionary<string, string> Named(CampaignDefinition definition)
    {
        var named =
            definition.Indicators.DistinctBy(i => i.Id).ToDictionary(i => i.Id, DefinitionFingerprint.TextOf, StringComparer.Ordinal);
        foreach (var constant in definition.Constants)
        {
            // One that follows a choice takes the values of that choice.
            named[constant.Id] = DefinitionFingerprint.TextOf(constant) + named.GetValueOrDefault(constant.By ?? "");
        }

        return named;
    }

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
        return string.Concat([_frame, said, .. named.Select(name => _named.Value.GetValueOrDefault(name) ?? "")]);
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
