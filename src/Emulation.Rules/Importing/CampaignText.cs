using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Writes the <c>campaign.json</c> of an import, with a comment at everything that was guessed.</summary>
internal static class CampaignText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string id, int year, IReadOnlyList<ImportedWorkflow> workflows, IReadOnlyList<ImportedName> names)
    {
        var text = new StringBuilder();
        var from = year.ToString("0000", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $$"""
            // {{ImportNotes.MadeVietnamese}}
            // {{ImportNotes.MadeEnglish}}
            {
              "$schema": "schema/campaign.schema.json",
              "formatVersion": 1,
              "id": {{Quoted(id)}},
              "version": "0.1.0",
              "name": {{Quoted(id)}},

              // {{ImportNotes.PeriodGuessed}}
              "effective": { "from": "{{from}}-01-01", "to": "{{from}}-12-31" },

              "indicators": [

            """);
        text.AppendJoin(",\n", names.Select(Indicator)).Append("\n  ],\n\n  \"criteria\": [\n");
        text.AppendJoin(",\n", workflows.Select(Criterion)).Append("\n  ]\n}\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Indicator(ImportedName name)
    {
        var fields = name.Fields.Select(field => Value(field)).DefaultIfEmpty("{ \"id\": \"value\", \"type\": \"text\" }");
        var item = name.Type == GuessedType.List ? $", \"item\": [ {string.Join(", ", fields)} ]" : "";
        return $"    // {ImportNotes.Guessed}{Comment(name)}\n    {Value(name, item)}";
    }

    private static string Value(ImportedName name, string more = "") =>
        $"{{ \"id\": {Quoted(name.Id)}, \"type\": "
            + $"\"{TypeOf(name.Type)}\"{(name.Default is null ? "" : $", \"default\": {name.Default}")}{more} }}";

    /// <summary>On one line, whatever the file called it.</summary>
    private static string Comment(ImportedName name)
    {
        var written = Line(name.Written);
        var texts = name.Fields.Prepend(name).SelectMany(n => n.Texts).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 0
            ? written
            : ImportNotes.MayBeChoice(written, Line(string.Join(", ", texts)));
    }

    private static string Line(string text) =>
        string.Concat(UnicodeText.Shown(text).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static string Criterion(ImportedWorkflow workflow)
    {
        var bounds = ImportedBounds.Of(workflow);
        var note =
            bounds.IsGuess
                ? $"    // {ImportNotes.BoundsGuessed}\n"
                : "";
        var combine = workflow.Rules.Count == 1 ? ""
            : workflow.IsFirstMatch ? ", \"combine\": \"firstMatch\""
            : ", \"combine\": \"sum\"";
        var how = combine.EndsWith("\"sum\"", StringComparison.Ordinal)
            ? $"    // {ImportNotes.SumGuessed}\n"
            : "";
        var low = bounds.Low < 0m ? $", \"minPoints\": {DecimalText.Of(bounds.Low)}" : "";
        return $"{note}{how}    {{ \"id\": {Quoted(workflow.Id)}, \"name\": {Quoted(workflow.Name)}, \"maxPoints\": "
            + $"{DecimalText.Of(bounds.High)}{low}, \"workflow\": {Quoted(workflow.Id)}{combine} }}";
    }

    private static string TypeOf(GuessedType type) => type switch
    {
        GuessedType.Number or GuessedType.Unknown => "number",
        GuessedType.Text => "text",
        GuessedType.Boolean => "boolean",
        GuessedType.Date => "date",
        GuessedType.List => "list",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Options);
}
