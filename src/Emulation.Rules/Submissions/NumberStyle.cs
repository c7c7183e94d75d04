namespace Emulation.Rules.Submissions;

/// <summary>What a person may have meant by a number.</summary>
internal enum NumberStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>Digits alone: the same in every style.</summary>
    Whole,

    /// <summary>One separator that can only be the decimal one.</summary>
    Decimal,

    /// <summary>One separator before three digits: 1.234 is one and a bit to some, over a thousand to others.</summary>
    Doubtful,

    /// <summary>With separators of thousands.</summary>
    Grouped,

    /// <summary>With a percent sign.</summary>
    Percent,

    /// <summary>A number that no decimal holds to the last digit.</summary>
    TooLong,
}
