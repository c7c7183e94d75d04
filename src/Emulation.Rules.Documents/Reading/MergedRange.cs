namespace Emulation.Rules.Documents.Reading;

/// <summary>Cells that are shown as one; only the first holds something.</summary>
internal sealed record MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary><c>B7:B9</c>; null when it is none.</summary>
    public static MergedRange? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && CellReference.TryParse(text.AsSpan(0, colon), out var firstRow, out var firstColumn)
            && CellReference.TryParse(text.AsSpan(colon + 1), out var lastRow, out var lastColumn)
            && firstRow <= lastRow && firstColumn <= lastColumn
            ? new MergedRange(firstRow, firstColumn, lastRow, lastColumn)
            : null;
    }
}
