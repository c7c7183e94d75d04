namespace Emulation.Rules.Definitions;

/// <summary>How participants are ranked.</summary>
public sealed record RankingDefinition
{
    /// <summary>Whether places are counted in each cluster, or over all.</summary>
    public bool WithinCluster { get; init; } = true;

    /// <summary>The keys, most important first; the total alone when none is given.</summary>
    public IReadOnlyList<RankingKey> OrderBy { get; init; } = [new RankingKey { By = RankingKey.Total }];

    /// <summary>Whether a shared place is left for the council to settle.</summary>
    public bool TiesToCouncil { get; init; }
}
