namespace Emulation.Rules.Source;

/// <summary>What an operator between two values does, the loosest first.</summary>
internal enum Operation
{
    Or,
    And,
    Equality,
    Order,
    Addition,
    Multiplication,

    /// <summary>Division and remainder, which lose the fraction of whole numbers.</summary>
    Division,
}
