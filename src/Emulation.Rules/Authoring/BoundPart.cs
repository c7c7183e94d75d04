using System.Text.RegularExpressions;

namespace Emulation.Rules.Authoring;

/// <summary>
/// A comparison with a limit inside a condition, such as <c>cost &gt;= 10</c>, and where its sign and limit stand in the text.
/// </summary>
internal sealed partial record BoundPart(string Name, string Sign, string Limit, int Start, int End)
{
    public bool IsUpper => Sign[0] == '<';

    /// <summary>What holds exactly where this does not, as it is written behind a name.</summary>
    public string Opposite => Sign switch
    {
        ">=" => "< " + Limit,
        ">" => "<= " + Limit,
        "<=" => "> " + Limit,
        _ => ">= " + Limit,
    };

    /// <summary>The comparisons a condition is made of; those that are part of a calculation are left alone.</summary>
    public static IReadOnlyList<BoundPart> AllOf(string condition) =>
        [
            .. Part().Matches(condition).Select(match => new BoundPart(
                match.Groups["name"].Value, match.Groups["sign"].Value, match.Groups["limit"].Value,
                match.Groups["sign"].Index, match.Groups["limit"].Index + match.Groups["limit"].Length)),
        ];

    [GeneratedRegex(
        @"(?<=^\s*|&&\s*|\|\|\s*|\(\s*)(?<name>[A-Za-z_][\w.]*)\s*(?<sign><=|>=|<|>)\s*(?<limit>-?[\w.]+)(?=\s*($|&&|\|\||\)))",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
