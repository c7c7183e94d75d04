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
        var digits = DecimalText.Of(Read(text));
        return IsLong(digits) ? digits + ".0m" : digits + "m";
    }

    /// <summary>The number as the parser reads that literal; null where it needs help to.</summary>
    public static decimal? Value(string text)
    {
        var value = DecimalText.Normalize(Read(text));
        return IsLong(DecimalText.Of(value)) ? null : value;
    }

    private static decimal Read(string text) => ExactDecimal.TryParse(text.TrimEnd('m', 'M'), out var value)
        ? value
        : throw new InvalidOperationException($"The lexer let '{text}' pass.");

    /// <summary>The parser reads digits without a point as a long.</summary>
    private static bool IsLong(string digits) => digits.Length > LongDigits && !digits.Contains('.', StringComparison.Ordinal);
}
