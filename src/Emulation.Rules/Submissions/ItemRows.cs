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
        [ColumnNames.Participant, ColumnNames.Name, ColumnNames.Cluster, "rank", "total", "percent", "grade", "status"];

    /// <summary>The submissions with their items; none when something is wrong, which is then in the bag.</summary>
    public IReadOnlyList<Submission> Complete(IReadOnlyList<Submission> submissions, IEnumerable<DataRow> rows, bool isHeaderFirst, CancellationToken cancellationToken)
    {
        var items = submissions.DistinctBy(s => s.Participant).ToDictionary(s => s.Participant, _ => ImmutableArray.CreateBuilder<ListItem>(), StringComparer.Ordinal);
        using var source = rows.GetEnumerator();
        var first = source.MoveNext() ? source.Current : null;
        var isScores = first is not null && ScoreColumns.SequenceEqual(first.Cells.Take(ScoreColumns.Length).Select(cell => cell.Text.Trim()), StringComparer.Ordinal);
        var names = isScores
            ? new ColumnNames([ColumnNames.Cluster], list.Item) { AllowsOthers = true }
            : new ColumnNames([ColumnNames.Participant], list.Item);
        if (TableRows.Open(Again(first, source), names, isHeaderFirst || isScores, origin, bag) is not { } table)
        {
            return [];
        }

        var cells = new CellFaults(origin, isScores ? null : culture, isScores, bag);
        var faults = new FaultGroups();
        foreach (var row in table.Read(cancellationToken))
        {
            var owner = table.Identity(row, names.Ids[0]);
            var item = ReadItem(table, row, owner, cells);
            if (items.TryGetValue(owner, out var read))
            {
                read.Add(item);
            }
            else
            {
                faults.AddWith(Codes.UnknownParticipant, "", owner, table.PositionOf(row, names.Ids[0]), () => [owner, Suggestion.For(owner, items.Keys)]);
            }
        }

        cells.Report();
        faults.ReportTo(bag);
        var position = origin.PositionOf(table.Header.Row[0]);
        return bag.HasErrors ? [] : [.. submissions.Select(s => s.Set(list.Id, IndicatorValue.Of(items[s.Participant].ToImmutable()), position))];
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
