using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Tells by what surrounds the cursor what is to be completed.</summary>
internal sealed class CompletionFinder(WorkspaceModel model, WorkspaceFile file, int offset)
{
    public IEnumerable<Completion> All()
    {
        if (SchemaTree.RootOf(file) is null || model.Finder is null || JsonComments.Contain(file.Text, offset))
        {
            return [];
        }

        if (file.Root.IsContainer && (offset <= file.Root.Start || (file.Root.IsClosed && offset >= file.Root.End)))
        {
            return [];
        }

        var place = JsonPlace.Of(file.Root, offset);
        var json = new JsonCompletion(model, file, offset);
        return place.Part switch
        {
            JsonPart.Name => json.Names(place.Node.Parent!, place.Node),
            JsonPart.Gap when place.Node.Kind == JsonNodeKind.Object => json.Names(place.Node, null),
            JsonPart.Gap => json.Values(new EditNode(place.Node, null, place.Node.Children.Count) { Start = offset, End = offset }),
            JsonPart.Value => OfValue(place.Node, json),
        };
    }

    private IEnumerable<Completion> OfValue(EditNode node, JsonCompletion json)
    {
        var isInText = node.Kind == JsonNodeKind.Text && offset > node.Start && (!node.IsClosed || offset < node.End);
        if (isInText && Places.Of(file, node)?.Value is { Use: PlaceUse.Expression or PlaceUse.Message } role)
        {
            // Nothing can be put between the two characters that write one.
            var isBetween = file.Source.OffsetInString(node.Start, file.Source.IndexInString(node.Start, offset)) != offset;
            return isBetween ? [] : new ExpressionCompletion(model, file, node, role, offset).All();
        }

        return json.Values(node);
    }
}
