namespace Emulation.Rules.Submissions;

/// <summary>Rows of texts that a host hands over, as rows of a table.</summary>
internal static class TextRows
{
    /// <summary>Where the table is from, by its first cell.</summary>
    public static TableOrigin OriginOf(IReadOnlyList<TextCell> header) => new(header.Count > 0 ? header[0].Position.File : "");

    public static IEnumerable<DataRow> Of(IReadOnlyList<TextCell> header, IEnumerable<IReadOnlyList<TextCell>> rows) =>
        rows.Prepend(header).Select(RowOf);

    private static DataRow RowOf(IReadOnlyList<TextCell> row) =>
        new(
            row.Count > 0 ? row[0].Position.Line : 0,
            [.. row.Select(cell => new DataCell(cell.Text, cell.Position.Line, cell.Position.Column))]);
}
