namespace Emulation.Rules.Documents.Papers;

/// <summary>Where in the order of a cluster the recommendations for an award end.</summary>
public sealed record AwardLine
{
    /// <summary>The award's name.</summary>
    public required string Award { get; init; }

    /// <summary>Below how many rows it is drawn.</summary>
    public required int After { get; init; }

    /// <summary>How many above it are recommended.</summary>
    public required int Recommended { get; init; }

    /// <summary>The names of those tied on it, among whom the council chooses.</summary>
    public IReadOnlyList<string> Tied { get; init; } = [];
}
