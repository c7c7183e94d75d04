namespace Emulation.Rules.Documents.Blocks;

/// <summary>A table; its head is repeated on every page.</summary>
internal sealed record TableBlock : Block
{
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>What its bars are called where they are drawn apart from it.</summary>
    public string BarsTitle { get; init; } = "";
}

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Width">Its share of the width, in per cent.</param>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="HoldsBars">Whether its cells are bars.</param>
internal sealed record TableColumn(string Title, double Width, CellAlignment Alignment = CellAlignment.Left, bool HoldsBars = false);
