namespace Emulation.Rules.Compilation;

/// <summary>A number of items of a list that conditions rest on.</summary>
/// <param name="List">The list.</param>
/// <param name="Code">Which items are counted; null where all are.</param>
internal sealed record Tally(Slot List, Deferred<Func<Row, bool>>? Code)
{
    /// <summary>Whether it counts the item that is loaded.</summary>
    public bool Counts(Row row) => Code is null || Code.Code(row);
}
