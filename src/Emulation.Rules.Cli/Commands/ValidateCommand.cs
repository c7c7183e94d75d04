using System.CommandLine;
using System.Text.Json;
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

    private static async Task<int> RunAsync(CliContext context, string[] directories, string format, Baseline? baseline, CancellationToken cancellationToken)
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
                diagnostics.AddRange(await CheckAsync(directory, campaigns, sources, context.Texts, cancellationToken));
                checkedCampaigns++;
            }
            catch (CliException exception)
            {
                // The other folders are still worth checking.
                await context.Error.WriteLineAsync(PlainText.OneLine($"{context.Texts.Error}: {exception.Message}"));
                unreadable = true;
            }
        }

        diagnostics.AddRange(CampaignSet.Check(campaigns));
        var shown = baseline?.NewAmong(diagnostics) ?? diagnostics;
        switch (format)
        {
            case "json":
                await context.Output.WriteAsync(DiagnosticJson.Serialize(shown, context.Texts.Language) + "\n");
                break;
            case "sarif":
                await context.Output.WriteAsync(DiagnosticSarif.Serialize(shown, context.Texts.Language) + "\n");
                break;
            default:
                DiagnosticText.Write(context.Output, shown, sources, context.Texts.Language);
                await context.Output.WriteLineAsync(context.Texts.Checked(
                    checkedCampaigns, Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning), Count(DiagnosticSeverity.Info)));
                if (shown.Count < diagnostics.Count)
                {
                    await context.Output.WriteLineAsync(context.Texts.Known(diagnostics.Count - shown.Count));
                }

                break;
        }

        // Against a baseline a change must not add a warning either.
        var findings = Count(DiagnosticSeverity.Error) + (baseline is null ? 0 : Count(DiagnosticSeverity.Warning));
        return unreadable ? ExitCodes.Unusable : findings > 0 ? ExitCodes.Findings : ExitCodes.Fine;

        int Count(DiagnosticSeverity severity) => shown.Count(d => d.Severity == severity);
    }

    /// <exception cref="CliException">The file is missing, cannot be read, or is no output of this command.</exception>
    private static async Task<Baseline> ReadBaselineAsync(string file, Texts texts, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            throw new CliException(texts.NoSuchFile(file));
        }

        try
        {
            return Baseline.Parse(await File.ReadAllTextAsync(file, cancellationToken));
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

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(
        string directory, List<Campaign> campaigns, SourceTexts sources, Texts texts, CancellationToken cancellationToken)
    {
        try
        {
            var files = await CampaignDirectory.ReadAsync(directory, texts, cancellationToken);
            sources.Add(files);
            if (!Campaign.TryLoad(files, out var campaign, out var diagnostics))
            {
                return diagnostics;
            }

            campaigns.Add(campaign);
            return [.. diagnostics, .. CampaignAnalysis.Run(campaign, cancellationToken)];
        }
        catch (CampaignException exception)
        {
            return exception.Diagnostics;
        }
    }
}
