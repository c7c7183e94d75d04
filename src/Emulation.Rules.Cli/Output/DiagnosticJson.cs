using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Cli.Output;

/// <summary>Diagnostics for machines: the array of <c>validate --format json</c>.</summary>
internal static class DiagnosticJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        // The output is a file or a pipe, never part of a web page; Vietnamese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Serialize(IEnumerable<Diagnostic> diagnostics, Language language) =>
        VisibleJson.Of(JsonSerializer.Serialize(diagnostics.Select(diagnostic => Shape(diagnostic, language)), Options));

    /// <summary>One diagnostic, with the fields machines read.</summary>
    public static object Shape(Diagnostic diagnostic, Language language) => new
    {
        diagnostic.Code,
        Severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        },
        Message = diagnostic.Message.In(language),
        Hint = diagnostic.Hint?.In(language) ?? "",
        diagnostic.Position.File,
        diagnostic.Position.Line,
        diagnostic.Position.Column,
        diagnostic.Position.Path,
    };
}
