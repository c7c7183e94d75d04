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
    private const string History = "history";
    private const string Workbook = "xlsx";

    /// <summary>Endings of files that a spreadsheet opens as its own: a text under such a name is a broken workbook to it.</summary>
    private static readonly string[] SpreadsheetsOwn = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];

    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var format = new FormatOption(
            context.Texts, Table, StreamedScore.Json, StreamedScore.Csv, Workbook, History, StreamedScore.Dossier);
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
            if (await DecisionFile.ReadAsync(context, run, parsed.GetValue(decisions), cancellationToken) is not { } outcome)
            {
                return ExitCodes.Findings;
            }

            if (chosen == History && run.Campaign.Definition.Year is null)
            {
                throw new CliException(context.Texts.HistoryNeedsYear);
            }

            await WriteAsync(context, run, outcome, chosen, request.Culture, parsed.GetValue(file), cancellationToken);
            if (chosen == History && context.Texts.NotInHistory(outcome) is { } undecided)
            {
                await context.Error.WriteLineAsync(PlainText.OneLine(undecided));
            }

            return FaultLines.Write(context, run) > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    /// <exception cref="CliException">Options do not go together.</exception>
    private static void Check(string format, EvaluationRequest request, string? decisions, string? file, Texts texts)
    {
        var isWorkbook = format == Workbook;
        if (decisions is null && format == History)
        {
            throw new CliException(texts.HistoryNeedsDecisions);
        }

        if (decisions is not null && request.WhatIf.Count > 0)
        {
            throw new CliException(texts.DecisionsWithoutWhatIf);
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

        if (!isWorkbook && file is not null && SpreadsheetsOwn.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        {
            throw new CliException(texts.WorkbookNeedsFormat(file));
        }
    }

    private static async Task WriteAsync(
        CliContext context, EvaluationRun run, Outcome outcome, string format, CultureInfo culture, string? file,
        CancellationToken cancellationToken)
    {
        if (format == Workbook)
        {
            using var workbook = new MemoryStream();
            using (var progress = context.LineFor(context.Texts.RowsWritten))
            {
                await ResultBook.WriteAsync(run.Campaign, outcome, context.Texts.Language, workbook, progress, cancellationToken);
            }

            await AtomicFile.WriteAsync(file!, workbook.ToArray(), context.Texts, cancellationToken);
            return;
        }

        if (file is null)
        {
            await WriteAsync(context, run, outcome, format, culture, cancellationToken);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        await WriteAsync(
            context with { Output = text, IsTerminal = false, UsesColor = false }, run, outcome, format, culture, cancellationToken);
        await AtomicFile.WriteAsync(file, text.ToString(), context.Texts, cancellationToken);
    }

    private static async Task WriteAsync(
        CliContext context, EvaluationRun run, Outcome outcome, string format, CultureInfo culture, CancellationToken cancellationToken)
    {
        WhatIfLines.Write(format == Table ? context.Output : context.Error, run.Evaluation, run.Campaign.Definition, context.Texts);
        switch (format)
        {
            case StreamedScore.Json:
                context.Output.Write(
                    (outcome.IsDecided
                        ? OutcomeJson.Serialize(outcome, cancellationToken)
                        : EvaluationJson.Serialize(outcome.Evaluation, cancellationToken)) + "\n");
                break;
            case StreamedScore.Csv:
                await ScoreCsv.WriteAsync(context.Output, run.Campaign.Definition, outcome, culture, cancellationToken);
                break;
            case History:
                HistoryCsv.Write(context.Output, outcome, run.Campaign.Definition.Year!.Value);
                break;
            case StreamedScore.Dossier:
                context.Output.Write(DossierJson.Serialize(Dossier.Create(outcome, cancellationToken), cancellationToken) + "\n");
                break;
            default:
                ScoreTable.Write(context, run.Campaign.Definition, outcome);
                break;
        }
    }
}
