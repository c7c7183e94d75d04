using Emulation.Rules.Json;
using Emulation.Rules.Loading;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>
/// Says in a campaign what only its base says so far: the shortest that leads to the place. What is part of something that a campaign says
/// as a whole or not at all, such as one threshold of bands, is refused.
/// </summary>
internal sealed class BaseEdit(WorkspaceModel model)
{
    private readonly record struct Step(string? Field, string? Id);

    /// <summary>The edit that sets a value, or why it cannot be one value; null where no base has the place.</summary>
    /// <param name="path">The path, as for <see cref="RuleWorkspace.Set"/>.</param>
    /// <param name="left">How many steps lead nowhere in the campaign itself.</param>
    /// <param name="value">The value.</param>
    public EditPlan? Set(string path, int left, string value)
    {
        for (var below = model.Base; below is not null; below = below.Base)
        {
            if (new EditPath(below).Find(path) is var (file, node, rest)
                && file.Kind == WorkspaceFileKind.Campaign
                && rest.Count < Math.Min(2, left)
                && (rest.Count == 0 || node.Kind == JsonNodeKind.Object)
                && SchemaOf(file, node, rest) is { IsKnown: true } schema)
            {
                return JsonValue.From(value, schema) is not { } json
                        ? EditPlan.Refused(EditTexts.DoesNotTake(path, value, JsonValue.Wanted(schema)))
                    : StepsTo(node, rest, out var whole) is { } steps ? Say(steps, json)
                    : EditPlan.Refused(EditTexts.SaidAsAWhole(path, whole, below.Name));
            }
        }

        return null;
    }

    /// <summary>The edit that adds an item to a list, or why it cannot be one item; null where no base has the list.</summary>
    /// <param name="path">The list's path.</param>
    /// <param name="json">The item.</param>
    public EditPlan? Add(string path, string json)
    {
        for (var below = model.Base; below is not null; below = below.Base)
        {
            if (new EditPath(below).Find(path) is ({ Kind: WorkspaceFileKind.Campaign }, { Kind: JsonNodeKind.Array } list, []))
            {
                return StepsTo(list, [], out var field) is { } steps && LayerWords.IsList(field)
                    ? Say(steps, $"[ {json} ]")
                    : EditPlan.Refused(EditTexts.SaidAsAWhole(path, field, below.Name));
            }
        }

        return null;
    }

    /// <summary>Why what only a base has is not removed; null where none has it.</summary>
    public EditPlan? Remove(string path)
    {
        for (var below = model.Base; below is not null; below = below.Base)
        {
            if (new EditPath(below).Find(path) is (_, _, []))
            {
                return EditPlan.Refused(EditTexts.LeftOutHere(path, below.Name));
            }
        }

        return null;
    }

    private static SchemaTree? SchemaOf(WorkspaceFile file, EditNode node, IReadOnlyList<string> rest) =>
        rest is [var name] ? SchemaTree.Of(file, node)?.Into(name) : SchemaTree.Of(file, node);

    /// <summary>The way from the campaign to a node; null where the field that it comes to is taken as a whole.</summary>
    private static List<Step>? StepsTo(EditNode node, IReadOnlyList<string> rest, out string field)
    {
        List<Step> steps = [];
        field = "";
        var isNamed = false;
        var around = node.Around().Reverse().Where(at => at.Parent is not null);
        var inside = rest.Select(name => ((string?)name, (string?)null));
        foreach (var (name, id) in around.Select(at => (at.Name, at.TextOf("id"))).Concat(inside))
        {
            if (name is not null && (steps.Count == 0 || steps[^1].Id is not null || isNamed || LayerWords.IsObject(field)))
            {
                isNamed = LayerWords.IsNamed(field);
                field = name;
                steps.Add(new Step(field, null));
            }
            else if (name is null && LayerWords.IsList(field) && id is not null)
            {
                steps.Add(new Step(null, id));
                field = "";
            }
            else
            {
                return null;
            }
        }

        return steps;
    }

    private EditPlan? Say(List<Step> steps, string json)
    {
        var file = model.Get(CampaignFiles.CampaignFile);
        var at = file.Root;
        var taken = 0;
        while (taken < steps.Count && Into(at, steps[taken]) is { } inner)
        {
            at = inner;
            taken++;
        }

        return taken < steps.Count && at.IsContainer ? EditPlan.Of(new Layout(file).Insert(at, Written(steps[taken..], json))) : null;
    }

    private static EditNode? Into(EditNode node, Step step) =>
        step.Field is { } field ? node[field] : node.Children.FirstOrDefault(item => item.TextOf("id") == step.Id);

    private static string Written(List<Step> steps, string json)
    {
        var written = json;
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var isInner = i < steps.Count - 1;
            written = (steps[i], isInner ? steps[i + 1] : default) switch
            {
                ({ Field: { } field }, { Id: not null }) => $"{JsonText.Quote(field)}: [ {written} ]",
                ({ Field: { } field }, { Field: not null }) => $"{JsonText.Quote(field)}: {{ {written} }}",
                ({ Field: { } field }, _) => $"{JsonText.Quote(field)}: {written}",
                ({ Id: var id }, _) => $"{{ \"id\": {JsonText.Quote(id!)}, {written} }}",
            };
        }

        return written;
    }
}
