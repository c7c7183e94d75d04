using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads submissions from a table of texts: CSV, a spreadsheet, a form.</summary>
internal static class SubmissionTable
{
    /// <summary>
    /// Reads rows under a header of <c>participant</c>, <c>name</c>, <c>cluster</c> and the ids or names of indicators. An empty cell is
    /// missing. A second header row that holds names or units is skipped, and so are blank rows, the blank columns a spreadsheet adds at
    /// the end and, with a note, a row of totals. Lists have tables of their own: <see cref="ItemTable"/>.
    /// </summary>
    /// <param name="definition">The campaign's definition.</param>
    /// <param name="header">The header's cells.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="culture">How numbers and dates are written. Separators of thousands are refused in any, and numbers that may have one
    /// (<c>1.234</c>) are not guessed.</param>
    /// <param name="submissions">The submissions; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong: once for each column, and once for how the table writes numbers.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        CampaignDefinition definition,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        CultureInfo culture,
        out IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(culture);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        var read =
            new SubmissionRows(definition, TextRows.OriginOf(header), culture, bag).Read(
                TextRows.Of(header, rows), isHeaderFirst: true);
        submissions = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }
}
