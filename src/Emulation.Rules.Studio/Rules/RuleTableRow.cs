namespace Emulation.Rules.Studio.Rules;

/// <summary>A row: what it is called, and the value that can be changed.</summary>
internal sealed record RuleTableRow
{
    public required string Label { get; init; }

    public required string Value { get; init; }

    /// <summary>Where the value stands, as <c>RuleWorkspace.Set</c> takes it.</summary>
    public required string Path { get; init; }

    /// <summary>What goes when the row is removed; null where it has to stay.</summary>
    public required string? Removable { get; init; }

    /// <summary>Whether the label is a threshold that can be changed as well.</summary>
    public bool HasThreshold { get; init; }

    /// <summary>Whether a choice is written as its id alone, so that a name makes an object of it.</summary>
    public bool IsPlain { get; init; }
}
