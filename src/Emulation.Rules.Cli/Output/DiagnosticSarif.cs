using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Cli.Output;

/// <summary>Diagnostics as SARIF 2.1.0, for code review and build servers.</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Serialize(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var codes = diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var log = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new object[]
            {
                new
                {
                    Tool = new { Driver = new { Name = "emulation-rules", Rules = codes.Select(code => RuleOf(diagnostics.First(d => d.Code == code))) } },
                    ColumnKind = "utf16CodeUnits",
                    Results = diagnostics.Select(d => ResultOf(d, codes.IndexOf(d.Code), language)),
                },
            },
        };
        return VisibleJson.Of(JsonSerializer.Serialize(log, DiagnosticJson.Options));
    }

    private static object RuleOf(Diagnostic diagnostic) => new
    {
        Id = diagnostic.Code,
        DefaultConfiguration = new { Level = LevelOf(diagnostic) },
    };

    private static object ResultOf(Diagnostic diagnostic, int rule, Language language) => new
    {
        RuleId = diagnostic.Code,
        RuleIndex = rule,
        Level = LevelOf(diagnostic),
        Message = new { Text = diagnostic.Hint is { } hint ? $"{diagnostic.Message.In(language)} {hint.In(language)}" : diagnostic.Message.In(language) },
        Locations = new[]
        {
            new
            {
                PhysicalLocation = new
                {
                    ArtifactLocation = new { Uri = string.Join('/', diagnostic.Position.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)) },
                    Region = new { StartLine = Math.Max(1, diagnostic.Position.Line), StartColumn = Math.Max(1, diagnostic.Position.Column) },
                },
                LogicalLocations = new[] { new { FullyQualifiedName = diagnostic.Position.Path } },
            },
        },
        PartialFingerprints = new Dictionary<string, string>(StringComparer.Ordinal) { ["finding/v1"] = Baseline.KeyOf(diagnostic, Language.English) },
    };

    private static string LevelOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
