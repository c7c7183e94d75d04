namespace Emulation.Rules.Expressions;

/// <summary>The greatest, least, middle or mean of nothing was asked for: in a rule, a fault.</summary>
internal sealed class EmptyListException() : ArithmeticException("The list is empty.");
