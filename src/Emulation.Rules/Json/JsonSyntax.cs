using System.Text.RegularExpressions;

namespace Emulation.Rules.Json;

/// <summary>How JSON writes a number.</summary>
internal static partial class JsonSyntax
{
    public static bool IsNumber(ReadOnlySpan<char> text) => NumberPattern().IsMatch(text);

    /// <summary>
    /// The number that characters which are none stand for: with a plus, a zero too many or too few, a suffix, or marks between thousands;
    /// null when that is not certain.
    /// </summary>
    public static string? NumberMeant(string text)
    {
        var body = text is ['-' or '+', .. var rest] ? rest : text;
        var digits = body.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L').TrimEnd('.');
        if (Thousands().IsMatch(digits))
        {
            digits = digits.Replace(".", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        }

        digits = digits.TrimStart('0');
        var number = (text[0] == '-' ? "-" : "") + (digits.Length > 0 && char.IsAsciiDigit(digits[0]) ? "" : "0") + digits;
        return IsNumber(number) ? number : null;
    }

    [GeneratedRegex(@"^[0-9]{1,3}((\.[0-9]{3}){2,}|(_[0-9]{3})+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
