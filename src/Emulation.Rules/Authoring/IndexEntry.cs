namespace Emulation.Rules.Authoring;

/// <summary>An id as it is written in a JSON file.</summary>
/// <param name="Node">The value, or the property.</param>
/// <param name="IsName">Whether the id is the property's name.</param>
/// <param name="Role">What it is for.</param>
internal sealed record IndexEntry(EditNode Node, bool IsName, PlaceRole Role)
{
    /// <summary>The text the id stands in.</summary>
    public string Text => IsName ? Node.Name! : Node.Text;

    /// <summary>The opening quote.</summary>
    public int Quote => IsName ? Node.NameStart : Node.Start;

    /// <summary>Behind the closing quote.</summary>
    public int End => IsName ? Node.NameEnd : Node.End;
}
