using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>
/// Tells whether two texts of a campaign say the same but for what its expressions ask: then every name is there in both, and means the
/// same. Most keystrokes are of that kind, and the campaign need not be loaded again for them.
/// </summary>
internal static class SameNames
{
    public static bool In(EditNode one, EditNode other) => Same(one, other, Places.RootOf(WorkspaceFileKind.Campaign));

    private static bool Same(EditNode one, EditNode other, PlaceState? state)
    {
        if (one.Kind != other.Kind
            || one.Name != other.Name
            || one.Children.Count != other.Children.Count
            || (one.Text != other.Text && !IsAsked(other, state)))
        {
            return false;
        }

        for (var i = 0; i < one.Children.Count; i++)
        {
            if (!Same(one.Children[i], other.Children[i], state?.Into(other.Children[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is an expression that gives no name its kind: arguments of a workflow give its parameters theirs.</summary>
    private static bool IsAsked(EditNode node, PlaceState? state) =>
        node.Kind == JsonNodeKind.Text && state?.Value?.Use is PlaceUse.Expression or PlaceUse.Message && node.Parent?.Name != "with";
}
