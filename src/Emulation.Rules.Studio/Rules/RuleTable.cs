namespace Emulation.Rules.Studio.Rules;

/// <summary>A small table of a campaign's numbers or words, each of which stands at a path of its own.</summary>
internal sealed record RuleTable
{
    public required RuleTableKind Kind { get; init; }

    /// <summary>Where its rows stand, as <c>RuleWorkspace.Set</c> takes it; no two tables have the same.</summary>
    public required string Path { get; init; }

    /// <summary>The name people read; the id where there is none.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<RuleTableRow> Rows { get; init; }

    /// <summary>What a new row could be called: choices that have no row yet.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];
}

internal enum RuleTableKind
{
    Constants,
    ConstantBy,
    Bands,
    Scale,
    Choices,
}
