using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Mutation;

/// <summary>One change of the rules.</summary>
internal sealed record Mutant
{
    public required MutantKind Kind { get; init; }

    /// <summary>Where the change is.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The workflow it is in; null where it is in none.</summary>
    public string? Workflow { get; init; }

    /// <summary>What stands there: an expression, a number, an operator; null of what is removed as a whole.</summary>
    public string? Before { get; init; }

    /// <summary>What it becomes; null of what is removed.</summary>
    public string? After { get; init; }

    /// <summary>The constant, the disqualification or, of points, an operator and a rule, the rule; null of other changes.</summary>
    public string? Name { get; init; }

    /// <summary>The definition with the change, made when it is tried: a campaign may have a hundred thousand changes.</summary>
    public required Func<CampaignDefinition> Edit { get; init; }
}
