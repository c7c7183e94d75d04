namespace Emulation.Rules.Definitions;

/// <summary>Calendar dates, both inclusive.</summary>
public sealed record EffectivePeriod
{
    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly To { get; init; }
}
