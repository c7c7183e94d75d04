using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Results;
using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents;

/// <summary>The results of an evaluation as a workbook. Thread-safe.</summary>
public static class ResultBook
{
    /// <summary>
    /// Writes a workbook (xlsx): the standings, the points of each criterion, the awards, everything that is open, and a chart of the
    /// totals of each cluster. Names and grades are in the reader's language, numbers are numbers. Rows are written as they come and kept
    /// nowhere.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="outcome">Its evaluation and what was decided on it: <c>evaluation.With([])</c> where nothing is.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="output">Takes the workbook; it is written to once, from where it stands, and left open.</param>
    /// <param name="progress">Is told the rows written so far, of all sheets together, every thousand and at the end.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of the campaign.</exception>
    public static async Task WriteAsync(
        Campaign campaign, Outcome outcome, Language language, Stream output,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(output);
        var source = new ReportSource { Campaign = campaign, Outcome = outcome };
        var context = new PaperContext(campaign, outcome, language, WorkMeter.Of(cancellationToken));
        var sheets = new ResultSheets(context, MinutesPaper.From(source, language, cancellationToken));
        await WorkbookFile.WriteAsync(sheets.WriteTo, output, progress, cancellationToken).ConfigureAwait(false);
    }
}
