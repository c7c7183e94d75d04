using Emulation.Rules.Store.Database;

namespace Emulation.Rules.Store.Figures;

/// <summary>Keeps what changes in figures as rows, and seals them with the audit entry.</summary>
internal sealed class FigureChanges(StoreWrite write)
{
    /// <summary>Puts <paramref name="after"/> in the place of what <paramref name="row"/> has, as its next revision.</summary>
    /// <param name="row">The figures.</param>
    /// <param name="before">Their fields as they are.</param>
    /// <param name="after">Their fields as they become.</param>
    /// <param name="reason">Why.</param>
    /// <returns>Whether anything differs; nothing is kept otherwise.</returns>
    public bool Add(FiguresRow row, SortedDictionary<string, string> before, SortedDictionary<string, string> after, string? reason)
    {
        var fields = Between(before, after).ToList();
        if (fields.Count == 0)
        {
            return false;
        }

        row.Revision++;
        row.Changed = write.Stamp();
        var change = ChangeOf(row, reason);
        fields.ForEach(field => field.Change = change.Id);
        write.Context.Changes.Add(change);
        write.Context.Fields.AddRange(fields);
        using var seal = new FigureSeal();
        seal.Add(change, fields);
        write.Seal(null, seal.Close());
        return true;
    }

    public ChangeRow ChangeOf(FiguresRow row, string? reason) => new()
    {
        Id = write.NextId(),
        Figures = row.Id,
        Revision = row.Revision,
        Stage = row.Stage,
        Reason = reason,
        Entry = write.Entry,
        By = write.Stamp(),
    };

    public static IEnumerable<FieldRow> Between(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(
                field => new FieldRow { Field = field, Before = before.GetValueOrDefault(field), After = after.GetValueOrDefault(field) })
            .Where(field => field.Before != field.After);
}
