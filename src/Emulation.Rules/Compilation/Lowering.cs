using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The compiler's first pass: every short form becomes the workflow it stands for, so that all that comes after knows workflows alone.
/// What is lowered already stays the same object.
/// </summary>
internal static class Lowering
{
    /// <summary>The definition with workflows only.</summary>
    public static CampaignDefinition Of(CampaignDefinition definition)
    {
        var rules = new ShortFormRules(definition.Indicators);
        var workflows = new List<WorkflowDefinition>();
        var criteria = Lowered(definition.Criteria, criterion => Of(criterion, rules, workflows));
        var figures = Lowered(definition.Figures, figure => Of(figure, rules, workflows));
        return workflows.Count == 0
            ? definition
            : definition with { Criteria = criteria, Figures = figures, Workflows = [.. workflows, .. definition.Workflows] };
    }

    private static CriterionDefinition Of(CriterionDefinition criterion, ShortFormRules rules, List<WorkflowDefinition> workflows)
    {
        var children = Lowered(criterion.Criteria, child => Of(child, rules, workflows));
        if (criterion.Form is null or WorkflowForm)
        {
            return ReferenceEquals(children, criterion.Criteria) ? criterion : criterion with { Criteria = children };
        }

        workflows.Add(Workflow(criterion.Id, rules.Of(criterion.Form, isFigure: false)!, criterion.Position));
        return criterion with
        {
            Form = new WorkflowForm { Workflow = criterion.Id, Written = criterion.Form }, Combine = criterion.Combine,
        };
    }

    private static FigureDefinition Of(FigureDefinition figure, ShortFormRules rules, List<WorkflowDefinition> workflows)
    {
        if (figure.Form is null or WorkflowForm)
        {
            return figure;
        }

        var place = figure.Form is ValueForm { Value.Position: var value } ? value : figure.Position;
        workflows.Add(Workflow(figure.Id, rules.Of(figure.Form, isFigure: true)!, place));
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
