using System.Text.RegularExpressions;

namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>The score's JSON without the one part that differs from run to run.</summary>
internal static partial class ScoreJson
{
    public static string WithoutInstant(string json) => Instant().Replace(json, "\"evaluatedAt\": \"\"");

    [GeneratedRegex("\"evaluatedAt\": *\"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Instant();
}
