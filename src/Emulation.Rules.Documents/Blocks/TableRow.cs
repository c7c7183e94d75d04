namespace Emulation.Rules.Documents.Blocks;

/// <summary>A row of a table; a page never breaks inside it.</summary>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells, RowLook Look = RowLook.Plain)
{
    /// <summary>A row of one text across all columns.</summary>
    public static TableRow Across(string text, RowLook look) => new([new TableCell([text])], look);
}

/// <summary>How a row looks.</summary>
internal enum RowLook
{
    Plain,

    /// <summary>Bold: a group or a total.</summary>
    Strong,

    /// <summary>A line drawn across the table, with its words.</summary>
    Line,
}
