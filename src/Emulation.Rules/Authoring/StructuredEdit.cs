using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Makes the smallest edits that set, add or remove one value.</summary>
internal sealed class StructuredEdit(WorkspaceModel model)
{
    public EditPlan Set(string path, string value)
    {
        if (new EditPath(model).Find(path) is not var (file, node, rest))
        {
            return NoPlace(path);
        }

        if (rest.Count > 0 && new BaseEdit(model).Set(path, rest.Count, value) is { } said)
        {
            return said;
        }

        if (rest.Count > 1 || (rest.Count == 1 && (node.Kind != JsonNodeKind.Object || rest[0] is "" or ['[', ..])))
        {
            return NoPlace(path, rest[0]);
        }

        var schema = SchemaTree.Of(file, node);
        schema = rest is [var name] ? schema?.Into(name) : schema;
        if (schema is { IsKnown: false })
        {
            return rest is [var field] ? NoField(path, field, SchemaTree.Of(file, node)!)
                : node is { Name: { } unknown, Parent: { } around } && SchemaTree.Of(file, around) is { IsKnown: true } known
                    ? NoField(path, unknown, known)
                : NoPlace(path);
        }

        if (JsonValue.From(value, schema) is not { } json)
        {
            return EditPlan.Refused(EditTexts.DoesNotTake(path, value, JsonValue.Wanted(schema!)));
        }

        return rest.Count == 0
            ? EditPlan.Of(file.Text[node.Start..node.End] == json ? [] : [file.Edit(node.Start, node.End, json)])
            : EditPlan.Of(Put(file, node, rest[0], json));
    }

    /// <summary>A new property; a threshold stands among the others in its order.</summary>
    private static IEnumerable<TextEdit> Put(WorkspaceFile file, EditNode node, string name, string json)
    {
        var property = $"{JsonText.Quote(name)}: {json}";
        var next = EditPath.Threshold(name) is { } threshold
            ? node.Children.FirstOrDefault(child => EditPath.Threshold(child.Name) > threshold)
            : null;
        return next is null ? new Layout(file).Insert(node, property) : new Layout(file).InsertBefore(next, property);
    }

    public EditPlan SetName(string path, string name) => new EditPath(model).Find(path) is not var (file, node, rest) ? NoPlace(path)
        : rest.Count > 0 || node.Name is null ? NoPlace(path, rest.Count > 0 ? rest[0] : path)
        : node.Name == name ? EditPlan.Of([])
        : node.Parent![name] is not null ? EditPlan.Refused(EditTexts.AlreadyThere(name))
        : EditPlan.Of([file.Edit(node.NameStart, node.NameEnd, JsonText.Quote(name))]);

    public EditPlan Add(string path, string json)
    {
        if (JsonValue.Kind(json) is null)
        {
            return EditPlan.Refused(EditTexts.NoJson(json));
        }

        if (new EditPath(model).Find(path) is not var (file, node, rest))
        {
            return NoPlace(path);
        }

        if (rest.Count == 0)
        {
            return node.Kind == JsonNodeKind.Array
                ? EditPlan.Of(new Layout(file).Insert(node, json))
                : EditPlan.Refused(EditTexts.NoList(path));
        }

        if (new BaseEdit(model).Add(path, json) is { } said)
        {
            return said;
        }

        if (rest.Count > 1 || node.Kind != JsonNodeKind.Object || rest[0].Length == 0)
        {
            return NoPlace(path, rest[0]);
        }

        return SchemaTree.Of(file, node) is { } schema && !schema.Into(rest[0]).Takes("array")
            ? NoField(path, rest[0], schema)
            : EditPlan.Of(new Layout(file).Insert(node, $"{JsonText.Quote(rest[0])}: [ {json} ]"));
    }

    public EditPlan Remove(string path) => new EditPath(model).Find(path) is not var (file, node, rest) ? NoPlace(path)
        : rest.Count > 0 ? new BaseEdit(model).Remove(path) ?? NoPlace(path, rest[0])
        : node.Parent is null ? EditPlan.Refused(EditTexts.WholeFile)
        : EditPlan.Of(new Layout(file).Remove(node));

    private static EditPlan NoPlace(string path) => EditPlan.Refused(EditTexts.NoPlace(path));

    private static EditPlan NoPlace(string path, string step) =>
        EditPlan.Refused(EditTexts.NoPlace(path, step));

    private static EditPlan NoField(string path, string name, SchemaTree schema)
    {
        return EditPlan.Refused(EditTexts.NoPlace(path, Suggestion.For(name, schema.Properties)));
    }
}
