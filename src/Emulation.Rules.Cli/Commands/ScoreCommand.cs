using System.CommandLine;
using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>score DIR --data FILE</c>: evaluates everyone.</summary>
internal static class ScoreCommand
{
    private const string Table = "table";
    private const string Dossier = "dossier";

    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var format = new FormatOption(context.Texts, Table, "json", "csv", Dossier);
        var decisions = new Option<string?>("--decisions") { Description = context.Texts.AboutDecisions, HelpName = "FILE" };
        var file = new Option<string?>("--out") { Description = context.Texts.AboutOut, HelpName = "FILE" };
        var command = new Command("score", context.Texts.AboutScore);
        arguments.AddTo(command);
        command.Add(format);
        command.Add(file);
        command.Add(decisions);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = arguments.RequestIn(parsed);
            OutFile.Check(parsed.GetValue(file), request, [parsed.GetValue(decisions)], context.Texts);
            var isDossier = parsed.GetRequiredValue(format) == Dossier;
            if (parsed.GetValue(decisions) is not null && !isDossier)
            {
                throw new CliException(context.Texts.DecisionsNeedDossier);
            }

            if (isDossier && request.WhatIf.Count > 0)
            {
                throw new CliException(context.Texts.DossierWithoutWhatIf);
            }

            var run = await EvaluationRun.TryAsync(context, request, cancellationToken);
            var decided = run is not null && isDossier ? await DecisionFile.ReadAsync(context, run, parsed.GetValue(decisions), cancellationToken) : [];
            if (run is null || decided is null)
            {
                return ExitCodes.Findings;
            }

            await WriteAsync(context, run, decided, parsed.GetRequiredValue(format), parsed.GetValue(file), cancellationToken);
            return FaultLines.Write(context, run) > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static async Task WriteAsync(CliContext context, EvaluationRun run, IReadOnlyList<CouncilDecision> decisions, string format, string? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            Write(context, run, decisions, format);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        Write(context with { Output = text, IsTerminal = false, UsesColor = false }, run, decisions, format);
        await AtomicFile.WriteAsync(file, text.ToString(), context.Texts, cancellationToken);
    }

    private static void Write(CliContext context, EvaluationRun run, IReadOnlyList<CouncilDecision> decisions, string format)
    {
        WhatIfLines.Write(format == Table ? context.Output : context.Error, run.Supposed, run.Campaign.Definition, context.Texts);
        switch (format)
        {
            case "json":
                context.Output.Write(EvaluationJson.Serialize(run.Evaluation) + "\n");
                break;
            case "csv":
                ScoreCsv.Write(context.Output, run.Campaign.Definition, run.Evaluation);
                break;
            case Dossier:
                context.Output.Write(DossierJson.Serialize(Emulation.Rules.Dossier.Create(run.Campaign, run.Evaluation, decisions)) + "\n");
                break;
            default:
                ScoreTable.Write(context, run.Campaign.Definition, run.Evaluation);
                break;
        }
    }
}
