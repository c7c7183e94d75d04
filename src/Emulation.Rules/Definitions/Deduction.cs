using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>Points taken off for each of a number of things, or when something holds.</summary>
public sealed record Deduction
{
    /// <summary>The word in <see cref="Points"/> for the highest points of the criterion.</summary>
    public const string All = "all";

    /// <summary>The number of things, each of which takes off <see cref="Points"/>; null where <see cref="When"/> is said.</summary>
    public RuleExpression? Each { get; init; }

    /// <summary>The condition under which <see cref="Points"/> are taken off, once; null where <see cref="Each"/> is said.</summary>
    public RuleExpression? When { get; init; }

    /// <summary>The points taken off, not below 0, or <see cref="All"/>.</summary>
    public required RuleExpression Points { get; init; }

    /// <summary>What people read of it; null when nothing is said.</summary>
    public LocalizedText? Label { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
