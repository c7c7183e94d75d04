using System.Globalization;

namespace Emulation.Rules.Definitions;

/// <summary>Decimals without trailing zeros, so that equal numbers are written alike.</summary>
internal static class DecimalText
{
    /// <summary>The same number with the smallest scale.</summary>
    public static decimal Normalize(decimal value)
    {
        var parts = new DecimalParts(value);
        if (!parts.IsShort)
        {
            // Dividing by a one of scale 28 drops trailing zeros.
            return parts.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
        }

        var (digits, scale) = (parts.Digits, parts.Scale);
        if (digits == 0)
        {
            return 0m;
        }

        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return scale == parts.Scale ? value : new decimal((int)digits, (int)(digits >> 32), 0, parts.IsNegative, (byte)scale);
    }

    public static string Of(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);
}
