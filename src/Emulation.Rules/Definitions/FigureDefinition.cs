using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A figure that is worked out, not submitted. It adds to no total; rules, order keys and other figures may name it.</summary>
public sealed record FigureDefinition
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>
    /// Decimals it is rounded to, 0 to 28; null rounds nothing, and where nothing is said it is <see cref="RoundingDefinition.Unsaid"/>.
    /// </summary>
    public int? Decimals { get; init; } = RoundingDefinition.Unsaid;

    /// <summary>The workflow that gives it, which stands for its value or short form; null when <see cref="Population"/> does.</summary>
    internal string? Workflow { get; init; }

    /// <summary>The value over all participants that it is.</summary>
    internal PopulationDefinition? Population { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
