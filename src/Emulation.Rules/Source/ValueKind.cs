namespace Emulation.Rules.Source;

/// <summary>What an expression gives.</summary>
internal enum ValueKind
{
    Number,

    /// <summary>A number without a fraction, as it is written or counted: dividing two would lose the fraction.</summary>
    Whole,
    Truth,
    Text,
    Date,
}
