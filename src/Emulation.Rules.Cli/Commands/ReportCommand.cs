using System.CommandLine;
using System.Text;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>report DIR --data FILE --kind KIND --out FILE</c>: a paper of the council.</summary>
internal static class ReportCommand
{
    private static readonly Dictionary<string, ReportKind> Kinds = new(StringComparer.Ordinal)
    {
        ["sheet"] = ReportKind.Sheet,
        ["summary"] = ReportKind.Summary,
        ["minutes"] = ReportKind.Minutes,
        ["submission"] = ReportKind.Submission,
    };

    public static Command Create(CliContext context)
    {
        var texts = context.Texts;
        var directory = new DirectoryArgument<string>(texts.AboutDirectory);
        var data = new DataArguments(texts);
        var kind = new Option<string>("--kind") { Description = texts.AboutKind, HelpName = string.Join('|', Kinds.Keys), Required = true };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var participant = new Option<string?>("--participant") { Description = texts.AboutReportParticipant, HelpName = "ID" };
        var against = new Option<string?>("--against") { Description = texts.AboutReportAgainst, HelpName = "FILE" };
        var decisions = new Option<string?>("--decisions") { Description = texts.AboutReportDecisions, HelpName = "FILE" };
        var template = new Option<string?>("--template") { Description = texts.AboutReportTemplate, HelpName = "FILE.docx" };
        var file = new Option<string>("--out") { Description = texts.AboutReportOut, HelpName = "FILE.html|.docx", Required = true };
        var letterhead = new LetterheadOptions(texts);
        var command = new Command("report", texts.AboutReport) { directory };
        data.AddTo(command);
        foreach (var option in new Option[] { kind, participant, against, decisions, template, file })
        {
            command.Add(option);
        }

        letterhead.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ReportRequest
            {
                Data = data.RequestIn(parsed, parsed.GetRequiredValue(directory)),
                Kind = Kinds[parsed.GetRequiredValue(kind)],
                Participant = parsed.GetValue(participant),
                Against = parsed.GetValue(against),
                Decisions = parsed.GetValue(decisions),
                Template = parsed.GetValue(template),
                Out = parsed.GetRequiredValue(file),
                Letterhead = letterhead.In(parsed),
            };
            request.Check(texts);
            return await RunAsync(context, request, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ReportRequest request, CancellationToken cancellationToken)
    {
        if (await EvaluationRun.TryAsync(context, request.Data, cancellationToken) is not { } run)
        {
            return ExitCodes.Findings;
        }

        var self = request.Against is { } other
            ? await EvaluationRun.TryAsync(context, request.Data with { Data = other }, cancellationToken)
            : null;
        var outcome = await DecisionFile.ReadAsync(context, run, request.Decisions, cancellationToken);
        if (outcome is null || (request.Against is not null && self is null))
        {
            return ExitCodes.Findings;
        }

        var source = new ReportSource
        {
            Campaign = run.Campaign,
            Outcome = outcome,
            SelfAssessed = self?.Evaluation,
            Participant = request.Participant is { } id ? ExplainCommand.Find(run.Evaluation, id, context.Texts).Participant : null,
            Letterhead = request.Letterhead,
        };
        await AtomicFile.WriteAsync(
            request.Out, await BytesAsync(context, request, source, cancellationToken), context.Texts, cancellationToken);
        context.Output.WriteLine(PlainText.OneLine(context.Texts.ReportWritten(request.Out)));
        return FaultLines.Write(context, run) > 0 ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static async Task<byte[]> BytesAsync(
        CliContext context, ReportRequest request, ReportSource source, CancellationToken cancellationToken)
    {
        using var progress = context.LineFor(context.Texts.PaperDone);
        if (!request.IsDocx)
        {
            return Encoding.UTF8.GetBytes(Report.Html(request.Kind, source, context.Texts.Language, progress, cancellationToken));
        }

        using var document = new MemoryStream();
        await using var template = request.Template is { } file ? await InputFile.ReadAsync(file, context.Texts, cancellationToken) : null;
        var warnings = new List<Diagnostic>();
        await Report.WriteDocxAsync(
            request.Kind, source, context.Texts.Language, document,
            template is null ? null : new PaperTemplate { Name = request.Template!, Content = template, Warned = warnings.Add },
            progress, cancellationToken);
        DiagnosticText.Write(context.Error, warnings, new SourceTexts(), context.Texts.Language);
        return document.ToArray();
    }
}
