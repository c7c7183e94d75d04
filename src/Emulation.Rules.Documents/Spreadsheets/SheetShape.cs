namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>What is said of a sheet before its rows.</summary>
internal sealed record SheetShape
{
    /// <summary>Characters across a page of A4 that can still be read.</summary>
    private const double MostAcrossLying = 280;
    private const double MostAcrossStanding = 180;

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

    /// <summary>A sheet made to fit one page however wide it is could not be read.</summary>
    public int PagesAcross => (int)Math.Max(1, Math.Ceiling(Widths.Sum() / (IsLandscape ? MostAcrossLying : MostAcrossStanding)));

    /// <summary>The width of the columns that every page repeats, in characters.</summary>
    public double RepeatedWidth => Widths.Take(FrozenColumns).Sum();
}
