using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>Figures entered and changed: of one participant, or of many in one pass.</summary>
internal sealed partial class SubmissionStore
{
    public async Task<StoredFigures> SaveAsync(
        StoreUser user, string campaign, string period, Submission figures, string? eTag, string? reason,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var key = new FigureKey
        {
            Campaign = StoreWords.RequireId(campaign, nameof(campaign)),
            Period = StoreWords.RequireId(period, nameof(period)),
            Participant = StoreWords.RequireId(StoreWords.RequireWhole(figures, nameof(figures)).Participant, nameof(figures)),
        };
        var known = await KnownAsync(key, cancellationToken).ConfigureAwait(false);
        var stage = known?.Stage ?? FigureStage.Open;
        var adjusts = !SameAdjustments(figures, known is null ? null : FigureDocument.Read(known.Document));
        var permission = stage == FigureStage.Open && adjusts ? StoreRight.Verify : PermissionIn(stage);
        return await database.WriteAsync(
            Order(user, permission, AuditActions.SaveFigures, key, eTag, reason),
            async write =>
            {
                var found = await FigureRows.FindPeriodAsync(write.Context, campaign, period, cancellationToken).ConfigureAwait(false);
                var row =
                    await write.Context.Figures.FirstOrDefaultAsync(
                        other => other.Period == found.Id && other.Participant == key.Participant,
                        cancellationToken).ConfigureAwait(false);
                RequireETag(write, StoreTexts.FiguresOf(key.Participant), row?.Revision, row?.Changed, eTag);
                RequireSame(write, row, known);
                if (stage == FigureStage.Final)
                {
                    throw new StoreRefusedException(StoreTexts.WrongStage(key.Participant, stage));
                }

                if (stage != FigureStage.Open)
                {
                    StoreWords.RequireReason(reason);
                }

                row ??= NewRow(write, found.Id, key.Participant);
                RequireInTime(write, found, row);
                Put(write, row, figures, reason);
                await write.SaveAsync().ConfigureAwait(false);
                return await FigureRows.StoredAsync(write.Context, key, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImportOutcome> ImportAsync(
        StoreUser user, string campaign, string period, IEnumerable<Submission> figures, string reason,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var access = new StoreAccess
        {
            Right = StoreRight.Verify,
            Action = AuditActions.ImportFigures,
            Campaign = StoreWords.RequireId(campaign, nameof(campaign)),
            Period = StoreWords.RequireId(period, nameof(period)),
        };
        var given = new GivenFigures(figures);
        try
        {
            return await database.WriteAsync(
                new WriteOrder(user, access) { Details = { ["reason"] = StoreWords.Note(reason) } },
                async write =>
                {
                    StoreWords.RequireReason(reason);
                    var found = await FigureRows.FindPeriodAsync(write.Context, campaign, period, cancellationToken).ConfigureAwait(false);
                    return await new FigureImport(write, found, reason).RunAsync(given.Read()).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException) when (given.Fault is not null)
        {
            given.Fault.Throw();
            throw;
        }
    }

    /// <summary>A row without any figures yet; its stage is open.</summary>
    internal static FiguresRow NewRow(StoreWrite write, long period, string participant)
    {
        var row = new FiguresRow
        {
            Id = write.NextId(), Period = period, Participant = participant, Document = "", Changed = write.Stamp(),
        };
        write.Context.Figures.Add(row);
        return row;
    }

    /// <summary>
    /// What is given stands in the place of what there is, but for the evidence that is attached and the stage: that is the store's, and
    /// figures that are entered are open, whatever they call themselves.
    /// </summary>
    internal static Submission Merge(Submission given, Submission? before) =>
        given with { Evidence = before?.Evidence ?? given.Evidence, Stage = before?.Stage };

    private static void Put(StoreWrite write, FiguresRow row, Submission figures, string? reason)
    {
        var before = row.Document.Length == 0 ? null : FigureDocument.Read(row.Document);
        var merged = Merge(figures, before);
        var document = FigureDocument.Write(merged);
        var isChanged =
            new FigureChanges(write).Add(
                row, before is null ? [] : FigureDocument.FieldsOf(before), FigureDocument.FieldsOf(merged), reason);
        if (!isChanged && before is null)
        {
            row.Revision = 1;
        }

        row.Document = document;
    }

    private static StoreRight PermissionIn(FigureStage stage) => stage switch
    {
        FigureStage.Open => StoreRight.Submit,
        FigureStage.Submitted => StoreRight.Verify,
        FigureStage.Verified or FigureStage.Final => StoreRight.Decide,
    };

    private static bool SameAdjustments(Submission figures, Submission? before)
    {
        var (mine, theirs) = (FigureDocument.FieldsOf(figures), before is null ? [] : FigureDocument.FieldsOf(before));
        return FigureChanges.Between(theirs, mine).All(field => !field.Field.StartsWith("adjustments/", StringComparison.Ordinal));
    }

    /// <summary>What the user was allowed was asked about the figures as they were then.</summary>
    private static void RequireSame(StoreWrite write, FiguresRow? row, FiguresRow? known)
    {
        if (row?.Revision != known?.Revision)
        {
            var stamp = row?.Changed.ToStamp();
            throw new StoreConflictException(
                StoreTexts.Changed(StoreTexts.FiguresOf((row ?? known)!.Participant), stamp, write.Zone), null, null, stamp);
        }
    }

    /// <summary>The figures as they are, before anybody waits; null where there are none yet.</summary>
    private Task<FiguresRow?> KnownAsync(FigureKey key, CancellationToken cancellationToken) => database.ReadAsync(
        context => context.Figures.FirstOrDefaultAsync(
            row => row.Participant == key.Participant
                && context.Periods.Any(period => period.Id == row.Period && period.Campaign == key.Campaign && period.Name == key.Period),
            cancellationToken),
        cancellationToken);
}
