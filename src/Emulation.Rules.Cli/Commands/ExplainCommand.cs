using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>explain DIR --data FILE --participant ID [--against FILE]</c>: one score sheet line by line, or two side by side.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var participant = new Option<string>(
            "--participant") { Description = context.Texts.AboutParticipant, HelpName = "ID", Required = true };
        var against = new Option<string?>("--against") { Description = context.Texts.AboutAgainst, HelpName = "FILE" };
        var command = new Command("explain", context.Texts.AboutExplain);
        arguments.AddTo(command);
        command.Add(participant);
        command.Add(against);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = arguments.RequestIn(parsed);
            if (request.WhatIf.Count > 0 && parsed.GetValue(against) is not null)
            {
                throw new CliException(context.Texts.WhatIfWithoutAgainst);
            }

            if (await EvaluationRun.TryAsync(context, request, cancellationToken) is not { } run)
            {
                return ExitCodes.Findings;
            }

            var sheet = Find(run.Evaluation, parsed.GetRequiredValue(participant), context.Texts);
            if (parsed.GetValue(against) is { } other)
            {
                return await CompareAsync(context, run, sheet, request, other, cancellationToken);
            }

            WhatIfLines.Write(context.Output, run.Evaluation, run.Campaign.Definition, context.Texts);
            SheetTable.Write(context, run.Campaign, run.Evaluation, sheet);
            var awardsFail = run.Evaluation.Recommendations.Any(r => r.Participant == sheet.Participant && r.Eligibility.Fault is not null);
            return awardsFail ? ExitCodes.Findings : ExitCodeOf(sheet);
        });
        return command;
    }

    private static async Task<int> CompareAsync(
        CliContext context, EvaluationRun run, ScoreSheet sheet, EvaluationRequest request, string other,
        CancellationToken cancellationToken)
    {
        if (await EvaluationRun.TryAsync(context, request with { Data = other }, cancellationToken) is not { } second)
        {
            return ExitCodes.Findings;
        }

        var comparison = run.Evaluation.CompareTo(second.Evaluation, cancellationToken)
            .Sheets.FirstOrDefault(s => s.Participant == sheet.Participant)
            ?? throw new CliException(context.Texts.MissingFrom(sheet.Participant, other));
        ComparisonTable.Write(context, run.Campaign.Definition, comparison, request.Data, other);
        return Math.Max(ExitCodeOf(comparison.Before), ExitCodeOf(comparison.After));
    }

    private static int ExitCodeOf(ScoreSheet sheet) =>
        sheet.Status == SheetStatus.Faulted || sheet.GradeFault is not null || sheet.DisqualificationFaults.Count > 0
            ? ExitCodes.Findings
            : ExitCodes.Fine;

    /// <exception cref="CliException">There is no such participant.</exception>
    public static ScoreSheet Find(Evaluation evaluation, string participant, Texts texts)
    {
        return evaluation.SheetOf(participant)
            ?? throw new CliException(
                texts.NoSuchParticipant(
                    participant, NearestId.To(participant, evaluation.Sheets.Select(s => (s.Participant, (string?)s.Name)))));
    }
}
