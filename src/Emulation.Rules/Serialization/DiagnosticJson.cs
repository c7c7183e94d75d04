using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Serialization;

/// <summary>Diagnostics for machines in one reader's language: the array of <c>validate --format json</c>.</summary>
internal static class DiagnosticJson
{
    /// <summary>The diagnostics as one JSON array.</summary>
    public static string Serialize(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return ResultJson.Serialize(diagnostics.Select(diagnostic => FieldsOf(diagnostic, language)));
    }

    /// <summary>The fields of one diagnostic, to be put into a larger document.</summary>
    public static IReadOnlyDictionary<string, object> FieldsOf(Diagnostic diagnostic, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new OrderedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["code"] = diagnostic.Code,
            ["severity"] = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                DiagnosticSeverity.Info => "info",
            },
            ["message"] = diagnostic.Message.In(language),
            ["hint"] = diagnostic.Hint?.In(language) ?? "",
            ["file"] = diagnostic.Position.File,
            ["line"] = diagnostic.Position.Line,
            ["column"] = diagnostic.Position.Column,
            ["path"] = diagnostic.Position.Path,
        };
    }
}
