using Emulation.Rules.Definitions;

namespace Emulation.Rules.Expressions;

/// <summary>Numbers as the parser gets them.</summary>
internal static class NumberLiteral
{
    private const int IntegerDigits = 9;
    private const int LongDigits = 18;

    /// <summary>Short whole numbers stay what they are: the guard refuses to divide one by another.</summary>
    public static string Of(string text) => text.Length <= IntegerDigits && text.All(char.IsAsciiDigit) ? text : Decimal(text);

    /// <summary>The number as a decimal literal.</summary>
    public static string Decimal(string text)
    {
        if (!ExactDecimal.TryParse(text.TrimEnd('m', 'M'), out var value))
        {
            throw new InvalidOperationException($"The lexer let '{text}' pass.");
        }

        // The parser reads digits without a point as a long.
        var digits = DecimalText.Of(value);
        return digits.Length > LongDigits && !digits.Contains('.', StringComparison.Ordinal) ? digits + ".0m" : digits + "m";
    }
}
