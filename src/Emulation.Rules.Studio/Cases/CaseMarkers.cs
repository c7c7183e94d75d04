using Emulation.Rules.Authoring;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Cases;

/// <summary>What is wrong with worked examples, as the editor marks it: an expectation that is not met is marked where it stands.</summary>
internal static class CaseMarkers
{
    public static IEnumerable<EditorMarker> Of(CaseOutcome outcome, StudioTexts texts) =>
    [
        .. outcome.Problems.Where(problem => problem.Position.File == CampaignFiles.CasesFile)
            .Select(problem => At(problem.Position, problem.Code, problem.Severity, TextOf(problem, texts.Language))),
        .. outcome.Results.SelectMany(result => result.Differences)
            .Select(difference => At(
                difference.Expectation.Position,
                "",
                DiagnosticSeverity.Error,
                TextOf(difference, texts))),
    ];

    public static EditorMarker Of(WorkspaceDiagnostic problem, Language language) => new()
    {
        Severity = problem.Diagnostic.Severity.ToString(),
        Code = problem.Diagnostic.Code,
        Message = TextOf(problem.Diagnostic, language),
        Range = EditorRange.From(problem.Range),
    };

    private static string TextOf(CaseDifference difference, StudioTexts texts)
    {
        var (expected, got) = texts.FiguresOf(difference);
        return $"{difference.Expectation.Participant}, {difference.Expectation.What}: {expected} → {got}";
    }

    private static string TextOf(Diagnostic problem, Language language) =>
        problem.Message.In(language) + (problem.Hint is { } hint ? "\n" + hint.In(language) : "");

    private static EditorMarker At(SourcePosition place, string code, DiagnosticSeverity severity, string message) => new()
    {
        Severity = severity.ToString(),
        Code = code,
        Message = message,
        Range = new EditorRange { StartLine = place.Line, StartColumn = place.Column, EndLine = place.Line, EndColumn = place.Column + 1 },
    };
}
