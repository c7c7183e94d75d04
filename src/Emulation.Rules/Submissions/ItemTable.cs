using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the items of a list indicator from a table of texts with a row for each item.</summary>
public static class ItemTable
{
    /// <summary>
    /// Gives <paramref name="submissions"/> their items from rows under a header of <c>participant</c> and the item's fields. A participant
    /// without a row has an empty list, not a missing one; a row of a participant that is not there is an error.
    /// </summary>
    /// <remarks>
    /// The table may also be the scores of another evaluation, as <c>score --format csv</c> writes them: then each row is an item of the
    /// participant that its cluster names, and columns that are no fields are passed over. Its numbers are written invariantly.
    /// </remarks>
    /// <param name="list">The list indicator.</param>
    /// <param name="header">The header's cells.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="culture">How numbers and dates are written.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="completed">The submissions with their items; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        IndicatorDefinition list,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        CultureInfo culture,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(submissions);
        var bag = new DiagnosticBag();
        completed = new ItemRows(list, TextRows.OriginOf(header), culture, bag).Complete(submissions, TextRows.Of(header, rows), isHeaderFirst: true, CancellationToken.None);
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }
}
