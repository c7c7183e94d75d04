using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Serialization;

/// <summary>Diagnostics as SARIF 2.1.0, for code review and build servers.</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The diagnostics as one run, with a rule for each code that occurs: what it means and how it is mended.</summary>
    public static string Serialize(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        NullItems.ThrowIfAny(diagnostics);
        var codes = diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var log = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new object[]
            {
                new
                {
                    Tool = new { Driver = new { Name = "emulation-rules", Rules = codes.Select(
                        code => RuleOf(diagnostics.First(d => d.Code == code), language)) } },
                    ColumnKind = "utf16CodeUnits",
                    Results = diagnostics.Select(d => ResultOf(d, codes.IndexOf(d.Code), language)),
                },
            },
        };
        return ResultJson.Serialize(log);
    }

    private static object RuleOf(Diagnostic diagnostic, Language language)
    {
        var help = DiagnosticHelp.Of(diagnostic.Code);
        return new
        {
            Id = diagnostic.Code,
            ShortDescription = new { Text = help?.Meaning.In(language) ?? diagnostic.Message.In(language) },
            Help =
                new { Text = help?.Mend.In(language) ?? diagnostic.Hint?.In(language) ?? "", Markdown = help?.Markdown.In(language) ?? "" },
            DefaultConfiguration = new { Level = LevelOf(diagnostic) },
        };
    }

    private static object ResultOf(Diagnostic diagnostic, int rule, Language language) => new
    {
        RuleId = diagnostic.Code,
        RuleIndex = rule,
        Level = LevelOf(diagnostic),
        Message = new { Text = diagnostic.Hint is { } hint
            ? $"{diagnostic.Message.In(language)} {hint.In(language)}"
            : diagnostic.Message.In(language) },
        Locations = new[]
        {
            new
            {
                PhysicalLocation = new
                {
                    ArtifactLocation = new { Uri = string.Join(
                        '/', diagnostic.Position.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)) },
                    Region = RegionOf(diagnostic.Position),
                },
                LogicalLocations = new[] { new { FullyQualifiedName = diagnostic.Position.Path } },
            },
        },
        PartialFingerprints = new Dictionary<string, string>(
            StringComparer.Ordinal) { ["finding/v1"] = DiagnosticBaseline.KeyOf(diagnostic, Language.English) },
    };

    /// <summary>The end is exclusive, as SARIF counts; left out where it is not known.</summary>
    private static Dictionary<string, int> RegionOf(SourcePosition position)
    {
        var region = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["startLine"] = Math.Max(1, position.Line),
            ["startColumn"] = Math.Max(1, position.Column),
        };
        if (position.EndLine > 0)
        {
            (region["endLine"], region["endColumn"]) = (position.EndLine, position.EndColumn);
        }

        return region;
    }

    private static string LevelOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
    };
}
