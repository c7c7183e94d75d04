namespace Emulation.Rules.Authoring;

/// <summary>Where an offset lies in a JSON text.</summary>
/// <param name="Node">The property or value it lies in; in a gap, the object or array around it.</param>
/// <param name="Part">What of it.</param>
internal sealed record JsonPlace(EditNode Node, JsonPart Part)
{
    /// <summary>The place of an offset, both ends of names and texts included.</summary>
    public static JsonPlace Of(EditNode root, int offset)
    {
        var node = root;
        while (node.IsContainer)
        {
            if (Child(node, offset) is not { } child)
            {
                return new JsonPlace(node, JsonPart.Gap);
            }

            if (child.Name is not null && offset <= child.NameEnd)
            {
                return new JsonPlace(child, JsonPart.Name);
            }

            node = child;
            if (child.IsContainer && (offset <= child.Start || (child.IsClosed && offset >= child.End)))
            {
                break;
            }
        }

        return new JsonPlace(node, JsonPart.Value);
    }

    /// <summary>The property or item an offset lies in; null where it lies between them.</summary>
    private static EditNode? Child(EditNode around, int offset)
    {
        foreach (var child in around.Children)
        {
            if (offset < child.OuterStart)
            {
                return null;
            }

            var isMissing = child.Name is not null && child.Kind is null && child.End == child.ColonEnd && child.ColonEnd > child.NameEnd;
            var end = isMissing ? NextStart(around, child) : child.IsContainer && child.IsClosed ? child.End - 1 : child.End;
            if (offset <= end && (child.Name is null || offset <= child.NameEnd || offset >= child.ColonEnd))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>How far the room reaches in which a missing value can be typed.</summary>
    private static int NextStart(EditNode around, EditNode child) =>
        child.Index + 1 < around.Children.Count
            ? around.Children[child.Index + 1].OuterStart - 1
            : around.IsClosed ? around.End - 1 : around.End;
}
