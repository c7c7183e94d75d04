using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads the workflow files of one campaign.</summary>
internal static class WorkflowFiles
{
    /// <summary>The workflows, each name once, and whether every file could be read.</summary>
    public static (IReadOnlyList<WorkflowDefinition> Workflows, bool Complete) Load(CampaignFiles files, DiagnosticBag bag)
    {
        var byName = new Dictionary<string, WorkflowDefinition>(StringComparer.Ordinal);
        var complete = true;
        foreach (var (path, text) in files.Texts.Where(t => t.Key.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal)))
        {
            if (JsonFile.Open(files.FileName(path), text, JsonLimits.Rules, bag) is not var (root, context))
            {
                complete = false;
                continue;
            }

            foreach (var workflow in new WorkflowLoader(context).Load(root))
            {
                if (!byName.TryAdd(workflow.Name, workflow))
                {
                    bag.Add(Codes.DuplicateWorkflow.At(workflow.Position, workflow.Name, byName[workflow.Name].Position));
                    complete = false;
                }
            }
        }

        return ([.. byName.Values], complete);
    }
}
