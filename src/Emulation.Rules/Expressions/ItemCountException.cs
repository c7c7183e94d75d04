namespace Emulation.Rules.Expressions;

/// <summary>A number of items that there cannot be was asked for: in a rule, a fault.</summary>
/// <param name="isTooMany">Whether more is to be left out than there is; otherwise the number is negative or not whole.</param>
internal sealed class ItemCountException(bool isTooMany)
    : ArithmeticException(isTooMany ? "More items are left out than there are." : "A number of items is negative or not whole.")
{
    public bool IsTooMany => isTooMany;
}
