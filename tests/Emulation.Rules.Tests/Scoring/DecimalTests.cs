using CsCheck;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Tests.Scoring;

public sealed class DecimalTests
{
    /// <summary>Dividing by a one of scale 28 drops trailing zeros, slowly.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly Gen<decimal> Written = Gen.OneOf(
        Gen.Select(
            Gen.Long[-1_000_000, 1_000_000],
            Gen.Int[0, 28],
            (digits, scale) => new decimal((int)Math.Abs(digits), 0, 0, digits < 0, (byte)scale)),
        Gen.Select(
            Gen.Int,
            Gen.Int,
            Gen.Int,
            Gen.Bool,
            Gen.Int[0, 28],
            (low, middle, high, minus, scale) => new decimal(low, middle, high, minus, (byte)scale)),
        Gen.Select(
            Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28], (low, middle, minus, scale) => new decimal(low, middle, 0, minus, (byte)scale)));

    [Fact]
    public void A_decimal_taken_apart_is_what_GetBits_says() => Written.Sample(value =>
    {
        var bits = decimal.GetBits(value);
        var parts = new DecimalParts(value);
        return parts.IsShort == (bits[2] == 0)
            && parts.Digits == (((ulong)(uint)bits[1] << 32) | (uint)bits[0])
            && parts.Scale == value.Scale
            && parts.IsNegative == bits[3] < 0;
    });

    [Fact]
    public void A_normalised_decimal_is_the_same_number_with_the_fewest_decimals() => Written.Sample(value =>
    {
        var normalised = DecimalText.Normalize(value);
        return normalised == value && decimal.GetBits(normalised).SequenceEqual(decimal.GetBits(value == 0m ? 0m : value / One));
    });
}
