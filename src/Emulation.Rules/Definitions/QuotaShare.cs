using System.Globalization;

namespace Emulation.Rules.Definitions;

/// <summary>A part of a number, kept as a fraction, so that 2/3 of 3 is 2.</summary>
public sealed record QuotaShare
{
    private const int MostPercentDecimals = 10;
    private const int MostPart = 1_000_000_000;

    /// <summary>The numerator: of <c>"15.5%"</c> 15.5, of <c>"2/3"</c> 2. From 0 to <see cref="Denominator"/>.</summary>
    public required decimal Numerator { get; init; }

    /// <summary>The denominator: of a percentage 100, of <c>"2/3"</c> 3.</summary>
    public required decimal Denominator { get; init; }

    /// <summary>As it is written in a campaign.</summary>
    public override string ToString() =>
        Denominator == 100m ? DecimalText.Of(Numerator) + "%" : $"{DecimalText.Of(Numerator)}/{DecimalText.Of(Denominator)}";

    /// <summary>
    /// A percentage with at most ten decimals, or a fraction of whole numbers up to a thousand million; null when it is neither or exceeds
    /// the whole.
    /// </summary>
    internal static QuotaShare? Parse(string text)
    {
        if (text.EndsWith('%'))
        {
            var number = text[..^1].TrimEnd(' ');
            return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
                && percent <= 100m && DecimalText.Normalize(percent).Scale <= MostPercentDecimals
                ? new QuotaShare { Numerator = DecimalText.Normalize(percent), Denominator = 100m }
                : null;
        }

        var slash = text.IndexOf('/');
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && denominator is > 0 and <= MostPart && numerator <= denominator
            ? new QuotaShare { Numerator = numerator, Denominator = denominator }
            : null;
    }

    /// <summary>
    /// This part of <paramref name="whole"/>. Products and remainders are exact, so a border is never missed by a rounded quotient.
    /// </summary>
    internal int Of(int whole, QuotaRounding rounding)
    {
        var product = Numerator * whole;
        var remainder = product % Denominator;
        var below = (product - remainder) / Denominator;
        var above = rounding switch
        {
            QuotaRounding.Up => remainder > 0m,
            QuotaRounding.Nearest => remainder * 2m >= Denominator,
            _ => false,
        };
        return (int)below + (above ? 1 : 0);
    }

    /// <summary>Whether <paramref name="part"/> is at least this share of <paramref name="whole"/>; exact, nothing is divided.</summary>
    internal bool IsReached(int part, int whole) => part * Denominator >= Numerator * whole;
}
