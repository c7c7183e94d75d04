using Emulation.Rules.Json;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Authoring;

/// <summary>Says in a campaign what only its base says so far: the shortest that leads to the place.</summary>
internal sealed class BaseEdit(WorkspaceModel model)
{
    private readonly record struct Step(string? Field, string? Id);

    /// <summary>The edit that sets a value; null where no base has the place, or it is part of something that is said as a whole.</summary>
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
                && StepsTo(node, rest) is { } steps
                && SchemaOf(file, node, rest) is { IsKnown: true } schema
                && JsonValue.From(value, schema) is { } json)
            {
                return Say(steps, json);
            }
        }

        return null;
    }

    private static SchemaTree? SchemaOf(WorkspaceFile file, EditNode node, IReadOnlyList<string> rest) =>
        rest is [var name] ? SchemaTree.Of(file, node)?.Into(name) : SchemaTree.Of(file, node);

    /// <summary>The way from the campaign to a node; null where something on it is taken as a whole.</summary>
    private static List<Step>? StepsTo(EditNode node, IReadOnlyList<string> rest)
    {
        List<Step> steps = [];
        var field = "";
        var isNamed = false;
        foreach (var at in node.Around().Reverse().Where(at => at.Parent is not null))
        {
            if (at.Name is not null && (steps.Count == 0 || steps[^1].Id is not null || isNamed || LayerWords.IsObject(field)))
            {
                isNamed = LayerWords.IsNamed(field);
                field = at.Name;
                steps.Add(new Step(field, null));
            }
            else if (at.Name is null && LayerWords.IsList(field) && at.TextOf("id") is { } id)
            {
                steps.Add(new Step(null, id));
                field = "";
            }
            else
            {
                return null;
            }
        }

        steps.AddRange(rest.Select(name => new Step(name, null)));
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
