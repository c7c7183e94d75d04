using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The criteria of a campaign compiled before that another definition leaves as they are: the very same criterion with the very same
/// workflow, about which there was nothing to say, and whose names stand for what they stood for. A definition that shares none of these
/// objects with the one before takes nothing over.
/// </summary>
internal sealed class KeptCriteria
{
    private readonly Dictionary<CriterionDefinition, CompiledCriterion> _criteria = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, WorkflowDefinition> _workflows;
    private readonly Dictionary<string, DeclaredWorkflow> _declared;
    private readonly Dictionary<string, WorkflowDefinition> _workflowsBefore;
    private readonly Dictionary<string, DeclaredWorkflow> _declaredBefore;
    private readonly ChangedNames _changed;

    private KeptCriteria(CampaignDefinition before, CampaignDefinition after, ChangedNames changed)
    {
        _changed = changed;
        (_workflows, _workflowsBefore) = (WorkflowsOf(after), WorkflowsOf(before));
        (_declared, _declaredBefore) = (DeclaredBy(after), DeclaredBy(before));
    }

    /// <summary>What can be taken over; null where that is nothing.</summary>
    public static KeptCriteria? Of(CompiledCampaign before, CampaignDefinition definition, LoadState state)
    {
        // A name that comes back may be of another kind than the slot that it left behind.
        if (!before.Layout.MayGoOn
            || ChangedNames.Between(before.Definition, definition, state) is not { } changed
            || changed.Added.Any(name => before.Layout.Find(name) is not null))
        {
            return null;
        }

        var kept = new KeptCriteria(before.Definition, definition, changed);
        foreach (var criterion in before.Criteria)
        {
            kept.Add(criterion);
        }

        return kept;
    }

    public CompiledCriterion? Find(CriterionDefinition criterion) => _criteria.GetValueOrDefault(criterion);

    private bool Add(CompiledCriterion criterion)
    {
        var isKept = criterion.IsQuiet && !IsTouched(criterion.Definition);
        foreach (var child in criterion.Children)
        {
            isKept &= Add(child);
        }

        if (isKept)
        {
            _criteria.Add(criterion.Definition, criterion);
        }

        return isKept;
    }

    private bool IsTouched(CriterionDefinition criterion)
    {
        var name = criterion.Workflow ?? "";
        var (workflow, declared) = (_workflows.GetValueOrDefault(name), _declared.GetValueOrDefault(name));
        return !ReferenceEquals(workflow, _workflowsBefore.GetValueOrDefault(name))
            || !ReferenceEquals(declared, _declaredBefore.GetValueOrDefault(name))
            || (_changed.Count > 0 && (Names(criterion) || Names(workflow) || Names(declared)));
    }

    private bool Names(CriterionDefinition criterion) =>
        _changed.AreIn(criterion.Id) || _changed.AreIn(criterion.PerItem) || _changed.AreIn(criterion.MaxPointsConstant)
        || Names(criterion.AppliesWhen) || Names(criterion.With);

    private bool Names(WorkflowDefinition? workflow) => workflow is not null && (Names(workflow.GlobalParams) || workflow.Rules.Any(Names));

    private bool Names(RuleDefinition rule) =>
        Names(rule.Condition) || Names(rule.Points) || Names(rule.ErrorMessage) || Names(rule.LocalParams) || rule.Rules.Any(Names);

    private bool Names(DeclaredWorkflow? declared) =>
        declared is not null
        && (declared.Parameters.Any(_changed.AreIn)
            || declared.Population.Any(
                value => _changed.AreIn(value.Id) || Names(value.Where) || Names(value.Value) || Names(value.Participant)));

    private bool Names(IReadOnlyList<NamedExpression> named) => named.Any(one => _changed.AreIn(one.Name) || Names(one.Expression));

    private bool Names(RuleExpression? expression) => _changed.AreIn(expression?.Text);

    private static Dictionary<string, WorkflowDefinition> WorkflowsOf(CampaignDefinition definition) =>
        definition.Workflows.DistinctBy(w => w.Name).ToDictionary(w => w.Name, StringComparer.Ordinal);

    private static Dictionary<string, DeclaredWorkflow> DeclaredBy(CampaignDefinition definition) =>
        definition.DeclaredWorkflows.DistinctBy(d => d.Name).ToDictionary(d => d.Name, StringComparer.Ordinal);
}
