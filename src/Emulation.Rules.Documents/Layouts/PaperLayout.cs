using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Layouts;

/// <summary>Lays out any kind of paper.</summary>
internal static class PaperLayout
{
    public static Paper Of(ReportKind kind, ReportSource source, Language language, WorkMeter work, PaperProgress progress)
    {
        var texts = new DocumentTexts(language);
        return kind switch
        {
            ReportKind.Sheet => Sheets(source, language, texts, work, progress),
            ReportKind.Summary => new SummaryLayout(texts).Of(SummaryPaper.From(source, language, work.Token)),
            ReportKind.Minutes => new MinutesLayout(texts).Of(MinutesPaper.From(source, language, work.Token)),
            ReportKind.Submission => new SubmissionLayout(texts).Of(SubmissionPaper.From(source, language, work.Token)),
        };
    }

    private static Paper Sheets(ReportSource source, Language language, DocumentTexts texts, WorkMeter work, PaperProgress progress)
    {
        var builder = new SheetPaperBuilder(source, language, work);
        var layout = new SheetLayout(texts);
        var participants = source.Participant is { } one ? [one] : source.Outcome.Sheets.Select(s => s.Participant).ToList();
        var title = texts.SheetTitle + (source.Participant is null ? "" : ": " + builder.Build(source.Participant).Name);
        return new Paper(
            title, IsLandscape: true,
            [
                .. participants.SelectMany((participant, i) =>
                {
                    progress.Found(i);
                    return layout.Blocks(builder.Build(participant), isFirst: i == 0);
                }),
            ]);
    }
}
