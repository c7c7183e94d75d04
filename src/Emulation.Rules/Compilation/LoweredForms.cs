using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>What short forms became, by the very criterion that has them, so that what is still the same need not be made again.</summary>
internal sealed class LoweredForms
{
    private readonly Dictionary<CriterionDefinition, (CriterionDefinition Lowered, WorkflowDefinition? Workflow, IndicatorDefinition? By)>
        _forms = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a criterion with a short form became; null where it is another one.</summary>
    /// <param name="criterion">The criterion as it was written.</param>
    /// <param name="scaledBy">The indicator whose choices its rules are labelled with.</param>
    public (CriterionDefinition Lowered, WorkflowDefinition Workflow)? Form(CriterionDefinition criterion, IndicatorDefinition? scaledBy) =>
        _forms.TryGetValue(criterion, out var known) && ReferenceEquals(known.By, scaledBy) && known.Workflow is { } workflow
            ? (known.Lowered, workflow)
            : null;

    /// <summary>What a group became; null where a criterion in it became something else.</summary>
    public CriterionDefinition? Group(CriterionDefinition group, IReadOnlyList<CriterionDefinition> children) =>
        _forms.TryGetValue(group, out var known) && known.Lowered.Criteria.SequenceEqual(children, ReferenceEqualityComparer.Instance)
            ? known.Lowered
            : null;

    public CriterionDefinition Add(
        CriterionDefinition written,
        CriterionDefinition lowered,
        WorkflowDefinition? workflow = null,
        IndicatorDefinition? scaledBy = null)
    {
        _forms[written] = (lowered, workflow, scaledBy);
        return lowered;
    }
}
