namespace Emulation.Rules.Definitions;

/// <summary>What kind of value an indicator takes.</summary>
public enum IndicatorType
{
    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number; a decimal in expressions.</summary>
    Integer,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>One of the declared choices.</summary>
    Choice,

    /// <summary>A list of items with fields of the other types.</summary>
    List,
}
