using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents;

/// <summary>The awards that were given as a workbook that later years read as their history. Thread-safe.</summary>
public static class HistoryBook
{
    /// <summary>
    /// Writes a workbook (xlsx) with a row for each award that was given, under the headings <see cref="SubmissionFile.AddHistoryAsync"/>
    /// reads.
    /// </summary>
    /// <param name="outcome">What the council decided.</param>
    /// <param name="year">The year the awards count for.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="output">Takes the workbook; it is written to once, from where it stands, and left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteAsync(
        Outcome outcome, int year, Language language, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(output);
        var name = new DocumentTexts(language).GivenSheet;
        await WorkbookFile.WriteAsync(workbook => WriteTo(workbook, name, outcome, year), output, progress: null, cancellationToken)
            .ConfigureAwait(false);
    }

    private static void WriteTo(WorkbookWriter workbook, string name, Outcome outcome, int year)
    {
        using var sheet = workbook.AddSheet(workbook.NameFor(name), new SheetShape { Widths = [20, 20, 10], FrozenRows = 1 });
        sheet.Row(((string[])["participant", "award", "year"]).Select(heading => SheetCell.Of(heading, CellStyle.Heading)));
        foreach (var (participant, past) in outcome.PastAwards(year))
        {
            sheet.Row([SheetCell.Of(participant), SheetCell.Of(past.Award), SheetCell.Of(past.Year, decimals: null)]);
        }
    }
}
