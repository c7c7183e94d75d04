using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the items of a list indicator from a table of texts with a row for each item.</summary>
public static class ItemTable
{
    private const string Participant = "participant";
    private const string Cluster = "cluster";

    /// <summary>The first columns of a score table, by which it is known.</summary>
    private static readonly string[] ScoreColumns = [Participant, "name", Cluster, "rank", "total", "percent", "grade", "status"];

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
        return TryRead(list, [new TextTable { Header = header, Rows = rows }], culture, submissions, out completed, out diagnostics);
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
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(submissions);
        var bag = new DiagnosticBag();
        var all = submissions.DistinctBy(s => s.Participant)
            .ToDictionary(s => s.Participant, _ => ImmutableArray.CreateBuilder<ListItem>(), StringComparer.Ordinal);
        var position = tables.Count > 0 && tables[0].Header.Count > 0 ? tables[0].Header[0].Position : SourcePosition.None;
        foreach (var table in tables)
        {
            var isScores = IsScores(table.Header);
            var settled = list.OwnedByParticipant ? new ResultRows(list, bag).Settled(table, isScores) : table;
            var written = isScores ? CultureInfo.InvariantCulture : culture;
            foreach (var (participant, items) in ReadOne(list, settled, written, submissions, bag))
            {
                all[participant].AddRange(items);
            }
        }

        new ItemRepeats(list, OwnerOf(list, tables.Any(table => IsScores(table.Header))), bag).Check(tables);
        completed = bag.HasErrors
            ? []
            : [.. submissions.Select(s => s.Set(list.Id, IndicatorValue.Of(all[s.Participant].ToImmutable()), position))];
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private static bool IsScores(IReadOnlyList<TextCell> header) =>
        ScoreColumns.SequenceEqual(header.Take(ScoreColumns.Length).Select(cell => cell.Text.Trim()), StringComparer.Ordinal);

    /// <summary>
    /// Whose items the rows are: of scores, the collective's that the cluster names, unless they are each participant's own.
    /// </summary>
    private static string OwnerOf(IndicatorDefinition list, bool isScores) => isScores && !list.OwnedByParticipant ? Cluster : Participant;

    /// <summary>The items of one table, by participant.</summary>
    private static Dictionary<string, List<ListItem>> ReadOne(
        IndicatorDefinition list, TextTable table, CultureInfo culture, IReadOnlyList<Submission> submissions, DiagnosticBag bag)
    {
        var isScores = IsScores(table.Header);
        var owner = OwnerOf(list, isScores);
        var columns = isScores || list.OwnedByParticipant
            ? TableColumns.Of(table.Header, bag)
            : TableColumns.Read(table.Header, [Participant, .. list.Item.Select(f => f.Id)], bag);
        var items = submissions.DistinctBy(s => s.Participant).ToDictionary(s => s.Participant, _ => new List<ListItem>(), StringComparer.Ordinal);
        var parser = new CellParser(culture);
        foreach (var row in columns.Rows(table.Rows, bag))
        {
            var participant = columns.Text(row, owner).Normalize();
            var item = ReadItem(list, columns, row, participant, parser, bag);
            if (items.TryGetValue(participant, out var read))
            {
                read.Add(item);
            }
            else
            {
                bag.Add(Codes.UnknownParticipant.At((columns.Cell(row, owner) ?? row[0]).Position, participant, Suggestion.For(participant, items.Keys)));
            }
        }

        return items;
    }

    private static ListItem ReadItem(IndicatorDefinition list, TableColumns columns, IReadOnlyList<TextCell> row, string participant, CellParser parser, DiagnosticBag bag)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var field in list.Item)
        {
            if (columns.Cell(row, field.Id) is not { } cell || string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }

            if (parser.Parse(field.Type, cell.Text.Trim()) is { } value)
            {
                values[field.Id] = value;
            }
            else
            {
                bag.Add(Codes.WrongValue.At(cell.Position, participant, $"{list.Id}.{field.Id}", cell.Text.Trim(), ValueKinds.Of(field.Type)));
            }
        }

        return new ListItem { Values = values.ToImmutable() };
    }
}
