using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>What must hold between the figures of a submission before anything is scored.</summary>
public sealed record CheckDefinition
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What to say where it does not hold.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Whether it only warns where it does not hold; otherwise nothing is scored.</summary>
    public bool OnlyWarns { get; init; }

    /// <summary>The condition, over indicators, constants, the cluster and lists.</summary>
    public required RuleExpression Holds { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
