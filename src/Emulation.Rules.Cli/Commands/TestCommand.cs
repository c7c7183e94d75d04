using System.CommandLine;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Verification;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>test DIR</c>: runs the campaign's worked examples.</summary>
internal static class TestCommand
{
    private const string CasesFile = "cases.json";

    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts, context.Texts.AboutDirectory);
        var format = new FormatOption(context.Texts, "text", "json");
        var coverage = new Option<bool>("--coverage") { Description = context.Texts.AboutCoverage };
        var command = new Command("test", context.Texts.AboutTest) { directory, coverage, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context, parsed.GetRequiredValue(directory), parsed.GetValue(coverage), parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string directory, bool wantsCoverage, string format, CancellationToken cancellationToken)
    {
        var sources = new SourceTexts();
        var files = await CampaignDirectory.ReadAsync(directory, context.Texts, cancellationToken);
        sources.Add(files);
        var file = files.FileName(CasesFile);
        var text = await StrictUtf8.ReadAsync(file, context.Texts, cancellationToken);
        sources.Add(file, text);
        if (!Campaign.TryLoad(files, out var campaign, out var diagnostics)
            || !CaseFile.TryRead(campaign.Definition, text, file, out var cases, out diagnostics))
        {
            DiagnosticText.Write(context.Error, diagnostics, sources, context.Texts.Language);
            return ExitCodes.Findings;
        }

        var results = await CaseRunner.RunJudgedAsync(campaign, cases);
        var coverage = wantsCoverage ? CaseCoverage.Of(campaign, cases) : null;
        if (format == "json")
        {
            var shape = coverage is null ? null : CoverageReport.Shape(coverage, context.Texts.Language);
            await context.Output.WriteAsync(CaseReport.Json(results, shape, context.Texts.Language) + "\n");
        }
        else
        {
            CaseReport.Write(context, results, sources);
            if (coverage is not null)
            {
                CoverageReport.Write(context, coverage);
            }
        }

        return results.All(r => r.Passed) ? ExitCodes.Fine : ExitCodes.Findings;
    }
}
