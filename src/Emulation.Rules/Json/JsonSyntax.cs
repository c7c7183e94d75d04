using System.Text.RegularExpressions;

namespace Emulation.Rules.Json;

/// <summary>How JSON writes a number.</summary>
internal static partial class JsonSyntax
{
    public static bool IsNumber(ReadOnlySpan<char> text) => NumberPattern().IsMatch(text);

    [GeneratedRegex(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
