using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// The rows above a header: titles, as a rule. One that is filled in as a row of data is, because a whole sheet was sorted and its header
/// with it, would be lost.
/// </summary>
internal static class DataAbove
{
    /// <summary>Cells that a row of data has, where the table has as many columns; titles and periods have fewer.</summary>
    private const int FewestCells = 3;

    /// <summary>Says which row is the first that looks like data.</summary>
    public static void Report(IEnumerable<DataRow> above, TableHeader header, ColumnNames names, TableOrigin origin, DiagnosticBag bag)
    {
        if (above.FirstOrDefault(row => IsData(row, header, names)) is { } row)
        {
            var at = origin.PositionOf(row[header.Columns[names.Ids[0]]]);
            bag.Add(Codes.UnreadableFile.At(at, CellTexts.AboveHeader(header.Row.Line), CellTexts.MoveHeaderUp));
        }
    }

    private static bool IsData(DataRow row, TableHeader header, ColumnNames names)
    {
        var participant = row[header.Columns[names.Ids[0]]];
        if (!IsFilled(participant)
            || names.Find(participant.Text) is not null
            || NumberingRow.Is(row)
            || TotalRow.Title(row, header, names) is not null)
        {
            return false;
        }

        var figures =
            header.Columns.Where(column => column.Key is not (ColumnNames.Participant or ColumnNames.Name or ColumnNames.Cluster))
                .Select(column => row[column.Value])
                .ToList();
        return figures.Exists(IsFigure)
            && figures.Count(IsFilled) * 2 > figures.Count
            && header.Columns.Values.Count(column => IsFilled(row[column])) >= Math.Min(FewestCells, header.Columns.Count);
    }

    /// <summary>A number or a day; a name such as "5S" or "1. Files" has letters.</summary>
    private static bool IsFigure(DataCell cell) =>
        cell.Value is not null || (cell.Text.Any(char.IsAsciiDigit) && !cell.Text.Any(char.IsLetter));

    private static bool IsFilled(DataCell cell) => !cell.IsBlank && !cell.IsMerged;
}
