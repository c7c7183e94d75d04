using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>Enters the figures of many: rows go to the database as they are made, so that nothing but one batch is in memory.</summary>
internal sealed class FigureImport(StoreWrite write, PeriodRow period, string reason)
{
    private const int Batch = 1_000;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly FigureChanges _changes = new(write);
    private int _added;
    private int _changed;
    private int _unchanged;

    public async Task<ImportOutcome> RunAsync(IEnumerable<Submission> figures)
    {
        if (period.SubmitBy <= write.Now.UtcTicks)
        {
            throw new StoreRefusedException(StoreTexts.TooLate(period.Name, FigureRows.At(period.SubmitBy)!.Value, write.Zone));
        }

        using var seal = new FigureSeal();
        foreach (var batch in figures.Chunk(Batch))
        {
            await AddAsync(batch, seal).ConfigureAwait(false);
        }

        write.Note("added", _added);
        write.Note("changed", _changed);
        write.Note("unchanged", _unchanged);
        if (_added + _changed > 0)
        {
            write.Seal(null, seal.Close());
        }

        return new ImportOutcome { Added = _added, Changed = _changed, Unchanged = _unchanged };
    }

    private async Task AddAsync(Submission[] batch, FigureSeal seal)
    {
        if (Array.Find(batch, figures => !_seen.Add(StoreWords.RequireId(figures.Participant, nameof(batch)))) is { } twice)
        {
            throw new StoreRefusedException(StoreTexts.ParticipantTwice(twice.Participant));
        }

        var ids = batch.Select(figures => figures.Participant).ToList();
        var known = await write.Context.Figures.Where(row => row.Period == period.Id && ids.Contains(row.Participant))
            .ToDictionaryAsync(row => row.Participant, StringComparer.Ordinal, write.Cancellation).ConfigureAwait(false);
        var rows = new List<FiguresRow>();
        var changes = new List<ChangeRow>();
        var fields = new List<FieldRow>();
        foreach (var figures in batch)
        {
            var row = known.GetValueOrDefault(figures.Participant);
            if (Next(row, figures) is not var (next, differing))
            {
                _unchanged++;
                continue;
            }

            if (row is null)
            {
                row = new FiguresRow
                {
                    Id = write.NextId(), Period = period.Id, Participant = figures.Participant, Document = "", Changed = write.Stamp(),
                };
                rows.Add(row);
            }

            (row.Revision, row.Document, row.Changed) = (row.Revision + 1, FigureDocument.Write(next), write.Stamp());
            var change = _changes.ChangeOf(row, reason);
            differing.ForEach(field => field.Change = change.Id);
            seal.Add(change, differing);
            changes.Add(change);
            fields.AddRange(differing);
        }

        _added += rows.Count;
        _changed += changes.Count - rows.Count;
        await write.SaveAsync().ConfigureAwait(false);
        await BulkInsert.AddAsync(write.Context, rows, write.Cancellation).ConfigureAwait(false);
        await BulkInsert.AddAsync(write.Context, changes, write.Cancellation).ConfigureAwait(false);
        await BulkInsert.AddAsync(write.Context, fields, write.Cancellation).ConfigureAwait(false);
        foreach (var row in known.Values)
        {
            write.Context.Entry(row).State = EntityState.Detached;
        }
    }

    /// <summary>What the figures become and how they differ; null where nothing does.</summary>
    private static (Submission Next, List<FieldRow> Differing)? Next(FiguresRow? row, Submission figures)
    {
        if (row is null)
        {
            var first = SubmissionStore.Merge(figures, null);
            return (first, [.. FigureChanges.Between([], FigureDocument.FieldsOf(first))]);
        }

        var before = FigureDocument.Read(row.Document);
        var next = SubmissionStore.Merge(figures, before);
        var differing = FigureChanges.Between(FigureDocument.FieldsOf(before), FigureDocument.FieldsOf(next)).ToList();
        return differing.Count == 0 ? null
            : row.Stage == FigureStage.Open ? (next, differing)
            : throw new StoreRefusedException(StoreTexts.WrongStage(row.Participant, row.Stage));
    }
}
