using System.Globalization;

namespace Emulation.Rules.Definitions;

/// <summary>Decimals without trailing zeros, so that equal numbers are written alike.</summary>
internal static class DecimalText
{
    /// <summary>The same number with the smallest scale (dividing by a one of scale 28 drops trailing zeros).</summary>
    public static decimal Normalize(decimal value) => value == 0m ? 0m : value / 1.0000000000000000000000000000m;

    public static string Of(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);
}
