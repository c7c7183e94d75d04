using Emulation.Rules.Definitions;

namespace Emulation.Rules.Source;

/// <summary>Numbers as the engine's parser gets them.</summary>
internal static class NumberLiteral
{
    private const int IntegerDigits = 9;
    private const int LongDigits = 18;

    /// <summary>Short whole numbers stay what they are, so that dividing one by another can be refused.</summary>
    public static bool IsWhole(string text) => text.Length <= IntegerDigits && text.All(char.IsAsciiDigit);

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
