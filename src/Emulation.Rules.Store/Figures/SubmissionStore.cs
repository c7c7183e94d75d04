using System.Runtime.CompilerServices;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>Figures in the database: what is read.</summary>
internal sealed partial class SubmissionStore(StoreDatabase database) : ISubmissionStore
{
    public Task<IReadOnlyList<FigureSummary>> ListAsync(
        StoreUser user,
        string campaign,
        string period,
        CancellationToken cancellationToken = default) => database.ReadAsync<IReadOnlyList<FigureSummary>>(
        user,
        Reading(StoreWords.RequireId(campaign, nameof(campaign)), StoreWords.RequireId(period, nameof(period))),
        async context =>
        {
            var found = await FigureRows.FindPeriodAsync(context, campaign, period, cancellationToken).ConfigureAwait(false);
            var rows = await context.Figures.Where(row => row.Period == found.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
            rows.Sort((x, y) => string.CompareOrdinal(x.Participant, y.Participant));
            return [.. rows.Select(row => FigureRows.SummaryOf(row, FigureHead.Of(row.Document)))];
        },
        cancellationToken);

    public Task<StoredFigures> GetAsync(StoreUser user, FigureKey key, CancellationToken cancellationToken = default) => database.ReadAsync(
        user,
        Reading(key),
        async context =>
        {
            var (_, row) = await FigureRows.FindAsync(context, key, cancellationToken).ConfigureAwait(false);
            return await FigureRows.StoredAsync(context, key, row, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    public async IAsyncEnumerable<Submission> ReadAsync(
        StoreUser user, string campaign, string period, FigureStage? stage =
            null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var documents = await database.ReadAsync(
            user,
            Reading(StoreWords.RequireId(campaign, nameof(campaign)), StoreWords.RequireId(period, nameof(period))),
            async context =>
            {
                var found = await FigureRows.FindPeriodAsync(context, campaign, period, cancellationToken).ConfigureAwait(false);
                return await FigureReading.DocumentsAsync(context, found.Id, stage, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var submission in FigureReading.Parse(documents))
        {
            yield return submission;
        }
    }

    public Task<IReadOnlyList<FigureChange>> GetHistoryAsync(
        StoreUser user,
        FigureKey key,
        CancellationToken cancellationToken = default) => database.ReadAsync<IReadOnlyList<FigureChange>>(
        user,
        Reading(key),
        async context =>
        {
            var (_, row) = await FigureRows.FindAsync(context, key, cancellationToken).ConfigureAwait(false);
            var changes =
                await context.Changes.Where(change => change.Figures == row.Id)
                    .OrderBy(change => change.Revision)
                    .ToListAsync(cancellationToken)
                    .ConfigureAwait(false);
            var fields =
                await context.Fields.Where(field => context.Changes.Any(change => change.Figures == row.Id && change.Id == field.Change))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            var byChange = fields.ToLookup(field => field.Change);
            return [
                .. changes.SelectMany(
                    change =>
                        byChange[change.Id].OrderBy(field => field.Field, StringComparer.Ordinal).Select(field => ChangeOf(change, field))),
            ];
        },
        cancellationToken);

    private static FigureChange ChangeOf(ChangeRow change, FieldRow field) => new()
    {
        Revision = change.Revision,
        Field = field.Field,
        Before = field.Before,
        After = field.After,
        Stage = change.Stage,
        By = change.By.ToStamp(),
        Reason = change.Reason,
    };

    private static StoreAccess Reading(FigureKey key)
    {
        StoreWords.RequireKey(key);
        return Reading(key.Campaign, key.Period) with { Participant = key.Participant };
    }

    private static StoreAccess Reading(string? campaign, string? period) =>
        new() { Right = StoreRight.Read, Action = AuditActions.Read, Campaign = campaign, Period = period };
}
