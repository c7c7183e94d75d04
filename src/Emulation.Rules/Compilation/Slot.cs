namespace Emulation.Rules.Compilation;

/// <summary>Where a row keeps the value of a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">decimal, bool, string or DateTime.</param>
/// <param name="Index">The place in the array of its type.</param>
/// <param name="Ordinal">The place in <see cref="Row.Given"/>.</param>
/// <param name="MissingName">What to call it when it is missing: a constant by choice is missing when the choice is.</param>
internal sealed record Slot(string Name, Type Type, int Index, int Ordinal, string MissingName);
