using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Where a table comes from.</summary>
/// <param name="File">What messages call the file.</param>
/// <param name="Sheet">The sheet of a workbook; empty for a text.</param>
internal sealed record TableOrigin(string File, string Sheet = "")
{
    private static readonly CultureInfo WithComma = CultureInfo.ReadOnly(
        new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } });

    /// <summary>Whether rows are lines of text, which have as many cells as the header: one that has not was cut apart wrongly.</summary>
    public bool IsText => Sheet.Length == 0;

    /// <summary>
    /// Whether it is the sheet that a workbook keeps for the list: filled in by hand, it holds all of the list, also results of several
    /// periods, where a file of results holds those of one.
    /// </summary>
    public bool IsSheetOfList { get; init; }

    /// <summary>What parts the cells of a text; null where that is not known.</summary>
    public char? Separator { get; init; }

    /// <summary>How a program wrote the numbers: where the semicolon parts cells, with a decimal comma; otherwise invariantly.</summary>
    public CultureInfo WrittenCulture => Separator == ';' ? WithComma : CultureInfo.InvariantCulture;

    /// <summary>The whole table.</summary>
    public SourcePosition Whole => new() { File = File, Sheet = Sheet };

    public SourcePosition PositionOf(DataCell cell) => At(cell.Line, cell.Column);

    public SourcePosition At(int line, int column) => new() { File = File, Sheet = Sheet, Line = line, Column = column };
}
