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

    /// <summary>The names of those tied on it on whom the council has not decided.</summary>
    public IReadOnlyList<string> Tied { get; init; } = [];

    /// <summary>The names of those tied on it to whom the council gives the award.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>The names of those tied on it to whom the council does not give it.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];
}
