using System.CommandLine;
using System.Globalization;
using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>score DIR --data FILE</c>: evaluates everyone.</summary>
internal static class ScoreCommand
{
    private const string Table = "table";
    private const string Workbook = "xlsx";

    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var format = new FormatOption(context.Texts, Table, StreamedScore.Json, StreamedScore.Csv, Workbook, StreamedScore.Dossier);
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
            var chosen = parsed.GetRequiredValue(format);
            Check(chosen, request, parsed.GetValue(decisions), parsed.GetValue(file), context.Texts);
            if (await CheckedData.TryAsync(context, request, cancellationToken) is not { } data)
            {
                return ExitCodes.Findings;
            }

            if (parsed.GetValue(decisions) is null && StreamedScore.Takes(data, request, chosen))
            {
                var faults = await new StreamedScore(context, data, request).RunAsync(chosen, parsed.GetValue(file), cancellationToken);
                return faults > 0 ? ExitCodes.Findings : ExitCodes.Fine;
            }

            var run = EvaluationRun.Of(context, data, request, cancellationToken);
            if (await DecisionFile.ReadAsync(context, run, parsed.GetValue(decisions), cancellationToken) is not { } decided)
            {
                return ExitCodes.Findings;
            }

            await WriteAsync(context, run, decided, chosen, request.Culture, parsed.GetValue(file), cancellationToken);
            return FaultLines.Write(context, run) > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    /// <exception cref="CliException">Options do not go together.</exception>
    private static void Check(string format, EvaluationRequest request, string? decisions, string? file, Texts texts)
    {
        var isWorkbook = format == Workbook;
        if (decisions is not null && format != StreamedScore.Dossier && !isWorkbook)
        {
            throw new CliException(texts.DecisionsNeedDossier);
        }

        if (request.WhatIf.Count > 0 && (format == StreamedScore.Dossier || isWorkbook))
        {
            throw new CliException(isWorkbook ? texts.WorkbookWithoutWhatIf : texts.DossierWithoutWhatIf);
        }

        if (isWorkbook && file is null)
        {
            throw new CliException(texts.WorkbookNeedsOut);
        }

        if (isWorkbook && !Path.GetExtension(file!).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new CliException(texts.WorkbookIsXlsx(file!));
        }
    }

    private static async Task WriteAsync(
        CliContext context, EvaluationRun run, IReadOnlyList<CouncilDecision> decisions, string format, CultureInfo culture, string? file, CancellationToken cancellationToken)
    {
        if (format == Workbook)
        {
            using var workbook = new MemoryStream();
            await ResultBook.WriteAsync(run.Campaign, run.Evaluation, context.Texts.Language, workbook, decisions, cancellationToken: cancellationToken);
            await AtomicFile.WriteAsync(file!, workbook.ToArray(), context.Texts, cancellationToken);
            return;
        }

        if (file is null)
        {
            await WriteAsync(context, run, decisions, format, culture, cancellationToken);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        await WriteAsync(context with { Output = text, IsTerminal = false, UsesColor = false }, run, decisions, format, culture, cancellationToken);
        await AtomicFile.WriteAsync(file, text.ToString(), context.Texts, cancellationToken);
    }

    private static async Task WriteAsync(
        CliContext context, EvaluationRun run, IReadOnlyList<CouncilDecision> decisions, string format, CultureInfo culture, CancellationToken cancellationToken)
    {
        WhatIfLines.Write(format == Table ? context.Output : context.Error, run.Evaluation, run.Campaign.Definition, context.Texts);
        switch (format)
        {
            case StreamedScore.Json:
                context.Output.Write(EvaluationJson.Serialize(run.Evaluation) + "\n");
                break;
            case StreamedScore.Csv:
                await ScoreCsv.WriteAsync(context.Output, run.Campaign.Definition, run.Evaluation, culture, cancellationToken);
                break;
            case StreamedScore.Dossier:
                context.Output.Write(DossierJson.Serialize(Emulation.Rules.Dossier.Create(run.Campaign, run.Evaluation, decisions)) + "\n");
                break;
            default:
                ScoreTable.Write(context, run.Campaign.Definition, run.Evaluation);
                break;
        }
    }
}
