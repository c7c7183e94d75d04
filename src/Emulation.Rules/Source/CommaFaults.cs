using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>Commas inside numbers: thousands where three digits follow each, otherwise decimals.</summary>
internal static class CommaFaults
{
    public static Diagnostic InNumber(RuleExpression expression, TextSpan span)
    {
        var written = expression.Text[span.Start..span.End].Replace(" ", "", StringComparison.Ordinal);
        return (Grouped(written, ',', '.') ?? Grouped(written, '.', ',')) is { } meant
            ? Codes.ThousandsSeparator.At(expression.At(span.Start), written, meant)
            : Codes.DecimalComma.At(expression.At(span.Start), written);
    }

    /// <summary>The number as it is written here, where one sign parts its thousands and the other, once at most, its decimals.</summary>
    private static string? Grouped(string written, char group, char point)
    {
        var at = written.IndexOf(point, StringComparison.Ordinal);
        var groups = (at < 0 ? written : written[..at]).Split(group);
        var decimals = at < 0 ? "" : written[(at + 1)..];
        return groups.Length > 1 && NumberForms.AreGroups(groups) && (at < 0 || (decimals.Length > 0 && decimals.All(char.IsAsciiDigit)))
            ? string.Concat(groups) + (at < 0 ? "" : "." + decimals)
            : null;
    }
}
