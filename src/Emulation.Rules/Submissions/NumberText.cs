using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A number as it was written, taken apart without a culture.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">Its value, a single separator taken for the decimal one.</param>
/// <param name="Separator">The decimal separator; none where there are digits alone.</param>
/// <param name="WithoutGroups">The value where the separator parts thousands.</param>
internal readonly record struct NumberText(NumberStyle Style, decimal Value = 0, char Separator = '\0', decimal WithoutGroups = 0)
{
    private const int GroupSize = 3;

    /// <summary>Digits that a long holds.</summary>
    private const int ShortDigits = 18;

    /// <summary>Of <c>E+20</c> what stands before the digits.</summary>
    private const int ExponentSign = 2;

    private const char Minus = '\u2212';
    private const string GroupSeparators = ". ,'’";

    private static readonly NumberText NoNumber = new(NumberStyle.None);

    public static NumberText Read(string written)
    {
        // Spreadsheets mark texts by an apostrophe, which some programs write out.
        var text = UnicodeText.Identity(written) is ['\'', .. var marked] ? marked : UnicodeText.Identity(written);
        if (text.EndsWith('%'))
        {
            return Read(text[..^1]).Style == NumberStyle.None ? NoNumber : new(NumberStyle.Percent);
        }

        var isNegative = text is ['-' or Minus, ..];
        var body = text.AsSpan(isNegative || text is ['+', ..] ? 1 : 0);
        if (body.IsEmpty || !char.IsAsciiDigit(body[0]) || !char.IsAsciiDigit(body[^1]))
        {
            return NoNumber;
        }

        var exponent = body.IndexOfAny('e', 'E');
        if (exponent >= 0)
        {
            // Programs write the sign of an exponent always; people who type 1e3 mean something else as often as not.
            return body[exponent + 1] is '+' or '-' ? OneSeparator(body[..exponent], body[exponent..], isNegative) : NoNumber;
        }

        return body.IndexOfAnyExceptInRange('0', '9') is var first and >= 0 && body[(first + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0
            ? Groups(body)
            : OneSeparator(body, "", isNegative);
    }

    private static NumberText OneSeparator(ReadOnlySpan<char> body, ReadOnlySpan<char> exponent, bool isNegative)
    {
        var at = body.IndexOfAnyExceptInRange('0', '9');
        if (at < 0)
        {
            return TryExact(body, "", exponent, out var whole) ? new(NumberStyle.Whole, Signed(whole, isNegative)) : Inexact(exponent);
        }

        var separator = body[at];
        var left = body[..at];
        var right = body[(at + 1)..];
        if (right.IsEmpty || right.ContainsAnyExceptInRange('0', '9'))
        {
            return NoNumber;
        }

        var couldBeGroup = right.Length == GroupSize && left.Length <= GroupSize && left[0] != '0' && exponent.IsEmpty;
        if (separator is not ('.' or ','))
        {
            return couldBeGroup && GroupSeparators.Contains(separator) ? new(NumberStyle.Grouped) : NoNumber;
        }

        if (!TryExact(left, right, exponent, out var value))
        {
            return Inexact(exponent);
        }

        return couldBeGroup && TryExact($"{left}{right}", "", "", out var grouped)
            ? new(NumberStyle.Doubtful, Signed(value, isNegative), separator, Signed(grouped, isNegative))
            : new(NumberStyle.Decimal, Signed(value, isNegative), separator);
    }

    /// <summary>Digits that come to no decimal: too many of them, unless what stands behind the exponent's sign is no number.</summary>
    private static NumberText Inexact(ReadOnlySpan<char> exponent) =>
        exponent.IsEmpty || !exponent[ExponentSign..].ContainsAnyExceptInRange('0', '9') ? new(NumberStyle.TooLong) : NoNumber;

    /// <summary>Nearly every number is short, and made of its digits without a text in between.</summary>
    private static bool TryExact(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals, ReadOnlySpan<char> exponent, out decimal value)
    {
        if (whole.Length + decimals.Length > ShortDigits || !exponent.IsEmpty)
        {
            return ExactDecimal.TryParse(decimals.IsEmpty ? $"{whole}{exponent}" : $"{whole}.{decimals}{exponent}", out value);
        }

        var digits = 0L;
        foreach (var digit in whole)
        {
            digits = (digits * 10) + digit - '0';
        }

        foreach (var digit in decimals)
        {
            digits = (digits * 10) + digit - '0';
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals.Length);
        return true;
    }

    /// <summary>Thousands in threes by one separator, then perhaps decimals by another.</summary>
    private static NumberText Groups(ReadOnlySpan<char> body)
    {
        var separator = body[body.IndexOfAnyExceptInRange('0', '9')];
        var last = body.LastIndexOfAnyExceptInRange('0', '9');
        var hasDecimals = body[last] != separator;
        if (!GroupSeparators.Contains(separator) || (hasDecimals && body[last] is not ('.' or ',')))
        {
            return NoNumber;
        }

        var thousands = hasDecimals ? body[..last] : body;
        var isFirst = true;
        foreach (var range in thousands.Split(separator))
        {
            var part = thousands[range];
            if (part.ContainsAnyExceptInRange('0', '9') || (isFirst ? part.Length is 0 or > GroupSize : part.Length != GroupSize))
            {
                return NoNumber;
            }

            isFirst = false;
        }

        return new(NumberStyle.Grouped);
    }

    private static decimal Signed(decimal value, bool isNegative) => isNegative ? -value : value;
}
