using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads submissions from the rows of a table as they come: what it keeps is the submissions.</summary>
internal sealed class SubmissionRows(CampaignDefinition definition, TableOrigin origin, CultureInfo? culture, DiagnosticBag bag)
{
    private readonly List<IndicatorDefinition> _indicators = [.. definition.Indicators.Where(i => i.Type != IndicatorType.List)];

    /// <summary>The columns such a table may have.</summary>
    public static ColumnNames NamesOf(CampaignDefinition definition) =>
        new(
            [ColumnNames.Participant, ColumnNames.Name, ColumnNames.Cluster],
            [.. definition.Indicators.Where(i => i.Type != IndicatorType.List)]);

    /// <summary>The submissions; those of rows with faults lack values, and the faults are in the bag.</summary>
    public IReadOnlyList<Submission> Read(IEnumerable<DataRow> rows, bool isHeaderFirst)
    {
        var submissions = new PackedSubmissions();
        using var source = rows.GetEnumerator();
        if (TableRows.Open(source, NamesOf(definition), isHeaderFirst, origin, bag) is not { } table)
        {
            return submissions;
        }

        var cells = new CellFaults(origin, culture, isWritten: false, bag);
        var columns = _indicators.Where(i => table.Header.Columns.ContainsKey(i.Id)).Select(i => (i, table.Header.Columns[i.Id])).ToList();
        var values = new List<RowValue>(columns.Count);
        var notes = new ColumnNotes(_indicators, table.Header, origin);
        foreach (var row in table.Read())
        {
            ReadRow(table, IsNobodys(table, row) ? [] : columns, row, cells, values, submissions);
            notes.Saw(values);
        }

        cells.Report();
        if (!bag.HasErrors)
        {
            notes.ReportTo(submissions.Count, bag);
        }

        if (submissions.Count == 0 && !bag.HasErrors)
        {
            bag.Add(Codes.NoSubmissions.At(origin.Whole));
        }

        return submissions;
    }

    /// <summary>Whether a row has no id, which the check tells: what else stands there, such as who signs, is no figure.</summary>
    private static bool IsNobodys(TableRows table, DataRow row) =>
        table.Cell(row, ColumnNames.Participant) is null && !row[table.Header.Columns[ColumnNames.Participant]].IsMerged;

    /// <param name="table">The table.</param>
    /// <param name="columns">Which column holds which indicator.</param>
    /// <param name="row">The row.</param>
    /// <param name="cells">Reads the cells.</param>
    /// <param name="values">Room for the values.</param>
    /// <param name="submissions">Takes the submission.</param>
    private static void ReadRow(
        TableRows table,
        List<(IndicatorDefinition Indicator, int Column)> columns,
        DataRow row,
        CellFaults cells,
        List<RowValue> values,
        PackedSubmissions submissions)
    {
        var position = table.PositionOf(row, ColumnNames.Participant);
        var participant = table.Text(row, ColumnNames.Participant);
        values.Clear();
        foreach (var (indicator, column) in columns)
        {
            if (row[column] is { IsBlank: false } cell && cells.Read(indicator, indicator.Id, participant, cell) is { } value)
            {
                values.Add(new RowValue(indicator.Id, value, cell));
            }
        }

        submissions.Add(
            IdentityOf(ColumnNames.Participant) ?? "", Text(ColumnNames.Name), IdentityOf(ColumnNames.Cluster), position, values);

        string? IdentityOf(string id)
        {
            if (table.Cell(row, id) is not { } cell)
            {
                return null;
            }

            if (cell.IsMerged && id == ColumnNames.Cluster)
            {
                // A cluster is written once, merged over its units.
                return cell.Text.Length == 0 ? null : cell.Text;
            }

            if (cell.IsMerged)
            {
                cells.Refuse(id, participant, cell, CellFlaw.Merged);
            }

            cells.Note(cell);
            return cell.Text.Trim();
        }

        string? Text(string id) => table.Text(row, id) is { Length: > 0 } text ? text : null;
    }
}
