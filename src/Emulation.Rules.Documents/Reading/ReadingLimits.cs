namespace Emulation.Rules.Documents.Reading;

/// <summary>How much of a file is read. What is beyond is refused before it costs more.</summary>
internal static class ReadingLimits
{
    /// <summary>The file as it comes.</summary>
    public const int Bytes = 256_000_000;

    /// <summary>A workbook's parts together once unpacked.</summary>
    public const long UnpackedBytes = 1_000_000_000;

    /// <summary>By how much a part may be packed: sheets of figures by 10 or 20, rows that are all alike by 100.</summary>
    public const int Packing = 200;

    /// <summary>Parts smaller than that may be packed by any factor: they are cheap.</summary>
    public const int SmallPart = 20_000_000;

    public const int Parts = 10_000;

    /// <summary>Rows that hold something.</summary>
    public const int Rows = 500_000;

    /// <summary>Cells, blank ones between others counted.</summary>
    public const int Cells = 20_000_000;

    /// <summary>Rows of a text, which are read one after the other: a nation's officials.</summary>
    public const int TextRows = 2_500_000;

    /// <summary>Cells of such a text.</summary>
    public const int TextCells = 100_000_000;

    /// <summary>Cells of one row.</summary>
    public const int Columns = 10_000;

    public const int MergedRanges = 50_000;

    /// <summary>Characters of a workbook's texts that cells share.</summary>
    public const int SharedCharacters = 128_000_000;

    /// <summary>Characters of one cell: as many as Excel takes.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Rows of a sheet with a row for each indicator.</summary>
    public const int VerticalRows = 5_000;
}
