using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Loading;
using Emulation.Rules.Source;

namespace Emulation.Rules.Writing;

/// <summary>A definition as the files it could have been read from.</summary>
internal static class CampaignWriter
{
    /// <summary>Texts by path: the campaign, and each workflow in a file of its own.</summary>
    public static Dictionary<string, string> Write(CampaignDefinition definition)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [CampaignFiles.CampaignFile] = Text(writer => CampaignFields.List.WriteObject(writer, definition)),
        };
        foreach (var workflow in definition.Workflows)
        {
            texts.Add(PathOf(workflow.Name, texts), Text(writer => WorkflowFields.List.WriteObject(writer, workflow)));
        }

        return texts;
    }

    /// <summary>A path of the workflow's name, where files may be called so and none is yet, whatever the case.</summary>
    private static string PathOf(string workflow, Dictionary<string, string> taken)
    {
        var name = ReservedNames.IsId(workflow) ? workflow : "workflow";
        var path = $"{CampaignFiles.WorkflowFolder}{name}.json";
        for (var number = 2; taken.ContainsKey(path); number++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{CampaignFiles.WorkflowFolder}{name}-{number}.json");
        }

        return path;
    }

    private static string Text(Action<Utf8JsonWriter> write) => IndentedJson.Of(write) + "\n";
}
