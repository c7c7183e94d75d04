namespace Emulation.Rules.Source;

/// <summary>What a function of lists takes.</summary>
internal enum ListParameter
{
    /// <summary>A number of each item, with its fields in scope.</summary>
    Number,

    /// <summary>A condition on each item, with its fields in scope.</summary>
    Condition,

    /// <summary>Anything that can be compared, of each item, with its fields in scope.</summary>
    Any,

    /// <summary>A number for the whole list, worked out before any item.</summary>
    Amount,
}
