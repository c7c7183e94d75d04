using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The compiler's first pass: every short form becomes the workflow it stands for, so that all that comes after knows workflows alone.
/// What is lowered already stays the same object.
/// </summary>
internal sealed class Lowering
{
    private readonly ShortFormRules _rules;
    private readonly LoweredForms? _before;
    private readonly LoweredForms _forms = new();
    private readonly List<WorkflowDefinition> _workflows = [];

    private Lowering(IReadOnlyList<IndicatorDefinition> indicators, LoweredForms? before) =>
        (_rules, _before) = (new ShortFormRules(indicators), before);

    /// <summary>The definition with workflows only.</summary>
    public static CampaignDefinition Of(CampaignDefinition definition) => Of(definition, null, out _);

    /// <summary>The definition with workflows only.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="before">What came of the forms of an earlier definition, which is taken where they are the very same.</param>
    /// <param name="forms">What came of the forms of this one.</param>
    public static CampaignDefinition Of(CampaignDefinition definition, LoweredForms? before, out LoweredForms forms)
    {
        var lowering = new Lowering(definition.Indicators, before);
        forms = lowering._forms;
        var criteria = Lowered(definition.Criteria, lowering.Of);
        var figures = Lowered(definition.Figures, lowering.Of);
        return lowering._workflows.Count == 0
            ? definition
            : definition with { Criteria = criteria, Figures = figures, Workflows = [.. lowering._workflows, .. definition.Workflows] };
    }

    private CriterionDefinition Of(CriterionDefinition criterion)
    {
        var children = Lowered(criterion.Criteria, Of);
        if (criterion.Form is null or WorkflowForm)
        {
            return ReferenceEquals(children, criterion.Criteria)
                ? criterion
                : _forms.Add(criterion, _before?.Group(criterion, children) ?? criterion with { Criteria = children });
        }

        var scaled = _rules.ScaledBy(criterion.Form);
        var (lowered, workflow) = _before?.Form(criterion, scaled) ?? (
            criterion with
            {
                Form = new WorkflowForm { Workflow = criterion.Id, Written = criterion.Form }, Combine = criterion.Combine,
            },
            Workflow(criterion.Id, _rules.Of(criterion.Form, isFigure: false)!, criterion.Position));
        _workflows.Add(workflow);
        return _forms.Add(criterion, lowered, workflow, scaled);
    }

    private FigureDefinition Of(FigureDefinition figure)
    {
        if (figure.Form is null or WorkflowForm)
        {
            return figure;
        }

        var place = figure.Form is ValueForm { Value.Position: var value } ? value : figure.Position;
        _workflows.Add(Workflow(figure.Id, _rules.Of(figure.Form, isFigure: true)!, place));
        return figure with { Form = new WorkflowForm { Workflow = figure.Id, Written = figure.Form } };
    }

    private static WorkflowDefinition Workflow(string name, IReadOnlyList<RuleDefinition> rules, SourcePosition place) =>
        new() { Name = name, Rules = rules, Position = place };

    private static IReadOnlyList<T> Lowered<T>(IReadOnlyList<T> items, Func<T, T> lower)
        where T : class
    {
        var lowered = items.Select(lower).ToList();
        return lowered.SequenceEqual(items, ReferenceEqualityComparer.Instance) ? items : lowered;
    }
}
