using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the text of a cell as the value of an indicator, as a person in a given culture writes it.</summary>
internal sealed class CellParser
{
    private static readonly HashSet<string> Yes = new(["true", "yes", "có", "1"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> No = new(["false", "no", "không", "0"], StringComparer.OrdinalIgnoreCase);

    private readonly string _decimalSeparator;
    private readonly string[] _dateFormats;

    public CellParser(CultureInfo culture)
    {
        _decimalSeparator = culture.NumberFormat.NumberDecimalSeparator;
        var dayFirst = culture.DateTimeFormat.ShortDatePattern.StartsWith('d');
        _dateFormats = Equals(culture, CultureInfo.InvariantCulture)
            ? ["yyyy-MM-dd"]
            : ["yyyy-MM-dd", dayFirst ? "d/M/yyyy" : "M/d/yyyy"];
    }

    /// <summary>The value; null when the text is none of the type.</summary>
    public IndicatorValue? Parse(IndicatorType type, string text) => type switch
    {
        IndicatorType.Number or IndicatorType.Integer => Number(text),
        IndicatorType.Boolean => Yes.Contains(text) ? true : No.Contains(text) ? false : (IndicatorValue?)null,
        IndicatorType.Date => DateOnly.TryParseExact(text, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        _ => text,
    };

    /// <summary>
    /// Sign, digits, one decimal separator, an exponent as programs write it (<c>9.8e-05</c>): a group separator could be the other
    /// culture's decimal one, so there is none.
    /// </summary>
    private IndicatorValue? Number(string text)
    {
        var digits = text.AsSpan(text[0] is '-' or '+' ? 1 : 0).ToString();
        var exponentAt = digits.IndexOfAny(['e', 'E']);
        var exponent = exponentAt < 0 ? "" : digits[exponentAt..];
        var parts = (exponentAt < 0 ? digits : digits[..exponentAt]).Split(_decimalSeparator);
        var wellFormed = parts.Length <= 2 && parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit));
        var sign = text[0] == '-' ? "-" : "";
        return wellFormed && (exponentAt < 0 || IsExponent(exponent))
            && ExactDecimal.TryParse(sign + string.Join('.', parts) + exponent, out var value) ? value : null;
    }

    private static bool IsExponent(string text)
    {
        var digits = text.AsSpan(text.Length > 1 && text[1] is '-' or '+' ? 2 : 1);
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
