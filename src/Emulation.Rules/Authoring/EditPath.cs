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
        var steps = new PathSteps(path);
        var best = ((WorkspaceFile File, EditNode Node, IReadOnlyList<string> Left)?)null;
        foreach (var (file, root, first) in Roots(steps))
        {
            var (node, left) = NewThreshold(Walk(root, steps, first));
            if (best is null || left.Count < best.Value.Left.Count)
            {
                best = (file, node, left);
            }
        }

        return best;
    }

    /// <summary>The number that a name of bands is; null where it is none.</summary>
    public static decimal? Threshold(string? name) =>
        decimal.TryParse(name, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>A new threshold may have a point in it, and begin as another one does.</summary>
    private static (EditNode Node, IReadOnlyList<string> Left) NewThreshold((EditNode Node, IReadOnlyList<string> Left) way) => way switch
    {
        ({ IsContainer: false, Name: { } whole, Parent: { } among }, [var digits]) when Threshold($"{whole}.{digits}") is not null =>
            (among, [$"{whole}.{digits}"]),
        (_, [var whole, var digits]) when Threshold($"{whole}.{digits}") is not null => (way.Node, [$"{whole}.{digits}"]),
        _ => way,
    };

    /// <summary>Where a path may begin: in the campaign, in a workflow of that name, in the cases.</summary>
    private IEnumerable<(WorkspaceFile File, EditNode Root, int First)> Roots(PathSteps steps)
    {
        if (model.Find(CampaignFiles.CampaignFile) is { } campaign)
        {
            yield return (campaign, campaign.Root, 0);
        }

        if (steps.Begin("cases") && model.Find(CampaignFiles.CasesFile) is { } cases)
        {
            yield return (cases, cases.Root, 1);
        }

        if (!steps.Begin("workflows"))
        {
            yield break;
        }

        foreach (var file in model.Files.Where(file => file.Kind == WorkspaceFileKind.Workflows))
        {
            foreach (var workflow in file.Root.Kind == JsonNodeKind.Array ? file.Root.Children : [file.Root])
            {
                if (steps.Length(1, name => workflow.TextOf("WorkflowName") == name) is > 0 and var length)
                {
                    yield return (file, workflow, 1 + length);
                }
            }
        }
    }

    /// <summary>
    /// How far the steps lead, of all ways to take several of them as one name: <c>from.2.5</c> is the threshold 2.5 also where there is a
    /// threshold 2.
    /// </summary>
    private static (EditNode Node, IReadOnlyList<string> Left) Walk(EditNode node, PathSteps steps, int at)
    {
        var best = (Node: node, Left: steps.From(at));
        for (var length = 1; at + length <= steps.Count && best.Left.Count > 0; length++)
        {
            if (Into(node, steps.Name(at, length)) is { } inner)
            {
                var way = Walk(inner, steps, at + length);
                best = way.Left.Count < best.Left.Count ? way : best;
            }
        }

        return best;
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
