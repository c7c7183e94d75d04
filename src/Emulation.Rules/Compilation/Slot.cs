namespace Emulation.Rules.Compilation;

/// <summary>Where a row keeps the value of a name.</summary>
/// <param name="Name">The name; of an item's field <c>list.field</c>, of a name of one criterion or workflow <c>owner:name</c>.</param>
/// <param name="Type">decimal, bool, string, DateTime, a list of items or the history.</param>
/// <param name="Index">The place in the array of its type.</param>
/// <param name="Ordinal">The place in <see cref="Row.Given"/>.</param>
/// <param name="MissingName">What to call it when it is missing: a constant by choice is missing when the choice is.</param>
internal sealed record Slot(string Name, Type Type, int Index, int Ordinal, string MissingName);
