namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>How a cell looks; the number is the index of its format in the style sheet.</summary>
internal enum CellStyle
{
    Plain,
    Title,

    /// <summary>In the columns that every page repeats, beyond which nothing of it would be printed on the pages after the first.</summary>
    WrappedTitle,
    Heading,
    HeadingNote,
    HeadingId,
    Text,

    /// <summary>A text that a spreadsheet would take for a formula once somebody edits its cell.</summary>
    MarkedText,
    BoldText,
    Paragraph,

    /// <summary>As <see cref="WrappedTitle"/>.</summary>
    WrappedLine,
    InputText,
    MarkedInputText,
    InputNumber,
    InputDate,
    Number,

    /// <summary>Without decimals; <see cref="SheetCell"/> counts on from here for up to <see cref="StyleBook.MostDecimals"/>.</summary>
    Decimals,
}
