namespace Emulation.Rules.Studio.Rules;

/// <summary>A problem as the editor's script marks it.</summary>
internal sealed record EditorMarker
{
    public required string Severity { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public required EditorRange Range { get; init; }
}

/// <summary>Something that can be written, as the editor's script lists it.</summary>
internal sealed record EditorCompletion
{
    public required string Label { get; init; }

    public required string Kind { get; init; }

    public required string Detail { get; init; }

    public string? Documentation { get; init; }

    public required string Text { get; init; }

    /// <summary>
    /// What the typed text is compared with: in front of the label stands what the item replaces, such as an opening quote.
    /// </summary>
    public required string Filter { get; init; }

    public bool IsSnippet { get; init; }

    public required EditorRange Range { get; init; }
}

/// <summary>What there is to say about a place.</summary>
internal sealed record EditorHover
{
    public required EditorRange Range { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }
}

/// <summary>Where a name is declared.</summary>
internal sealed record EditorDefinition
{
    public required string File { get; init; }

    /// <summary>The other file's text; null where it is declared in the file that is open.</summary>
    public string? Text { get; init; }

    public required EditorRange Range { get; init; }
}

/// <summary>A mend, by a key the page knows it by.</summary>
internal sealed record EditorFix
{
    public required string Title { get; init; }

    public required int Key { get; init; }

    public required bool IsOnly { get; init; }
}

/// <summary>A name that can be changed.</summary>
internal sealed record EditorName
{
    public required EditorRange Range { get; init; }

    public required string Id { get; init; }
}

/// <summary>A mark beside a line: what the worked examples reach.</summary>
internal sealed record EditorMark
{
    public required int Line { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }
}
