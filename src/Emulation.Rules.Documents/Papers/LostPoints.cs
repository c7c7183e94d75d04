namespace Emulation.Rules.Documents.Papers;

/// <summary>Points that a participant did not get, or that were taken off.</summary>
public sealed record LostPoints
{
    /// <summary>The criterion's name.</summary>
    public required string Criterion { get; init; }

    /// <summary>How many, positive.</summary>
    public required decimal Points { get; init; }

    /// <summary>Why.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
