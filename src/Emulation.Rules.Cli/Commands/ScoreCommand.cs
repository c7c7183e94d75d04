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
    private const string Dossier = "dossier";
    private const string Workbook = "xlsx";

    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var format = new FormatOption(context.Texts, Table, "json", "csv", Workbook, Dossier);
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
            var run = await EvaluationRun.TryAsync(context, request, cancellationToken);
            var decided = run is not null ? await DecisionFile.ReadAsync(context, run, parsed.GetValue(decisions), cancellationToken) : [];
            if (run is null || decided is null)
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
        if (decisions is not null && format != Dossier && !isWorkbook)
        {
            throw new CliException(texts.DecisionsNeedDossier);
        }

        if (request.WhatIf.Count > 0 && (format == Dossier || isWorkbook))
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
            Write(context, run, decisions, format, culture);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        Write(context with { Output = text, IsTerminal = false, UsesColor = false }, run, decisions, format, culture);
        await AtomicFile.WriteAsync(file, text.ToString(), context.Texts, cancellationToken);
    }

    private static void Write(CliContext context, EvaluationRun run, IReadOnlyList<CouncilDecision> decisions, string format, CultureInfo culture)
    {
        WhatIfLines.Write(format == Table ? context.Output : context.Error, run.Supposed, run.Campaign.Definition, context.Texts);
        switch (format)
        {
            case "json":
                context.Output.Write(EvaluationJson.Serialize(run.Evaluation) + "\n");
                break;
            case "csv":
                ScoreCsv.Write(context.Output, run.Campaign.Definition, run.Evaluation, culture);
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
