using System.CommandLine;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Replay;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>verify DOSSIER --rules DIR --data FILE</c>: replays a dossier.</summary>
internal static class VerifyCommand
{
    public static Command Create(CliContext context)
    {
        var texts = context.Texts;
        var dossier = new Argument<string>("DOSSIER") { Description = texts.AboutDossier };
        var rules = new Option<string>("--rules") { Description = texts.AboutDirectory, HelpName = "DIR", Required = true };
        var arguments = new DataArguments(texts);
        var command = new Command("verify", texts.AboutVerify) { dossier, rules };
        arguments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = parsed.GetRequiredValue(dossier);
            await using var stream = await StrictText.OpenAsync(file, texts, cancellationToken);
            var reading = await ReadAsync(context, stream, file, cancellationToken);
            if (reading.IsRefused)
            {
                // What is no text at all is told as of any file.
                await StrictText.CheckAsync(stream, file, texts, cancellationToken);
                throw new CliException(texts.NoDossier(file, reading.Diagnostics[0]));
            }

            var request = arguments.RequestIn(parsed, parsed.GetRequiredValue(rules));
            if (await CheckedData.TryAsync(context, request, cancellationToken) is not { } data)
            {
                return ExitCodes.Findings;
            }

            var verdict = await ReplayAsync(context, reading, data, cancellationToken);
            foreach (var line in VerdictLines.Of(verdict, texts))
            {
                context.Output.WriteLine(PlainText.OneLine(line));
            }

            return verdict.Confirmed ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static async Task<DossierReading> ReadAsync(
        CliContext context, Stream stream, string file, CancellationToken cancellationToken)
    {
        using var progress = context.LineFor(context.Texts.SheetsRead);
        return await DossierReading.ReadAsync(stream, file, progress, cancellationToken);
    }

    private static async Task<DossierVerdict> ReplayAsync(
        CliContext context, DossierReading reading, CheckedData data, CancellationToken cancellationToken)
    {
        using var progress = context.LineFor(context.Texts.Replayed);
        return reading.Dossier is { } dossier
            ? await DossierReplay.RunAsync(dossier, data.Campaign, data.Submissions, progress, cancellationToken)
            : DossierReplay.Run(reading.Whole!, data.Campaign, data.Submissions, progress, cancellationToken);
    }
}
