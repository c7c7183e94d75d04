namespace Emulation.Rules.Submissions;

/// <summary>How a spreadsheet shows a number.</summary>
internal enum CellFormat
{
    /// <summary>As a number.</summary>
    Plain,

    /// <summary>As a percentage: 0.95 as 95 %.</summary>
    Percent,

    /// <summary>As a date.</summary>
    Date,
}
