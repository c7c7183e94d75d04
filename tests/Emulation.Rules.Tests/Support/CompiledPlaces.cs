using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Support;

/// <summary>Every place that the parts of a compiled campaign tell, of expressions that of their first and last character.</summary>
internal static class CompiledPlaces
{
    public static IReadOnlyList<SourcePosition> Of(Campaign campaign) => [.. campaign.Compiled.Criteria.SelectMany(Of)];

    private static IEnumerable<SourcePosition> Of(CompiledCriterion criterion) =>
    [
        criterion.Definition.Position,
        .. Of(criterion.AppliesWhen?.Written.Text),
        .. criterion.Definition.With.SelectMany(argument => Of(argument.Expression)),
        .. criterion.Population.SelectMany(Of),
        .. criterion.ReadPopulation.Select(value => value.Definition.Position),
        .. criterion.Workflow is { } workflow ? Of(workflow) : [],
        .. criterion.Children.SelectMany(Of),
    ];

    private static IEnumerable<SourcePosition> Of(CompiledPopulation value) =>
    [
        value.Definition.Position, .. Of(value.Definition.Participant), .. Of(value.Where?.Written.Text), .. Of(value.Written?.Text),
    ];

    private static IEnumerable<SourcePosition> Of(CompiledWorkflow workflow) =>
    [
        workflow.Stock.Position,
        .. workflow.Stock.GlobalParams.SelectMany(param => Of(param.Expression)),
        .. workflow.Stock.Rules.SelectMany(Of),
        .. workflow.Rules.SelectMany(rule => Of(rule.Definition)),
        .. workflow.Rules.SelectMany(rule => Of(rule.Written)),
    ];

    private static IEnumerable<SourcePosition> Of(WrittenRule written) =>
        [.. Of(written.Definition), .. written.Children.SelectMany(Of)];

    private static IEnumerable<SourcePosition> Of(RuleDefinition rule) =>
    [
        rule.Position, .. Of(rule.Condition), .. Of(rule.Points), .. Of(rule.ErrorMessage),
        .. rule.LocalParams.SelectMany(param => Of(param.Expression)), .. rule.Rules.SelectMany(Of),
    ];

    private static IEnumerable<SourcePosition> Of(RuleExpression? expression) => expression is null
        ? []
        : [expression.Position, expression.At(0), expression.At(Math.Max(0, expression.Text.Length - 1))];
}
