using System.CommandLine;
using Emulation.Rules.Analysis;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>validate DIR…</c>: every diagnostic of every campaign.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliContext context)
    {
        var directories = new DirectoryArgument<string[]>(context.Texts, context.Texts.AboutDirectories) { Arity = ArgumentArity.OneOrMore };
        var format = new FormatOption(context.Texts, "text", "json");
        var command = new Command("validate", context.Texts.AboutValidate) { directories, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context, parsed.GetRequiredValue(directories), parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string[] directories, string format, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var sources = new SourceTexts();
        var checkedCampaigns = 0;
        var unreadable = false;
        foreach (var directory in directories.SelectMany(CampaignDirectory.Expand).Distinct(StringComparer.Ordinal))
        {
            try
            {
                diagnostics.AddRange(await CheckAsync(directory, sources, context.Texts, cancellationToken));
                checkedCampaigns++;
            }
            catch (CliException exception)
            {
                // The other folders are still worth checking.
                await context.Error.WriteLineAsync(PlainText.OneLine($"{context.Texts.Error}: {exception.Message}"));
                unreadable = true;
            }
        }

        if (format == "json")
        {
            await context.Output.WriteAsync(DiagnosticJson.Serialize(diagnostics, context.Texts.Language) + "\n");
        }
        else
        {
            DiagnosticText.Write(context.Output, diagnostics, sources, context.Texts.Language);
            await context.Output.WriteLineAsync(context.Texts.Checked(
                checkedCampaigns, Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning), Count(DiagnosticSeverity.Info)));
        }

        return unreadable ? ExitCodes.Unusable : Count(DiagnosticSeverity.Error) > 0 ? ExitCodes.Findings : ExitCodes.Fine;

        int Count(DiagnosticSeverity severity) => diagnostics.Count(d => d.Severity == severity);
    }

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(
        string directory, SourceTexts sources, Texts texts, CancellationToken cancellationToken)
    {
        try
        {
            var files = await CampaignDirectory.ReadAsync(directory, texts, cancellationToken);
            sources.Add(files);
            return Campaign.TryLoad(files, out var campaign, out var diagnostics) ? [.. diagnostics, .. CampaignAnalysis.Run(campaign)] : diagnostics;
        }
        catch (CampaignException exception)
        {
            return exception.Diagnostics;
        }
    }
}
