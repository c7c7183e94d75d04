using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>Numbers as other languages and people write them, and how they are written here.</summary>
internal static class NumberForms
{
    private const string Suffixes = "LlFfDdUu";
    private const int GroupLength = 3;

    /// <summary>Whether the characters are a number as it is written here: <c>2.5</c>, <c>1e-3</c>, <c>2.5m</c>.</summary>
    public static bool IsNumber(string text)
    {
        var digits = text[^1] is 'm' or 'M' ? text[..^1] : text;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return digits.Length > 0
            && char.IsAsciiDigit(digits[0])
            && char.IsAsciiDigit(digits[^1])
            && digits.All(c => char.IsAsciiDigit(c) || c is '.' or 'e' or 'E' or '+' or '-')
            && (point < 0 || char.IsAsciiDigit(digits[point + 1]))
            && digits.Count(c => c == '.') <= 1
            && ExactDecimal.TryParse(digits, out _);
    }

    /// <summary>What to say about characters that are no number.</summary>
    public static Diagnostic Refuse(RuleExpression expression, int index, string text)
    {
        var at = expression.At(index);
        if (text.Split('.') is { Length: > 2 } groups && AreGroups(groups))
        {
            var decimals = DecimalsAfter(expression.Text, index + text.Length);
            return Codes.ThousandsSeparator.At(
                at, text + decimals, string.Concat(groups) + decimals.Replace(',', '.'));
        }

        if (text.Contains('_', StringComparison.Ordinal) && Written(text.Replace("_", "", StringComparison.Ordinal)) is { } joined)
        {
            return Codes.ThousandsSeparator.At(at, text, joined);
        }

        return Written(text.TrimEnd([.. Suffixes])) is { } meant
            ? Codes.NumberForm.At(at, text, meant)
            : Codes.InvalidNumber.At(at, text);
    }

    /// <summary>Whether digits between separators are thousands: one to three, then three each.</summary>
    public static bool AreGroups(IReadOnlyList<string> groups) =>
        groups[0].Length is >= 1 and <= GroupLength && groups[0].All(char.IsAsciiDigit) && groups[0] != "0"
        && groups.Skip(1).All(group => group.Length == GroupLength && group.All(char.IsAsciiDigit));

    /// <summary>A decimal comma and its digits behind points that part thousands, as in <c>1.000.000,5</c>.</summary>
    private static string DecimalsAfter(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return at < text.Length && text[at] == ',' && end > at + 1 ? text[at..end] : "";
    }

    /// <summary>The number without what is too much, and with what is missing; null when it is none then either.</summary>
    private static string? Written(string text)
    {
        var digits = text.StartsWith('.') ? "0" + text : text.EndsWith('.') ? text[..^1] : text;
        return digits.Length > 0 && IsNumber(digits) ? digits : null;
    }
}
