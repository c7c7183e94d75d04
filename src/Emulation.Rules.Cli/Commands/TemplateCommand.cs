using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Documents;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>template DIR --out FILE</c>: an empty data sheet: a workbook, or CSV with a file beside it for each list.</summary>
internal static class TemplateCommand
{
    private const string Extension = ".csv";
    private const string Workbook = ".xlsx";
    private const string Wide = "wide";
    private const string Vertical = "vertical";

    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutDirectory);
        var culture = new CultureOption(context.Texts);
        var file = new Option<string?>("--out") { Description = context.Texts.AboutTemplateOut, HelpName = "FILE" };
        var layout = new Option<string>(
            "--layout") { Description = context.Texts.AboutLayout, HelpName = $"{Wide}|{Vertical}", DefaultValueFactory = _ => Wide };
        layout.AcceptOnlyFromAmong(Wide, Vertical);
        var command = new Command("template", context.Texts.AboutTemplate) { directory, file, layout, culture };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await CampaignDirectory.LoadAsync(
                context,
                parsed.GetRequiredValue(directory),
                new SourceTexts(),
                cancellationToken) is not { } campaign)
            {
                return ExitCodes.Findings;
            }

            var chosen = parsed.GetRequiredValue(layout) == Vertical ? TemplateLayout.Vertical : TemplateLayout.Wide;
            if (parsed.GetValue(file) is { } workbook && Path.GetExtension(workbook).Equals(Workbook, StringComparison.OrdinalIgnoreCase))
            {
                await WriteWorkbookAsync(context, campaign, chosen, workbook, parsed.GetRequiredValue(directory), cancellationToken);
                return ExitCodes.Fine;
            }

            if (chosen == TemplateLayout.Vertical)
            {
                throw new CliException(context.Texts.LayoutNeedsXlsx);
            }

            var sheet = new DataSheet(campaign.Definition, culture.In(parsed), context.Texts);
            if (parsed.GetValue(file) is { } path)
            {
                await WriteAsync(context, sheet, path, parsed.GetRequiredValue(directory), parsed.GetValue(culture), cancellationToken);
                TellHistory(context.Output, campaign, context.Texts);
            }
            else
            {
                Print(context, sheet);
                TellHistory(context.Error, campaign, context.Texts);
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static async Task WriteWorkbookAsync(
        CliContext context, Campaign campaign, TemplateLayout layout, string path, string directory, CancellationToken cancellationToken)
    {
        var texts = context.Texts;
        OutFile.CheckCampaign(path, directory, texts);
        AtomicFile.CheckAbsent(path, texts);
        using var bytes = new MemoryStream();
        var options = new TemplateOptions
        {
            Language = texts.Language,
            Layout = layout,
            Roster = [.. campaign.Definition.Participants.Select(p => new RosterEntry { Id = p.Id, Name = p.Name, Cluster = p.Cluster })],
        };
        using (var progress = context.LineFor(texts.RowsWritten))
        {
            await Template.WriteAsync(campaign.Definition, options, bytes, progress, cancellationToken);
        }

        await AtomicFile.CreateAsync(path, bytes.ToArray(), texts, cancellationToken);
        Tell(context.Output, texts.WorkbookWritten(path, campaign.Definition.Indicators.Count));
        var items =
            campaign.Definition.Indicators.Where(i => i.Type == IndicatorType.List)
                .SelectMany(list => new[] { "--items", $"{list.Id}={path}" });
        Tell(context.Output, texts.ThenScore(CommandLine.Of(context, ["score", directory, "--data", path, .. items])));
        TellHistory(context.Output, campaign, texts);
    }

    private static void Print(CliContext context, DataSheet sheet)
    {
        context.Output.Write((context.IsTerminal ? "" : SpreadsheetCsv.ByteOrderMark) + sheet.Main());
        foreach (var list in sheet.Lists)
        {
            Tell(context.Error, context.Texts.ItemsApart(NameOf(list, context.Texts), DataSheet.ColumnsOf(list), list.Id));
        }
    }

    private static async Task WriteAsync(
        CliContext context, DataSheet sheet, string path, string directory, string? culture, CancellationToken cancellationToken)
    {
        var texts = context.Texts;
        if (!Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase))
        {
            throw new CliException(texts.SheetIsCsv(path));
        }

        var lists = sheet.Lists.Select(list => (List: list, File: Path.ChangeExtension(path, list.Id + Extension))).ToList();
        foreach (var target in lists.Select(l => l.File).Prepend(path))
        {
            OutFile.CheckCampaign(target, directory, texts);
            AtomicFile.CheckAbsent(target, texts);
        }

        await AtomicFile.CreateAsync(path, SpreadsheetCsv.ByteOrderMark + sheet.Main(), texts, cancellationToken);
        Tell(context.Output, texts.SheetWritten(path, sheet.Values.Count));
        foreach (var (list, file) in lists)
        {
            await AtomicFile.CreateAsync(file, SpreadsheetCsv.ByteOrderMark + sheet.Items(list), texts, cancellationToken);
            Tell(context.Output, texts.ItemSheetWritten(file, NameOf(list, texts), DataSheet.ColumnsOf(list)));
        }

        ColumnGuide.Write(context, sheet);
        var items = lists.SelectMany(l => new[] { "--items", $"{l.List.Id}={l.File}" });
        Tell(
            context.Output,
            texts.ThenScore(
                CommandLine.Of(
                    context,
                    [
                        "score",
                        directory,
                        "--data",
                        path,
                        .. items,
                        .. culture is null ? Enumerable.Empty<string>() : ["--culture", culture],
                    ])));
    }

    private static void TellHistory(TextWriter writer, Campaign campaign, Texts texts)
    {
        if (campaign.ReadsHistory)
        {
            Tell(writer, texts.HistoryApart(HistoryCsv.Columns));
        }
    }

    private static string NameOf(IndicatorDefinition list, Texts texts) => CampaignNames.WithId(list.Name.In(texts.Language), list.Id);

    private static void Tell(TextWriter writer, string line) => writer.WriteLine(PlainText.OneLine(line));
}
