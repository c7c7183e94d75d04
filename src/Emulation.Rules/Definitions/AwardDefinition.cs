using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A title or a form of commendation: who is eligible, and how many at most can be recommended.</summary>
public sealed record AwardDefinition
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The workflow; each of its rules is a condition, and all must hold.</summary>
    public required string Workflow { get; init; }

    /// <summary>
    /// Awards a participant must have. One of this campaign, listed before this one, must be recommended in the same evaluation; any other
    /// must be in the history.
    /// </summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Awards a participant must not have, found as for <see cref="Requires"/>.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>What puts the eligible in order, most important first; null to order them as the ranking does.</summary>
    public IReadOnlyList<RankingKey>? OrderBy { get; init; }

    /// <summary>How many at most can be recommended; null when it is not limited.</summary>
    public QuotaDefinition? Quota { get; init; }

    /// <summary>The ballot a council holds on it; null when none is asked for.</summary>
    public BallotDefinition? Ballot { get; init; }

    /// <summary>Ids of the documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(AwardDefinition? other) => ValueEquality<AwardDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<AwardDefinition>.HashOf(this);
}
