using System.Text.Json;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Output;

/// <summary>Which rules no worked example reaches.</summary>
internal static class CoverageLines
{
    public static void Write(CliContext context, IReadOnlyList<CoveragePlace> places)
    {
        foreach (var place in places)
        {
            foreach (var lack in place.Lacks)
            {
                context.Output.WriteLine(PlainText.OneLine($"{place.Position}: {context.Texts.Uncovered(place, lack)}"));
            }
        }

        context.Output.WriteLine(context.Texts.RulesCovered(places.Count(p => p.Lacks.Count == 0), places.Count));
    }

    /// <summary>What is not covered, in the order of the places.</summary>
    public static object Shape(IReadOnlyList<CoveragePlace> places, Language language) => new
    {
        Total = places.Count,
        Covered = places.Count(p => p.Lacks.Count == 0),
        Uncovered = places.Where(p => p.Lacks.Count > 0).Select(place => new
        {
            Kind = Word(place.Kind),
            place.Owner,
            Name = place.Name.In(language),
            place.Rule,
            Label = place.Label?.In(language),
            Lacks = place.Lacks.Select(lack => Word(lack)),
            place.Position.File,
            place.Position.Line,
            place.Position.Column,
        }),
    };

    private static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
