namespace Emulation.Rules.Scoring;

/// <summary>Why a rule failed.</summary>
public enum FaultKind
{
    /// <summary>It divided by zero.</summary>
    DivisionByZero,

    /// <summary>A number grew beyond what a decimal holds.</summary>
    Overflow,

    /// <summary>A function was called outside its domain.</summary>
    OutOfDomain,

    /// <summary>A penalty gave more than zero points.</summary>
    PositivePenalty,

    /// <summary>A deduction gave less than zero points.</summary>
    NegativeDeduction,

    /// <summary>A reviewer adjusted a criterion that does not apply to the participant.</summary>
    AdjustedNotApplicable,

    /// <summary>It asked for the greatest, least, middle, mean or spread of an empty list.</summary>
    EmptyList,

    /// <summary>It left more items out of a list than there are.</summary>
    TooFewItems,

    /// <summary>It asked for a number of items that is negative or not whole.</summary>
    NotACount,

    /// <summary>A function of the host threw an exception.</summary>
    FunctionFailed,

    /// <summary>A function of the host gave what it was declared not to give.</summary>
    FunctionResult,
}
