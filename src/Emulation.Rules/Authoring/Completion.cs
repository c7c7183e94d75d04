using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>Something that can be written at a place.</summary>
public sealed record Completion
{
    /// <summary>What a list shows, and what is typed to find it.</summary>
    public required string Label { get; init; }

    /// <summary>What it is.</summary>
    public required CompletionKind Kind { get; init; }

    /// <summary>One line beside it: the name people read, type, unit and range.</summary>
    public required LocalizedText Detail { get; init; }

    /// <summary>More about it; null where the line says it all.</summary>
    public LocalizedText? Documentation { get; init; }

    /// <summary>What it replaces.</summary>
    public required TextRange Range { get; init; }

    /// <summary>
    /// What to put in its place, escaped for JSON where it stands in a text. Of a snippet, <c>${1:text}</c> marks what is typed over and
    /// <c>$0</c> where the cursor ends.
    /// </summary>
    public required string NewText { get; init; }

    /// <summary>
    /// Whether <see cref="NewText"/> has such marks, in which <c>$</c> and <c>}</c> that are meant as such stand behind <c>\</c>.
    /// </summary>
    public bool IsSnippet { get; init; }
}
