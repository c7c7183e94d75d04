using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A cell while its table is read.</summary>
/// <param name="Text">The text as written, or as the spreadsheet shows the value.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1: of the text's line, or of the sheet.</param>
internal readonly record struct DataCell(string Text, int Line, int Column)
{
    /// <summary>The value, where the file says which it is; null where only the text is known.</summary>
    public IndicatorValue? Value { get; init; }

    /// <summary>How the value is shown.</summary>
    public CellFormat Format { get; init; }

    /// <summary>Why the cell has no value that can be relied on; null when it has.</summary>
    public CellFlaw? Flaw { get; init; }

    /// <summary>Why it cannot be the id or the name of anything; null where it can. Of merged cells the first is asked.</summary>
    public CellFlaw? FlawAsName => IsMerged ? null : Format == CellFormat.Date ? CellFlaw.DateForName : Flaw;

    /// <summary>Whether it is part of merged cells and not the first of them.</summary>
    public bool IsMerged => ReferenceEquals(Flaw, CellFlaw.Merged);

    /// <summary>Whether nothing is written in it, nor in what it is merged with.</summary>
    public bool IsBlank => Flaw is null && Value is null && string.IsNullOrWhiteSpace(Text);
}
