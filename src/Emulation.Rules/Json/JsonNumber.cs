using System.Buffers.Text;
using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Json;

/// <summary>Decimals as JSON writes them, with the decimals they have.</summary>
internal static class JsonNumber
{
    /// <summary>A minus, 29 digits, a point, and a zero before it.</summary>
    public const int Longest = 32;

    private const int Ten = 10;

    /// <summary>Writes the number and returns its length.</summary>
    public static int Write(decimal number, Span<byte> to)
    {
        var parts = new DecimalParts(number);
        var (digits, scale) = (parts.Digits, parts.Scale);

        // Zero may have a minus of its own, and long numbers are rare.
        if (!parts.IsShort || (digits == 0 && parts.IsNegative))
        {
            number.TryFormat(to, out var written, default, CultureInfo.InvariantCulture);
            return written;
        }

        var length = 0;
        if (parts.IsNegative)
        {
            to[length++] = (byte)'-';
        }

        if (scale == 0)
        {
            Utf8Formatter.TryFormat(digits, to[length..], out var whole);
            return length + whole;
        }

        var places = Math.Max(Digits(digits), scale + 1) + 1;
        for (var i = places - 1; i >= 0; i--)
        {
            if (i == places - 1 - scale)
            {
                to[length + i] = (byte)'.';
                continue;
            }

            (digits, var digit) = Math.DivRem(digits, Ten);
            to[length + i] = (byte)('0' + digit);
        }

        return length + places;
    }

    private static int Digits(ulong number)
    {
        var digits = 1;
        for (; number >= Ten; number /= Ten)
        {
            digits++;
        }

        return digits;
    }
}
