namespace Emulation.Rules.Scoring;

/// <summary>The figures of a score sheet without its lines.</summary>
public readonly record struct ScoreTotals
{
    /// <summary>Whether every criterion is settled.</summary>
    public required SheetStatus Status { get; init; }

    /// <summary>Base + bonus + penalty; provisional unless <see cref="Status"/> is complete.</summary>
    public required decimal Total { get; init; }

    /// <summary>The sum of the base criteria.</summary>
    public required decimal BaseTotal { get; init; }

    /// <summary>The sum of the bonuses.</summary>
    public required decimal BonusTotal { get; init; }

    /// <summary>The sum of the penalties, 0 or negative.</summary>
    public required decimal PenaltyTotal { get; init; }

    /// <summary>What was taken off: by base criteria that deduct, from their maximum, and by penalties; 0 or positive.</summary>
    public required decimal DeductedTotal { get; init; }

    /// <summary>The highest base total that applies; null when a criterion that applies has no maximum.</summary>
    public required decimal? MaxTotal { get; init; }

    /// <summary>100 × baseTotal / maxTotal; null when maxTotal is 0 or null.</summary>
    public required decimal? Percent { get; init; }
}
