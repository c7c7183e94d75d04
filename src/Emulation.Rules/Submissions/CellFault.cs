namespace Emulation.Rules.Submissions;

/// <summary>Why a cell gave no value, or one that may be wrong.</summary>
internal enum CellFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The text is none of the indicator's type.</summary>
    WrongKind,

    /// <summary>There is no such choice.</summary>
    UnknownChoice,

    /// <summary>A number or date of another culture.</summary>
    OtherStyle,

    /// <summary>A number that reads in two ways; it has the value that the culture gives it.</summary>
    Doubtful,

    /// <summary>A number with separators of thousands.</summary>
    Grouped,

    /// <summary>A number with a percent sign.</summary>
    Percent,

    /// <summary>A number with more digits than are kept.</summary>
    TooLong,

    /// <summary>What the spreadsheet shows is not what the cell holds.</summary>
    Flawed,
}
