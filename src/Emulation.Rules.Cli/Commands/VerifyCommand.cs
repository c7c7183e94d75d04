using System.CommandLine;
using Emulation.Rules.Awards;
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
            var text = await StrictUtf8.ReadAsync(file, texts, cancellationToken);
            if (!DossierJson.TryRead(text, file, out var read, out var faults, cancellationToken))
            {
                throw new CliException(texts.NoDossier(file, faults[0]));
            }

            if (await EvaluationRun.TryAsync(
                context,
                arguments.RequestIn(parsed, parsed.GetRequiredValue(rules)),
                cancellationToken) is not { } run)
            {
                return ExitCodes.Findings;
            }

            var verdict = DossierReplay.Run(read, run.Campaign, run.Submissions, cancellationToken: cancellationToken);
            foreach (var line in VerdictLines.Of(verdict, texts))
            {
                context.Output.WriteLine(PlainText.OneLine(line));
            }

            return verdict.Confirmed ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }
}
