using System.CommandLine;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Scaffold;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Importing;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>import WORKFLOW.json --out DIR</c>: a campaign of a workflow file of stock RulesEngine.</summary>
internal static class ImportCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("WORKFLOW.json") { Description = context.Texts.AboutStockFile };
        var directory = new Option<string>("--out") { Description = context.Texts.AboutNewDirectory, HelpName = "DIR", Required = true };
        var command = new Command("import", context.Texts.AboutImport) { file, directory };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(context, parsed.GetRequiredValue(file), parsed.GetRequiredValue(directory), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string file, string directory, CancellationToken cancellationToken)
    {
        var texts = context.Texts;
        NewFolder.CheckVacant(directory, texts);
        var text = await StrictText.ReadAsync(file, texts, cancellationToken);
        var id = CampaignScaffold.IdFrom(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))));
        var year = CampaignScaffold.YearIn(id) ?? context.Time.GetLocalNow().Year;
        var imported = StockImport.Read(text, file, id, year, cancellationToken);
        var sources = new SourceTexts();
        sources.Add(file, text);
        DiagnosticText.Write(imported.Files.Count > 0 ? context.Output : context.Error, imported.Diagnostics, sources, texts.Language);
        if (imported.Files.Count == 0)
        {
            return ExitCodes.Findings;
        }

        var files = new SortedDictionary<string, string>(
            imported.Files.Concat(CampaignScaffold.EditorFiles()).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        await NewFolder.WriteAsync(directory, files, texts, cancellationToken);
        string[] lines =
        [
            texts.Imported(id, directory, imported.Files.Keys, imported.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning)),
            texts.AfterImport,
            "  " + CommandLine.Of(context, "validate", directory),
            "  " + CommandLine.Of(context, "template", directory, "--out", "data.csv"),
        ];
        foreach (var line in lines)
        {
            context.Output.WriteLine(PlainText.OneLine(line));
        }

        return imported.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Warning) ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
