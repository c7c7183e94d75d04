using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads the workflow files of one campaign.</summary>
internal static class WorkflowFiles
{
    /// <summary>The workflows, each name once; the state tells whether every file could be read.</summary>
    public static IReadOnlyList<WorkflowDefinition> Load(CampaignFiles files, DiagnosticBag bag, LoadState state)
    {
        var byName = new Dictionary<string, WorkflowDefinition>(StringComparer.Ordinal);
        foreach (var (path, text) in files.Texts.Where(t => t.Key.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal)))
        {
            if (JsonFile.Open(files.FileName(path), text, JsonLimits.Rules, bag, state) is not var (root, context))
            {
                state.IsComplete = false;
                continue;
            }

            foreach (var workflow in new WorkflowLoader(context).Load(root))
            {
                if (!byName.TryAdd(workflow.Name, workflow))
                {
                    bag.Add(Codes.DuplicateWorkflow.At(workflow.Position, workflow.Name, byName[workflow.Name].Position));
                    state.IsComplete = false;
                }
            }
        }

        return [.. byName.Values];
    }
}
