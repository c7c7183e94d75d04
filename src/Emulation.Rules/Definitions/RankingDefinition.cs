namespace Emulation.Rules.Definitions;

/// <summary>How participants are ranked.</summary>
public sealed record RankingDefinition
{
    /// <summary>Whether places are counted in each cluster, or over all.</summary>
    public bool WithinCluster { get; init; } = true;

    /// <summary>The keys, most important first; the total alone when none is given.</summary>
    public IReadOnlyList<RankingKey> OrderBy { get; init; } = [new RankingKey { By = RankingKey.Total }];

    /// <summary>
    /// Whether the place after a shared one is the next number (1, 1, 2) and not that of how many stand before (1, 1, 3).
    /// </summary>
    public bool DensePlaces { get; init; }

    /// <summary>Whether a shared place is left for the council to settle.</summary>
    public bool TiesToCouncil { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(RankingDefinition? other) => ValueEquality<RankingDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<RankingDefinition>.HashOf(this);
}
