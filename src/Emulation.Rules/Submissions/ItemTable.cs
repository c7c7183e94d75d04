using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the items of a list indicator from a table of texts with a row for each item.</summary>
internal static class ItemTable
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
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        TextTable table = new() { Header = header, Rows = rows };
        return TryRead(list, [table], culture, submissions, out completed, out diagnostics, CancellationToken.None);
    }

    /// <summary>
    /// As above, from several tables: each participant's items are those of the first table, then those of the second, and so on. What
    /// was put in twice is told with both places.
    /// </summary>
    /// <remarks>
    /// Of a list that says <c>"owner": "participant"</c> each table holds the results of one period, a row for each participant: the
    /// score table of another evaluation gives each row to its participant, and columns that are no fields are passed over.
    /// </remarks>
    /// <param name="list">The list indicator.</param>
    /// <param name="tables">The tables, in the order in which their rows become items.</param>
    /// <param name="culture">How numbers and dates are written.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="completed">The submissions with their items; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        IndicatorDefinition list,
        IReadOnlyList<TextTable> tables,
        CultureInfo culture,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics) =>
        TryRead(list, tables, culture, submissions, out completed, out diagnostics, CancellationToken.None);

    /// <summary>
    /// As above, from several tables: each participant's items are those of the first table, then those of the second, and so on. What
    /// was put in twice is told with both places.
    /// </summary>
    /// <remarks>
    /// Of a list that says <c>"owner": "participant"</c> each table holds the results of one period, a row for each participant: the
    /// score table of another evaluation gives each row to its participant, and columns that are no fields are passed over.
    /// </remarks>
    /// <param name="list">The list indicator.</param>
    /// <param name="tables">The tables, in the order in which their rows become items.</param>
    /// <param name="culture">How numbers and dates are written.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="completed">The submissions with their items; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        IndicatorDefinition list,
        IReadOnlyList<TextTable> tables,
        CultureInfo culture,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(submissions);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        var items = new ItemTables(list, submissions, tables.Count);
        foreach (var table in tables)
        {
            items.Add(
                TextRows.Of(
                    table.Header,
                    table.Rows), TextRows.OriginOf(table.Header), culture, isHeaderFirst: true, bag);
        }

        completed = bag.HasErrors ? [] : items.Complete();
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }
}
