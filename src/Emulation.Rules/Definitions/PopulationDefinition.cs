using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A value taken over the participants a criterion applies to.</summary>
public sealed record PopulationDefinition
{
    /// <summary>The id that rules name; of a figure, the figure's.</summary>
    public required string Id { get; init; }

    /// <summary>How the values of the members become one.</summary>
    public required PopulationFunction Function { get; init; }

    /// <summary>Of a percentile, the percentage from 0 to 100; null for every other function.</summary>
    public decimal? At { get; init; }

    /// <summary>Whether it is taken in each cluster, or over all.</summary>
    public bool OverCluster { get; init; } = true;

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
    internal bool IsOwn => Function is PopulationFunction.Rank or PopulationFunction.Of;

    /// <summary>What it is when no member counts; null leaves it missing.</summary>
    public decimal? Default { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
