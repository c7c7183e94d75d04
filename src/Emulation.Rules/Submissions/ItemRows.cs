using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the items of a list indicator from the rows of a table as they come.</summary>
internal sealed class ItemRows(IndicatorDefinition list, TableOrigin origin, CultureInfo? culture, DiagnosticBag bag)
{
    /// <summary>The first columns of a score table, by which it is known.</summary>
    private static readonly string[] ScoreColumns =
        [ColumnNames.Participant, ColumnNames.Name, ColumnNames.Cluster, "rank", "total", "percent", "grade", ColumnNames.Status];

    private static readonly ListItem Nothing = new() { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty };

    /// <summary>The columns of a table of items, by which its sheet is found.</summary>
    public static ColumnNames NamesOf(IndicatorDefinition list) =>
        new([ColumnNames.Participant], list.Item) { AllowsOthers = list.OwnedByParticipant };

    /// <summary>
    /// Adds the items to those there are; what is wrong is then in the bag. Gives the place of the header, null where there is none.
    /// </summary>
    /// <param name="items">The items by participant.</param>
    /// <param name="repeats">Notes what stands in a table again.</param>
    /// <param name="rows">The rows, the header among them.</param>
    /// <param name="isHeaderFirst">Whether the first row is the header, whatever it holds.</param>
    public SourcePosition? AddTo(
        ItemsOfParticipants items,
        ItemRepeats repeats,
        IEnumerable<DataRow> rows,
        bool isHeaderFirst)
    {
        using var source = rows.GetEnumerator();
        var first = source.MoveNext() ? source.Current : null;
        var isScores =
            first is not null
                && ScoreColumns.SequenceEqual(
                    first.Cells.Take(ScoreColumns.Length).Select(cell => cell.Text.Trim()), StringComparer.Ordinal);
        var names = !isScores ? NamesOf(list)
            : list.OwnedByParticipant ? new ColumnNames([ColumnNames.Participant, ColumnNames.Status], list.Item) { AllowsOthers = true }
            : new ColumnNames([ColumnNames.Cluster, ColumnNames.Participant], list.Item) { AllowsOthers = true };
        if (TableRows.Open(Again(first, source), names, isHeaderFirst || isScores, origin, bag) is not { } table)
        {
            return null;
        }

        var results = list.OwnedByParticipant ? new ResultRows(list, table, isScores, origin, bag) : null;
        var cells = new CellFaults(origin, isScores ? origin.WrittenCulture : culture, isScores, bag);
        var faults = new FaultGroups();
        var owner = names.Ids[0];
        repeats.Begin(table, owner, ofOnePeriod: !origin.IsSheetOfList, bag);
        foreach (var row in table.Read())
        {
            var participant = table.Identity(row, owner);
            repeats.Note(row);
            if (participant.Length == 0 && owner == ColumnNames.Participant)
            {
                faults.Add(Codes.NoParticipant, "", "", table.PositionOf(row, owner));
                continue;
            }

            var item = results?.IsOpen(row) == true ? Nothing : ReadItem(table, row, participant, cells);
            if (!items.TryAdd(participant, item))
            {
                faults.AddWith(
                    Codes.UnknownParticipant,
                    "",
                    participant,
                    table.PositionOf(row, owner),
                    () => [participant, Suggestion.For(participant, items.Participants)]);
            }
        }

        cells.Report();
        faults.ReportTo(bag);
        results?.Report();
        repeats.End();
        return origin.PositionOf(table.Header.Row[0]);
    }

    private ListItem ReadItem(TableRows table, DataRow row, string owner, CellFaults cells)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var field in list.Item)
        {
            if (table.Cell(row, field.Id) is { } cell && cells.Read(field, $"{list.Id}.{field.Id}", owner, cell) is { } value)
            {
                values[field.Id] = value;
            }
        }

        return new ListItem { Values = values.ToImmutable() };
    }

    private static IEnumerator<DataRow> Again(DataRow? first, IEnumerator<DataRow> rest)
    {
        if (first is null)
        {
            yield break;
        }

        yield return first;
        while (rest.MoveNext())
        {
            yield return rest.Current;
        }
    }
}
