using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The criteria of a campaign compiled before that another definition leaves as they are: criterion and workflow say the same, wherever
/// they stand now, there was nothing to say about them, and their names stand for what they stood for. What did not even move stays the
/// very same object.
/// </summary>
internal sealed class KeptCriteria
{
    private readonly Dictionary<string, CompiledCriterion> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<CriterionDefinition, CompiledCriterion?> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, bool> _sameWorkflows = new(StringComparer.Ordinal);
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

    /// <summary>A criterion as it was compiled, over its definition as it is; null where it has to be compiled anew.</summary>
    public CompiledCriterion? Find(CriterionDefinition criterion)
    {
        if (!_found.TryGetValue(criterion, out var found))
        {
            found = _before.TryGetValue(criterion.Id, out var before) && before.IsQuiet && !IsTouched(before.Definition, criterion)
                ? Over(before, criterion)
                : null;
            _found.Add(criterion, found);
        }

        return found;
    }

    private void Add(CompiledCriterion criterion)
    {
        _before.TryAdd(criterion.Definition.Id, criterion);
        foreach (var child in criterion.Children)
        {
            Add(child);
        }
    }

    private CompiledCriterion? Over(CompiledCriterion before, CriterionDefinition now)
    {
        List<CompiledCriterion> children = [.. now.Criteria.Select(Find).OfType<CompiledCriterion>()];
        if (children.Count < now.Criteria.Count
            || !children.Select(IdOf).SequenceEqual(before.Children.Select(IdOf), StringComparer.Ordinal))
        {
            return null;
        }

        var name = now.Workflow ?? "";
        var (workflow, declared) = (_workflows.GetValueOrDefault(name), _declared.GetValueOrDefault(name));
        return ReferenceEquals(before.Definition, now)
            && ReferenceEquals(workflow, _workflowsBefore.GetValueOrDefault(name))
            && ReferenceEquals(declared, _declaredBefore.GetValueOrDefault(name))
            && children.SequenceEqual(before.Children, ReferenceEqualityComparer.Instance)
                ? before
                : before.Over(now, workflow, declared, children);
    }

    private static string IdOf(CompiledCriterion criterion) => criterion.Definition.Id;

    private bool IsTouched(CriterionDefinition before, CriterionDefinition now)
    {
        var name = now.Workflow ?? "";
        return !SaySame(before, now)
            || !IsSameWorkflow(name)
            || (_changed.Count > 0
                && (Names(now) || Names(_workflows.GetValueOrDefault(name)) || Names(_declared.GetValueOrDefault(name))));
    }

    /// <summary>Children are asked one by one, and mostly have been asked already.</summary>
    private static bool SaySame(CriterionDefinition before, CriterionDefinition now) =>
        ReferenceEquals(before, now)
        || (before.Criteria.Count == now.Criteria.Count && SameSaid.In(Alone(before), Alone(now)));

    private static CriterionDefinition Alone(CriterionDefinition criterion) =>
        criterion.Criteria.Count == 0 ? criterion : criterion with { Criteria = [] };

    /// <summary>Many criteria may use one.</summary>
    private bool IsSameWorkflow(string name)
    {
        if (!_sameWorkflows.TryGetValue(name, out var isSame))
        {
            isSame = SameSaid.In(_workflowsBefore.GetValueOrDefault(name), _workflows.GetValueOrDefault(name))
                && SameSaid.In(_declaredBefore.GetValueOrDefault(name), _declared.GetValueOrDefault(name));
            _sameWorkflows.Add(name, isSame);
        }

        return isSame;
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
