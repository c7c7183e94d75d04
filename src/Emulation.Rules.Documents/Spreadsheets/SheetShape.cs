namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>What is said of a sheet before its rows.</summary>
internal sealed record SheetShape
{
    /// <summary>The width of each column in characters.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    /// <summary>How the empty cells of each column are; plain where left out.</summary>
    public IReadOnlyList<CellStyle> Columns { get; init; } = [];

    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>Whether only unlocked cells can be edited. There is no password: it keeps from mistakes, not from people.</summary>
    public bool IsProtected { get; init; }

    public bool IsHidden { get; init; }

    public bool IsLandscape { get; init; }
}
