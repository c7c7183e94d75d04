using System.Globalization;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Finds the place a path names: by fields and, in lists, by index or by the id of an item.</summary>
internal sealed class EditPath(WorkspaceModel model)
{
    private static readonly string[] IdFields = ["id", "RuleName", "WorkflowName", "Name", "name", "participant", "award"];

    /// <summary>How far a path leads, and the steps that lead on to nothing yet; null where it begins nowhere.</summary>
    public (WorkspaceFile File, EditNode Node, IReadOnlyList<string> Left)? Find(string path)
    {
        var steps = Steps(path);
        var best = ((WorkspaceFile File, EditNode Node, IReadOnlyList<string> Left)?)null;
        foreach (var (file, root, rest) in Roots(steps))
        {
            var (node, left) = Walk(root, rest);
            if (best is null || left.Count < best.Value.Left.Count)
            {
                best = (file, node, left);
            }
        }

        return best;
    }

    private static List<string> Steps(string path) =>
        [.. path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Where a path may begin: in the campaign, in a workflow of that name, in the cases.</summary>
    private IEnumerable<(WorkspaceFile File, EditNode Root, List<string> Steps)> Roots(List<string> steps)
    {
        if (model.Find(CampaignFiles.CampaignFile) is { } campaign)
        {
            yield return (campaign, campaign.Root, steps);
        }

        if (steps is ["cases", .. var inCases] && model.Find(CampaignFiles.CasesFile) is { } cases)
        {
            yield return (cases, cases.Root, inCases);
        }

        if (steps is not ["workflows", var name, .. var inWorkflow])
        {
            yield break;
        }

        foreach (var file in model.Files.Where(file => file.Kind == WorkspaceFileKind.Workflows))
        {
            foreach (var workflow in (file.Root.Kind == JsonNodeKind.Array ? file.Root.Children : [file.Root]).Where(
                node => node.TextOf("WorkflowName") == name))
            {
                yield return (file, workflow, inWorkflow);
            }
        }
    }

    private static (EditNode Node, IReadOnlyList<string> Left) Walk(EditNode node, List<string> steps)
    {
        var at = 0;
        while (at < steps.Count)
        {
            // A name may have points in it, as thresholds have.
            var taken =
                Enumerable.Range(1, steps.Count - at)
                    .FirstOrDefault(count => Into(node, string.Join('.', steps.Skip(at).Take(count))) is not null);
            if (taken == 0)
            {
                break;
            }

            node = Into(node, string.Join('.', steps.Skip(at).Take(taken)))!;
            at += taken;
        }

        return (node, steps[at..]);
    }

    private static EditNode? Into(EditNode node, string step)
    {
        if (step is ['[', .. var number, ']'])
        {
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? node.Children.ElementAtOrDefault(index)
                : null;
        }

        return node.Kind == JsonNodeKind.Array ? Item(node, step) : node[step] ?? (node["Rules"] is { } rules ? Item(rules, step) : null);
    }

    /// <summary>The item of an id; of criteria also one inside a group.</summary>
    private static EditNode? Item(EditNode array, string id) =>
        array.Children.FirstOrDefault(
            item => (item.Kind == JsonNodeKind.Text && item.Text == id) || IdFields.Any(field => item.TextOf(field) == id))
        ?? (array.Name == "criteria"
            ? array.Children.Select(item => item["criteria"])
                .OfType<EditNode>()
                .Select(inner => Item(inner, id))
                .FirstOrDefault(found => found is not null)
            : null);
}
