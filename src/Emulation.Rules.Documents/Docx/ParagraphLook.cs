using DocumentFormat.OpenXml.Wordprocessing;

namespace Emulation.Rules.Documents.Docx;

/// <summary>How a paragraph stands; lengths in twentieths of a point.</summary>
internal readonly record struct ParagraphLook
{
    public JustificationValues? Alignment { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    public int Hanging { get; init; }

    public int FirstLine { get; init; }

    /// <summary>Before it; counts where <see cref="After"/> is said.</summary>
    public int Before { get; init; }

    public int? After { get; init; }

    public bool KeepsWithNext { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>Whether a line is drawn below it.</summary>
    public bool HasRule { get; init; }
}
