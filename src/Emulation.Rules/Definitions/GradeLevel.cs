using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A grade.</summary>
public sealed record GradeLevel
{
    /// <summary>The id, which is also the name of the rule that gives it.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How many at most may hold it; null when it is not limited.</summary>
    public QuotaDefinition? Quota { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
