using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Compilation;

/// <summary>Writes workflows in the JSON form of RulesEngine.</summary>
internal static class WorkflowJson
{
    public static string Serialize(IEnumerable<WorkflowDefinition> workflows) => IndentedJson.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var workflow in workflows)
        {
            WorkflowFields.List.WriteObject(writer, workflow);
        }

        writer.WriteEndArray();
    });
}
