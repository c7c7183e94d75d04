using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// Numbers counted in whole millionths, for those that are exactly that: counts are compared and added in a fraction of the time of
/// decimals.
/// </summary>
internal static class Millionths
{
    /// <summary>The most decimals a counted number has.</summary>
    public const int Decimals = 6;

    /// <summary>The most digits of a counted number, as a number: times a million this is within a long.</summary>
    private const ulong Largest = 1_000_000_000_000;

    private static readonly long[] Factors = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    /// <summary>Counts <paramref name="value"/>; false when it is written with more than six decimals, or has too many digits.</summary>
    public static bool TryCount(decimal value, out long millionths)
    {
        var parts = new DecimalParts(value);
        if (!parts.IsShort || parts.Scale > Decimals || parts.Digits > Largest)
        {
            millionths = 0;
            return false;
        }

        var count = (long)parts.Digits * Factors[parts.Scale];
        millionths = parts.IsNegative ? -count : count;
        return true;
    }

    /// <summary><paramref name="sum"/> and a count together.</summary>
    public static decimal Add(decimal sum, long millionths)
    {
        if (millionths == 0)
        {
            return sum;
        }

        var size = Math.Abs(millionths);
        return sum + new decimal((int)size, (int)(size >> 32), 0, millionths < 0, Decimals);
    }
}
