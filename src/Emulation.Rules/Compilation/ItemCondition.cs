namespace Emulation.Rules.Compilation;

/// <summary>What an aggregate asks of each item of a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Fields">The item fields it reads.</param>
/// <param name="Code">Whether the item that is loaded counts.</param>
internal sealed record ItemCondition(Slot List, IReadOnlyList<string> Fields, Deferred<Func<Row, bool>> Code)
{
    /// <summary>Whether the item that is loaded counts.</summary>
    public Func<Row, bool> Holds => Code.Code;
}
