namespace Emulation.Rules.Documents.Blocks;

/// <summary>A table; its head is repeated on every page.</summary>
internal sealed record TableBlock : Block
{
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Width">Its share of the width, in per cent.</param>
/// <param name="Alignment">How its cells are aligned.</param>
internal sealed record TableColumn(string Title, double Width, CellAlignment Alignment = CellAlignment.Left);
