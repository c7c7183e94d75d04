using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Compilation;

/// <summary>Writes workflows in the JSON form of RulesEngine.</summary>
internal static class WorkflowJson
{
    /// <param name="workflows">The workflows.</param>
    /// <param name="baseOf">The campaign below that says what stands at a place; null where the campaign itself does.</param>
    public static string Serialize(IEnumerable<WorkflowDefinition> workflows, Func<SourcePosition, BaseReference?> baseOf) =>
        IndentedJson.Of(writer =>
        {
            writer.WriteStartArray();
            foreach (var workflow in workflows)
            {
                WorkflowFields.List.WriteObject(writer, workflow with { Rules = [.. workflow.Rules.Select(rule => Told(rule, baseOf))] });
            }

            writer.WriteEndArray();
        });

    /// <summary>A rule of a campaign below says so among its properties.</summary>
    private static RuleDefinition Told(RuleDefinition rule, Func<SourcePosition, BaseReference?> baseOf) =>
        baseOf(rule.Position) is { } from
            ? rule with { Properties = [.. rule.Properties,
                new StockField("from", IndentedJson.Of(w => w.WriteStringValue(from.ToString())))] }
            : rule;
}
