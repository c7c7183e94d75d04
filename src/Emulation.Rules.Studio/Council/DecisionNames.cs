using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Studio.Council;

/// <summary>
/// What the rules say of decisions names awards, grades and participants by the ids that files write, in quotes; a page that shows names
/// says both.
/// </summary>
internal static partial class DecisionNames
{
    private const string OfGrade = "grade:";
    private const int MostMilliseconds = 200;

    /// <summary>A message with the names of what it is about, their ids in brackets; ids that are of two things stay as they are.</summary>
    /// <param name="message">The message.</param>
    /// <param name="source">Whose awards, grades and participants they are.</param>
    /// <param name="language">The reader's language.</param>
    public static string In(string message, ReportSource source, Language language)
    {
        var definition = source.Campaign.Definition;
        var awards = definition.Awards.ToDictionary(one => one.Id, one => one.Name.In(language), StringComparer.Ordinal);
        var grades = (definition.Grades?.Levels ?? []).ToDictionary(one => one.Id, one => one.Name.In(language), StringComparer.Ordinal);
        var people = source.Outcome.Evaluation.Sheets.ToDictionary(one => one.Participant, one => one.Name, StringComparer.Ordinal);
        return Quoted().Replace(message, found => NameOf(found.Groups["id"].Value) ?? found.Value);

        string? NameOf(string id) => id.StartsWith(OfGrade, StringComparison.Ordinal)
            ? grades.TryGetValue(id[OfGrade.Length..], out var grade) ? Both(grade, id[OfGrade.Length..]) : null
            : (awards.GetValueOrDefault(id), people.GetValueOrDefault(id)) switch
            {
                ({ } award, null) => Both(award, id),
                (null, { } person) => Both(person, id),
                _ => null,
            };
    }

    private static string Both(string name, string id) => name == id ? id : $"{name} ({id})";

    [GeneratedRegex("'(?<id>[^']+)'", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Quoted();
}
