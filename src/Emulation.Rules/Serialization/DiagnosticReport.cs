using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Serialization;

/// <summary>Diagnostics in one reader's language, for machines: the output of <c>validate</c>.</summary>
public static class DiagnosticReport
{
    /// <summary>The diagnostics as one JSON array.</summary>
    public static string Json(IEnumerable<Diagnostic> diagnostics, Language language) => DiagnosticJson.Serialize(diagnostics, language);

    /// <summary>
    /// The diagnostics as one run of SARIF 2.1.0, for code review and build servers, with a rule for each code that occurs: what it means
    /// and how it is mended.
    /// </summary>
    public static string Sarif(IReadOnlyList<Diagnostic> diagnostics, Language language) => DiagnosticSarif.Serialize(
        diagnostics, language);

    /// <summary>The fields of one diagnostic in JSON, to be put into a larger document.</summary>
    public static IReadOnlyDictionary<string, object> FieldsOf(Diagnostic diagnostic, Language language) =>
        DiagnosticJson.FieldsOf(diagnostic, language);

    /// <summary>How many there are of a severity, those included that are only counted.</summary>
    public static int Count(IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity severity) => diagnostics.Sum(
        diagnostic => diagnostic.LeftOut is { } others
            ? others.Kinds.Where(kind => kind.Key.Severity == severity).Sum(kind => kind.Value)
            : diagnostic.Severity == severity ? 1 : 0);

    /// <summary>As many as a person reads, 20 of a code in a file and 100 in all, and last how many are left out.</summary>
    public static IReadOnlyList<Diagnostic> ForPeople(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticCut.Text.Of(diagnostics);

    /// <summary>
    /// As many as a program needs to compare, 1,000 of a code in a file and 10,000 in all, and last how many are left out.
    /// </summary>
    public static IReadOnlyList<Diagnostic> ForPrograms(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticCut.Data.Of(diagnostics);
}
