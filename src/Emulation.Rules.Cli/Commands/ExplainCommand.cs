using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>explain DIR --data FILE --participant ID</c>: one score sheet, line by line.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var participant = new Option<string>("--participant") { Description = context.Texts.AboutParticipant, HelpName = "ID", Required = true };
        var command = new Command("explain", context.Texts.AboutExplain);
        arguments.AddTo(command);
        command.Add(participant);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = await EvaluationRun.TryAsync(
                context, arguments.RequestIn(parsed), cancellationToken);
            if (run is null)
            {
                return ExitCodes.Findings;
            }

            var sheet = Find(run.Evaluation, parsed.GetRequiredValue(participant), context.Texts);
            SheetTable.Write(context, run.Campaign.Definition, run.Evaluation, sheet);
            return sheet.Status == SheetStatus.Faulted || sheet.GradeFault is not null || sheet.DisqualificationFaults.Count > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static ScoreSheet Find(Evaluation evaluation, string participant, Texts texts)
    {
        var id = participant.Normalize();
        return evaluation.Sheets.FirstOrDefault(s => s.Participant == id)
            ?? throw new CliException(texts.NoSuchParticipant(participant, NearestId.To(id, evaluation.Sheets)));
    }
}
