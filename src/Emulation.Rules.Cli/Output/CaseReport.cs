using Emulation.Rules.Cases;
using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Judge;
using Emulation.Rules.Mutation;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Output;

/// <summary>What became of the worked examples.</summary>
internal static class CaseReport
{
    public static void Write(CliContext context, IReadOnlyList<CaseResult> results, SourceTexts sources)
    {
        foreach (var result in results)
        {
            DiagnosticText.Write(context.Output, result.Diagnostics, sources, context.Texts.Language);
            foreach (var difference in result.Differences)
            {
                var message = context.Texts.Difference(result.Case.Name, difference);
                context.Output.WriteLine(PlainText.OneLine($"{difference.Expectation.Position}: {message}"));
            }

            foreach (var disagreement in result.Disagreements)
            {
                context.Output.WriteLine(
                    PlainText.OneLine($"{result.Case.Position}: {context.Texts.Disagreement(result.Case.Name, disagreement)}"));
            }
        }

        context.Output.WriteLine(context.Texts.CasesRun(results.Count, results.Count(r => r.Passed), results.Count(r => !r.Passed)));
    }

    /// <summary>The cases; with what else was asked of them, the parts of one object. Changes that could not be tried are null.</summary>
    public static string Json(
        IReadOnlyList<CaseResult> results, CaseRequest request, IReadOnlyList<CoveragePlace>? coverage, MutationReport? mutation,
        Language language)
    {
        var cases = Shape(results, language);
        var parts = new Dictionary<string, object?>(StringComparer.Ordinal) { ["cases"] = cases };
        if (request.Coverage)
        {
            parts["coverage"] = CoverageLines.Shape(coverage!, language);
        }

        if (request.Mutate)
        {
            parts["mutation"] = mutation is null ? null : MutationLines.Shape(mutation);
        }

        return ResultJson.Serialize(parts.Count == 1 ? cases : parts);
    }

    private static object Shape(IReadOnlyList<CaseResult> results, Language language) => results.Select(result => new
    {
        Case = result.Case.Name,
        result.Passed,
        Differences = result.Differences.Select(difference => new
        {
            difference.Expectation.Participant,
            difference.Expectation.What,
            difference.Expected,
            difference.Got,
            difference.Rules,
            difference.Expectation.Position.File,
            difference.Expectation.Position.Line,
            difference.Expectation.Position.Column,
        }),
        Disagreements = result.Disagreements.Select(d => new { d.Participant, d.Criterion, d.Here, d.Stock }),
        Diagnostics = result.Diagnostics.Select(diagnostic => DiagnosticReport.FieldsOf(diagnostic, language)),
    });
}
