using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>How many at most may hold something: a share of a number of participants, a number, or the smaller of both.</summary>
public sealed record QuotaDefinition
{
    /// <summary>The word in <see cref="Per"/> for clusters.</summary>
    public const string Cluster = "cluster";

    /// <summary>The share; null when only a maximum limits, or when <see cref="ShareConstant"/> gives it.</summary>
    public QuotaShare? Share { get; init; }

    /// <summary>The constant that gives the share in percent, the same in each group; null when it is written out.</summary>
    public string? ShareConstant { get; init; }

    /// <summary>Whom the share is taken of; a participant that several of these count is counted once. Empty without a share.</summary>
    public IReadOnlyList<QuotaBase> Of { get; init; } = [];

    /// <summary>The most, whatever the share gives; null when only a share limits, or when <see cref="MaxConstant"/> gives it.</summary>
    public int? Max { get; init; }

    /// <summary>The constant that gives the most, the same in each group; null when it is written out.</summary>
    public string? MaxConstant { get; init; }

    /// <summary>How many are allowed even where the share gives less; null for none, or when <see cref="MinConstant"/> gives it.</summary>
    public int? Min { get; init; }

    /// <summary>The constant that gives <see cref="Min"/>, the same in each group; null when it is written out.</summary>
    public string? MinConstant { get; init; }

    /// <summary>
    /// What base and limit are counted apart by: <see cref="Cluster"/> and ids of choice indicators. Empty when they are counted
    /// over all.
    /// </summary>
    public IReadOnlyList<string> Per { get; init; } = [];

    /// <summary>
    /// Of a grade level: whether those who hold a better grade are counted too, so that the limit is for the level and all above it.
    /// </summary>
    public bool CountsBetter { get; init; }

    /// <summary>What becomes of a share that is no whole number.</summary>
    public QuotaRounding Rounding { get; init; } = QuotaRounding.Down;

    /// <summary>
    /// Whether those tied across the line wait for the council. Otherwise all of them are let in, which may exceed the limit.
    /// Nobody is picked either way.
    /// </summary>
    public bool TiesToCouncil { get; init; } = true;

    /// <summary>The constants it names, by the field that names each.</summary>
    internal IEnumerable<(string Field, string Constant)> Constants =>
        new (string Field, string? Constant)[] { ("share", ShareConstant), ("max", MaxConstant), ("min", MinConstant) }
            .Where(named => named.Constant is not null).Select(named => (named.Field, named.Constant!));

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>The most of a base of <paramref name="count"/>: the share, at least <see cref="Min"/>, at most <see cref="Max"/>.</summary>
    internal int LimitFor(int count)
    {
        var share = Share is null ? int.MaxValue : Math.Max(Share.Of(count, Rounding), Min ?? 0);
        return Math.Min(share, Max ?? int.MaxValue);
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(QuotaDefinition? other) => ValueEquality<QuotaDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<QuotaDefinition>.HashOf(this);
}
