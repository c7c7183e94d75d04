using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>The way of figures: open → submitted → verified → final, and back with a reason.</summary>
internal sealed partial class SubmissionStore
{
    public Task<StoredFigures> SubmitAsync(StoreUser user, FigureKey key, string eTag, CancellationToken cancellationToken = default) =>
        MoveAsync(
            user,
            StoreRight.Submit,
            AuditActions.SubmitFigures,
            key,
            eTag,
            FigureStage.Open,
            FigureStage.Submitted,
            null,
            cancellationToken);

    public Task<StoredFigures> VerifyAsync(
        StoreUser user, FigureKey key, string eTag, string? note, CancellationToken cancellationToken = default) =>
        MoveAsync(
            user,
            StoreRight.Verify,
            AuditActions.VerifyFigures,
            key,
            eTag,
            FigureStage.Submitted,
            FigureStage.Verified,
            note,
            cancellationToken);

    public Task<StoredFigures> FinalizeAsync(
        StoreUser user, FigureKey key, string eTag, string? note, CancellationToken cancellationToken = default) =>
        MoveAsync(
            user,
            StoreRight.Decide,
            AuditActions.FinalizeFigures,
            key,
            eTag,
            FigureStage.Verified,
            FigureStage.Final,
            note,
            cancellationToken);

    public async Task<StoredFigures> ReopenAsync(
        StoreUser user, FigureKey key, string eTag, FigureStage stage, string reason, DateTimeOffset? deadline,
        CancellationToken cancellationToken = default)
    {
        StoreWords.RequireKey(key);
        var known = await KnownAsync(key, cancellationToken).ConfigureAwait(false);
        var permission = known?.Stage == FigureStage.Final ? StoreRight.Decide : StoreRight.Verify;
        var order = Order(user, permission, AuditActions.ReopenFigures, key, eTag, reason);
        order.Details["to"] = stage.ToString();
        order.Details["deadline"] = deadline;
        return await ChangeAsync(order, key, eTag, (write, period, row) =>
        {
            RequireSame(write, row, known);
            StoreWords.RequireReason(reason);
            if (stage >= row.Stage)
            {
                throw new StoreRefusedException(StoreTexts.NotEarlier(row.Stage));
            }

            row.Deadline = deadline?.UtcTicks;
            Move(write, row, stage, reason);
            RequireInTime(write, period, row);
        }, cancellationToken).ConfigureAwait(false);
    }

    private Task<StoredFigures> MoveAsync(
        StoreUser user, StoreRight permission, string action, FigureKey key, string eTag, FigureStage from, FigureStage to, string? note,
        CancellationToken cancellationToken)
    {
        StoreWords.RequireKey(key);
        return ChangeAsync(Order(user, permission, action, key, eTag, note), key, eTag, (write, period, row) =>
        {
            StoreWords.Note(note);
            if (row.Stage != from)
            {
                throw new StoreRefusedException(StoreTexts.WrongStage(row.Participant, row.Stage));
            }

            RequireInTime(write, period, row);
            row.Deadline = null;
            Move(write, row, to, note);
            write.Context.Snapshots.Add(new SnapshotRow { Figures = row.Id, Revision = row.Revision, Stage = to, Document = row.Document });
        }, cancellationToken);
    }

    private static void Move(StoreWrite write, FiguresRow row, FigureStage to, string? reason)
    {
        var figures = FigureDocument.Read(row.Document) with { Stage = ReviewOf(to) };
        var before = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["stage"] = JsonOf(row.Stage) };
        var after = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["stage"] = JsonOf(to) };
        new FigureChanges(write).Add(row, before, after, reason);
        (row.Stage, row.Document) = (to, FigureDocument.Write(figures));
    }

    /// <summary>What sheets and papers call the stage; figures that are open say nothing of it.</summary>
    private static SubmissionStage? ReviewOf(FigureStage stage) => stage switch
    {
        FigureStage.Open => null,
        FigureStage.Submitted => SubmissionStage.Self,
        FigureStage.Verified => SubmissionStage.Verified,
        FigureStage.Final => SubmissionStage.Final,
    };

    private static string JsonOf(FigureStage stage) => $"\"{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(stage.ToString())}\"";

    /// <summary>A deadline of their own, given when they were reopened, stands before that of the period.</summary>
    private static void RequireInTime(StoreWrite write, PeriodRow period, FiguresRow row)
    {
        var limit = row.Stage switch
        {
            FigureStage.Open => row.Deadline ?? period.SubmitBy,
            FigureStage.Submitted => row.Deadline ?? period.VerifyBy,
            FigureStage.Verified or FigureStage.Final => null,
        };
        if (limit <= write.Now.UtcTicks)
        {
            throw new StoreRefusedException(StoreTexts.TooLate(row.Participant, FigureRows.At(limit)!.Value, write.Zone));
        }
    }

    private Task<StoredFigures> ChangeAsync(
        WriteOrder order, FigureKey key, string eTag, Action<StoreWrite, PeriodRow, FiguresRow> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(eTag);
        return database.WriteAsync(
            order,
            async write =>
            {
                var (period, row) = await FigureRows.FindAsync(write.Context, key, cancellationToken).ConfigureAwait(false);
                RequireETag(write, StoreTexts.FiguresOf(key.Participant), row.Revision, row.Changed, eTag);
                change(write, period, row);
                await write.SaveAsync().ConfigureAwait(false);
                return await FigureRows.StoredAsync(write.Context, key, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    private static WriteOrder Order(StoreUser user, StoreRight permission, string action, FigureKey key, string? eTag, string? reason)
    {
        var access = new StoreAccess
        {
            Right = permission, Action = action, Campaign = key.Campaign, Period = key.Period, Participant = key.Participant,
        };
        return new WriteOrder(user, access) { Details = { ["etag"] = eTag, ["reason"] = StoreWords.Note(reason) } };
    }
}
