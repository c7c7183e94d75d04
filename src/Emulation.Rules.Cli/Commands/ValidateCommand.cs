using System.CommandLine;
using System.Text.Json;
using Emulation.Rules.Analysis;
using Emulation.Rules.Cases;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>validate DIR…</c>: every diagnostic of every campaign.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliContext context)
    {
        var directories = new DirectoryArgument<string[]>(context.Texts.AboutDirectories) { Arity = ArgumentArity.OneOrMore };
        var format = new FormatOption(context.Texts, "text", "json", "sarif");
        var baseline = new Option<string?>("--baseline") { Description = context.Texts.AboutBaseline, HelpName = "FILE" };
        var command = new Command("validate", context.Texts.AboutValidate) { directories, format, baseline };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var known = parsed.GetValue(baseline) is { } file ? await ReadBaselineAsync(file, context.Texts, cancellationToken) : null;
            return await RunAsync(context, parsed.GetRequiredValue(directories), parsed.GetRequiredValue(format), known, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, string[] directories, string format, DiagnosticBaseline? baseline, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var sources = new SourceTexts();
        var campaigns = new List<Campaign>();
        var checkedCampaigns = 0;
        var unreadable = false;
        foreach (var directory in directories.SelectMany(CampaignDirectory.Expand).Distinct(StringComparer.Ordinal))
        {
            try
            {
                diagnostics.AddRange(await CheckAsync(context, directory, campaigns, sources, cancellationToken));
                checkedCampaigns++;
            }
            catch (CliException exception)
            {
                // The other folders are still worth checking.
                await context.Error.WriteLineAsync(PlainText.OneLine($"{context.Texts.Error}: {exception.Message}"));
                unreadable = true;
            }
        }

        diagnostics.AddRange(CampaignAnalysis.Run(campaigns));
        var shown = baseline?.NewAmong(diagnostics) ?? diagnostics;
        switch (format)
        {
            case "json":
                await context.Output.WriteAsync(DiagnosticReport.Json(DiagnosticReport.ForPrograms(shown), context.Texts.Language) + "\n");
                break;
            case "sarif":
                await context.Output.WriteAsync(DiagnosticReport.Sarif(DiagnosticReport.ForPrograms(shown), context.Texts.Language) + "\n");
                break;
            default:
                DiagnosticText.Write(context.Output, shown, sources, context.Texts.Language);
                if (checkedCampaigns == 0)
                {
                    // Why nothing was checked stands on standard error; that there was nothing wrong in nothing would hide it.
                    break;
                }

                await context.Output.WriteLineAsync(context.Texts.Checked(
                    checkedCampaigns, Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning), Count(DiagnosticSeverity.Info)));
                if (shown.Count < diagnostics.Count)
                {
                    await context.Output.WriteLineAsync(context.Texts.Known(diagnostics.Count - shown.Count));
                }

                break;
        }

        // Against a baseline a change must not add a warning either. Cases that fail are findings here as in the command that runs them.
        var findings =
            shown.Count(
                d => d.Severity == DiagnosticSeverity.Error
                    || (d.Severity == DiagnosticSeverity.Warning && (baseline is not null || IsOfCases(d))));
        return unreadable ? ExitCodes.Unusable : findings > 0 ? ExitCodes.Findings : ExitCodes.Fine;

        int Count(DiagnosticSeverity severity) => DiagnosticReport.Count(shown, severity);
    }

    /// <exception cref="CliException">The file is missing, cannot be read, or is no output of this command.</exception>
    private static async Task<DiagnosticBaseline> ReadBaselineAsync(string file, Texts texts, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            throw new CliException(texts.NoSuchFile(file));
        }

        try
        {
            return DiagnosticBaseline.Parse(await File.ReadAllTextAsync(file, cancellationToken));
        }
        catch (JsonException)
        {
            throw new CliException(texts.NoBaseline(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(texts.CannotRead(file, texts.ReasonOf(exception)));
        }
    }

    private static bool IsOfCases(Diagnostic diagnostic) => diagnostic.Code is "ER2091" or "ER2092";

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(
        CliContext context, string directory, List<Campaign> campaigns, SourceTexts sources, CancellationToken cancellationToken)
    {
        try
        {
            var files = await CampaignDirectory.ReadAsync(directory, context.Texts, cancellationToken);
            sources.Add(files);
            if (!Campaign.TryLoad(files, out var campaign, out var diagnostics, cancellationToken: cancellationToken))
            {
                return diagnostics;
            }

            campaigns.Add(campaign);
            IReadOnlyList<Diagnostic> found = [.. diagnostics, .. CampaignAnalysis.Run(campaign, cancellationToken)];
            return [.. found, .. await CheckCasesAsync(context, directory, files, campaign, sources, cancellationToken)];
        }
        catch (CampaignException exception)
        {
            return exception.Diagnostics;
        }
    }

    /// <summary>Whether the worked examples still hold, in one line; <c>test</c> shows each place.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> CheckCasesAsync(
        CliContext context, string directory, CampaignFiles files, Campaign campaign, SourceTexts sources,
        CancellationToken cancellationToken)
    {
        if (await CampaignDirectory.ReadCasesAsync(directory, context.Texts, cancellationToken) is not { } text)
        {
            return [];
        }

        var file = files.FileName(CampaignFiles.CasesFile);
        sources.Add(file, text);
        return CaseRunner.RunForStale(campaign, text, file, cancellationToken) is { } stale
            ? [stale with { Hint = LocalizedText.Same(context.Texts.RunCases(CommandLine.Of(context, "test", directory))) }]
            : [];
    }
}
