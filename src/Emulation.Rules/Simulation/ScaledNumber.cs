using System.Runtime.CompilerServices;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Simulation;

/// <summary>
/// Decimals as whole numbers of units. What could overflow is refused, so that nothing has to be checked where it is fast.
/// </summary>
internal static class ScaledNumber
{
    /// <summary>The most decimals a number has.</summary>
    public const int MostDecimals = 9;

    /// <summary>Numbers stay below: two of them add up without overflow.</summary>
    public const long Limit = 1L << 61;

    private static readonly long[] Powers =
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>The most that a number may be for each power of ten it is multiplied by.</summary>
    private static readonly ulong[] Most = Array.ConvertAll(Powers, power => (ulong)((Limit - 1) / power));

    public static long PowerOfTen(int exponent) => Powers[exponent];

    /// <summary>The number in units of its own smallest decimal; false when it has too many digits or decimals.</summary>
    public static bool TryTake(decimal value, out long units, out int scale)
    {
        var parts = new DecimalParts(value);
        if (parts.Scale > MostDecimals)
        {
            parts = new DecimalParts(DecimalText.Normalize(value));
        }

        (units, scale) = (0L, parts.Scale);
        if (!parts.IsShort || parts.Scale > MostDecimals || parts.Digits >= Limit)
        {
            return false;
        }

        units = parts.IsNegative ? -(long)parts.Digits : (long)parts.Digits;
        return true;
    }

    /// <summary>The number in units of so many decimals; false when it is written with more, or does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTake(in DecimalParts parts, int scale, out long units)
    {
        var by = (uint)(scale - parts.Scale);
        if (by >= (uint)Powers.Length || !parts.IsShort || parts.Digits > Most[by])
        {
            units = 0L;
            return false;
        }

        var size = (long)parts.Digits * Powers[by];
        units = parts.IsNegative ? -size : size;
        return true;
    }

    /// <summary>The number in units so many powers of ten smaller; false when it does not fit.</summary>
    public static bool TryScale(long units, int by, out long scaled)
    {
        var most = (Limit - 1) / Powers[by];
        var fits = units <= most && units >= -most;
        scaled = fits ? units * Powers[by] : 0L;
        return fits;
    }

    public static decimal ToDecimal(long units, int scale)
    {
        var size = units < 0 ? 0UL - (ulong)units : (ulong)units;
        return new decimal((int)size, (int)(size >> 32), 0, units < 0, (byte)scale);
    }
}
