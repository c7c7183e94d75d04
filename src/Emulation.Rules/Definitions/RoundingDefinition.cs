namespace Emulation.Rules.Definitions;

/// <summary>How many decimals figures keep; null leaves them as they are. Where nothing is said it is <see cref="Default"/>.</summary>
public sealed record RoundingDefinition
{
    /// <summary>Decimals where nothing is said: thirds add up to what they are parts of, and no regulation looks closer.</summary>
    public const int Default = 10;

    /// <summary>Decimals of a criterion's points, 0 to 28.</summary>
    public int? Criterion { get; init; } = Default;

    /// <summary>Decimals of the totals, 0 to 28.</summary>
    public int? Total { get; init; } = Default;

    /// <summary>Decimals of the percentages, 0 to 28.</summary>
    public int? Percent { get; init; } = Default;

    /// <summary>Which neighbour is taken.</summary>
    public RoundingMode Mode { get; init; } = RoundingMode.HalfAwayFromZero;

    /// <summary><paramref name="value"/> with at most <paramref name="decimals"/> decimals, without trailing zeros.</summary>
    internal decimal Round(decimal value, int? decimals) => DecimalText.Normalize(RoundOnly(value, decimals));

    /// <summary><paramref name="value"/> with at most <paramref name="decimals"/> decimals, trailing zeros left as they are.</summary>
    internal decimal RoundOnly(decimal value, int? decimals) => decimals is not { } places || value.Scale <= places
        ? value
        : decimal.Round(value, places, Mode switch
        {
            RoundingMode.HalfToEven => MidpointRounding.ToEven,
            RoundingMode.Down => MidpointRounding.ToZero,
            _ => MidpointRounding.AwayFromZero,
        });
}
