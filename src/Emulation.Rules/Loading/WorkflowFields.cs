using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a workflow, as stock RulesEngine has them.</summary>
internal static class WorkflowFields
{
    public static readonly FieldList<WorkflowDefinition> List = new FieldList<WorkflowDefinition>()
        .Text("WorkflowName", w => w.Name, (w, name) => w with { Name = name }, required: true, sealedAs: "name")
        .Items(
            "GlobalParams",
            () => NamedExpressionFields.List,
            workflow => workflow.GlobalParams,
            (reader, workflow) =>
                workflow with { GlobalParams = new WorkflowLoader(reader.Context).LoadParams(reader, "GlobalParams") },
            (w, workflow) => RuleFields.SealParams(w, "globalParams", workflow.GlobalParams))
        .Items(
            "Rules",
            () => RuleFields.List,
            workflow => workflow.Rules,
            (reader, workflow) => workflow with { Rules = new WorkflowLoader(reader.Context).LoadRules(reader, workflow.Name) },
            (w, workflow) => RuleFields.SealRules(w, workflow.Rules));
}
