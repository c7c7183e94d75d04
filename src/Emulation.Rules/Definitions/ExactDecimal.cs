using System.Globalization;

namespace Emulation.Rules.Definitions;

/// <summary>
/// Parses invariant numbers and refuses those a decimal would round: at most 28 digits before the point and 28 decimals, and in all 28
/// significant digits, or the 29 of a quotient such as 1.8333333333333333333333333333.
/// </summary>
internal static class ExactDecimal
{
    private const int MaxDigits = 28;

    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        var exponentAt = text.IndexOfAny('e', 'E');
        var exponent = 0;
        if (exponentAt >= 0
            && !int.TryParse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        exponent = Math.Clamp(exponent, -1000, 1000);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.');
        var digits =
            string.Concat(mantissa[..(point < 0 ? mantissa.Length : point)], point < 0 ? "" : mantissa[(point + 1)..]).TrimStart('-', '+');
        var decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        var significant = digits.Trim('0').Length;
        decimals -= digits.Length - digits.TrimEnd('0').Length;
        if (significant == 0)
        {
            return true;
        }

        return significant <= MaxDigits + 1
            && decimals <= MaxDigits
            && significant - decimals <= MaxDigits
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && (significant <= MaxDigits || Holds(value, digits));
    }

    private static bool Holds(decimal value, string digits) =>
        value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('-', '0') == digits.Trim('0');
}
