namespace Emulation.Rules.Studio.Rules;

/// <summary>A small table of a campaign's numbers or words, each of which stands at a path of its own.</summary>
internal sealed record RuleTable
{
    public required RuleTableKind Kind { get; init; }

    /// <summary>What it belongs to: the id of a criterion, an indicator; empty for the constants of the campaign.</summary>
    public required string Owner { get; init; }

    /// <summary>The name people read; the id where there is none.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<RuleTableRow> Rows { get; init; }
}

internal enum RuleTableKind
{
    Constants,
    Bands,
    Scale,
    Choices,
}

/// <summary>A row: what it is called, and the value that can be changed.</summary>
internal sealed record RuleTableRow
{
    public required string Label { get; init; }

    public required string Value { get; init; }

    /// <summary>Where the value stands, as <c>RuleWorkspace.Set</c> takes it.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the label is a threshold that can be changed as well.</summary>
    public bool HasThreshold { get; init; }
}
