using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>One cell: a text, a number or nothing.</summary>
internal readonly record struct SheetCell
{
    /// <summary>What a cell of a spreadsheet holds at most.</summary>
    private const int MostText = 32_767;

    private SheetCell(string? text, decimal? number, int style) => (Text, Number, Style) = (text, number, style);

    public string? Text { get; }

    public decimal? Number { get; }

    /// <summary>The index of its format.</summary>
    public int Style { get; }

    /// <summary>A text, marked as one where a spreadsheet would otherwise make it a formula when its cell is edited.</summary>
    public static SheetCell Of(string text, CellStyle style = CellStyle.Text)
    {
        return Shown(PlainText.OneLine(text), style);
    }

    /// <summary>Texts below each other in one cell.</summary>
    public static SheetCell Of(IEnumerable<string> lines) => Shown(string.Join('\n', lines.Select(PlainText.OneLine)), CellStyle.Text);

    private static SheetCell Shown(string line, CellStyle style)
    {
        var cut = line.Length <= MostText ? line : string.Concat(line.AsSpan(0, MostText - 1), "…");
        var marked = style switch
        {
            CellStyle.Text => CellStyle.MarkedText,
            CellStyle.InputText => CellStyle.MarkedInputText,
            _ => style,
        };
        return new SheetCell(cut, null, (int)(PlainText.LooksLikeFormula(cut) ? marked : style));
    }

    /// <summary>A number shown with as many decimals as figures of its kind are rounded to; as it is when they are not rounded.</summary>
    public static SheetCell Of(decimal? number, int? decimals) =>
        new(null, number, (int)(decimals is { } places and <= StyleBook.MostDecimals ? CellStyle.Decimals + places : CellStyle.Number));

    public static SheetCell Empty(CellStyle style = CellStyle.Text) => new(null, null, (int)style);
}
