using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A value taken over the participants a criterion applies to.</summary>
internal sealed record PopulationDefinition
{
    public required string Id { get; init; }

    public required PopulationFunction Function { get; init; }

    /// <summary>Of a percentile, the percentage from 0 to 100; null for every other function.</summary>
    public decimal? At { get; init; }

    /// <summary>Whether it is taken in each cluster, or over all.</summary>
    public required bool OverCluster { get; init; }

    /// <summary>The value of a member; null for a count.</summary>
    public RuleExpression? Value { get; init; }

    /// <summary>Which members count, decided before their value; null for all.</summary>
    public RuleExpression? Where { get; init; }

    /// <summary>Of a rank, which place equals share.</summary>
    public RankTies Ties { get; init; }

    /// <summary>Of a rank, whether the smallest value comes first.</summary>
    public bool Lowest { get; init; }

    /// <summary>Whose value it is; null but for <see cref="PopulationFunction.Of"/>.</summary>
    public RuleExpression? Participant { get; init; }

    /// <summary>Whether each participant has a value of its own.</summary>
    public bool IsOwn => Function is PopulationFunction.Rank or PopulationFunction.Of;

    /// <summary>What it is when no member counts; null leaves it missing.</summary>
    public decimal? Default { get; init; }

    public required SourcePosition Position { get; init; }
}
