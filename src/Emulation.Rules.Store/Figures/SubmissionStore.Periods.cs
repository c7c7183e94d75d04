using System.Text.Json;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>Who takes part, and when.</summary>
internal sealed partial class SubmissionStore
{
    public Task<IReadOnlyList<StoreParticipant>> GetParticipantsAsync(StoreUser user, CancellationToken cancellationToken = default) =>
        database.ReadAsync(user, Reading(null, null), context => ParticipantsAsync(context, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<StoreParticipant>> SaveParticipantsAsync(
        StoreUser user, IReadOnlyList<StoreParticipant> participants, string reason, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireItems(participants, nameof(participants));
        var order = new WriteOrder(user, new StoreAccess { Right = StoreRight.Verify, Action = AuditActions.SaveParticipants });
        order.Details["reason"] = StoreWords.Note(reason);
        order.Details["participants"] = participants.Select(p => new { p.Id, p.Name, p.Cluster, p.Predecessors, p.ETag }).ToList();
        return database.WriteAsync(
            order,
            async write =>
            {
                StoreWords.RequireReason(reason);
                foreach (var participant in participants)
                {
                    await SaveAsync(write, participant).ConfigureAwait(false);
                }

                await write.SaveAsync().ConfigureAwait(false);
                return await ParticipantsAsync(write.Context, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<StorePeriod>> GetPeriodsAsync(
        StoreUser user,
        string campaign,
        CancellationToken cancellationToken = default) => database.ReadAsync<IReadOnlyList<StorePeriod>>(
        user,
        Reading(StoreWords.RequireId(campaign, nameof(campaign)), null),
        async context =>
        {
            var periods = await context.Periods.Where(row => row.Campaign == campaign).ToListAsync(cancellationToken).ConfigureAwait(false);
            var counts =
                await context.Figures.Where(row => context.Periods.Any(period => period.Campaign == campaign && period.Id == row.Period))
                .GroupBy(row => new { row.Period, row.Stage })
                    .Select(group => new { group.Key.Period, group.Key.Stage, Count = group.Count() })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            return
            [
                .. FigureRows.LastFirst(periods).Select(row => FigureRows.PeriodOf(
                    row, counts.Where(count => count.Period == row.Id).ToDictionary(count => count.Stage, count => count.Count))),
            ];
        },
        cancellationToken);

    public Task<StorePeriod> SavePeriodAsync(
        StoreUser user, StorePeriod period, string? reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        StoreWords.RequireId(period.Campaign, nameof(period));
        StoreWords.RequireId(period.Name, nameof(period));
        var order = new WriteOrder(
            user,
            new StoreAccess
            {
                Right = StoreRight.Verify, Action = AuditActions.SavePeriod, Campaign = period.Campaign, Period = period.Name,
            });
        order.Details["reason"] = StoreWords.Note(reason);
        order.Details["period"] = new { period.From, period.To, period.Deadlines.Submit, period.Deadlines.Verify, period.ETag };
        return database.WriteAsync(
            order,
            async write =>
            {
                var row =
                    await write.Context.Periods.FirstOrDefaultAsync(
                        other => other.Campaign == period.Campaign && other.Name == period.Name,
                        cancellationToken).ConfigureAwait(false);
                RequireETag(write, StoreTexts.PeriodOf(period.Name), row?.Revision, row?.Changed, period.ETag);
                if (period.From > period.To)
                {
                    throw new StoreRefusedException(StoreTexts.PeriodBackwards);
                }

                if (row is null)
                {
                    row = new PeriodRow { Id = write.NextId(), Campaign = period.Campaign, Name = period.Name, Changed = write.Stamp() };
                    write.Context.Periods.Add(row);
                }
                else
                {
                    StoreWords.RequireReason(reason);
                }

                (row.From, row.To, row.Revision, row.Changed) = (period.From, period.To, row.Revision + 1, write.Stamp());
                (row.SubmitBy, row.VerifyBy) = (period.Deadlines.Submit?.UtcTicks, period.Deadlines.Verify?.UtcTicks);
                var counts = await write.Context.Figures.Where(figures => figures.Period == row.Id).GroupBy(figures => figures.Stage)
                    .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken).ConfigureAwait(false);
                return FigureRows.PeriodOf(row, counts.ToDictionary(count => count.Key, count => count.Count));
            },
            cancellationToken);
    }

    private static async Task<IReadOnlyList<StoreParticipant>> ParticipantsAsync(
        StoreContext context, CancellationToken cancellationToken) =>
    [
        .. (await context.Participants.AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false))
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => new StoreParticipant
        {
            Id = row.Id,
            Name = row.Name,
            Cluster = row.Cluster,
            Predecessors = JsonSerializer.Deserialize<List<string>>(row.Predecessors)!,
            ETag = RuleRows.ETag(row.Revision),
        }),
    ];

    private static async Task SaveAsync(StoreWrite write, StoreParticipant participant)
    {
        var id = StoreWords.RequireId(participant.Id, nameof(participant));
        var row = await write.Context.Participants.FirstOrDefaultAsync(other => other.Id == id, write.Cancellation).ConfigureAwait(false);
        RequireETag(write, StoreTexts.ParticipantOf(id), row?.Revision, row?.Changed, participant.ETag);
        if (row is null)
        {
            row = new ParticipantRow { Id = id, Name = "", Changed = write.Stamp() };
            write.Context.Participants.Add(row);
        }

        row.Name = StoreWords.RequireId(participant.Name, nameof(participant));
        row.Cluster = participant.Cluster is { } cluster ? StoreWords.RequireId(cluster, nameof(participant)) : null;
        row.Predecessors =
            JsonSerializer.Serialize(
                participant.Predecessors.Select(predecessor => StoreWords.RequireId(predecessor, nameof(participant))));
        (row.Revision, row.Changed) = (row.Revision + 1, write.Stamp());
    }

    private static void RequireETag(
        StoreWrite write, Diagnostics.LocalizedText what, long? revision, StampRow? changed, string? eTag)
    {
        var found = revision is { } number ? RuleRows.ETag(number) : null;
        if (found != eTag)
        {
            var stamp = changed?.ToStamp();
            throw new StoreConflictException(StoreTexts.Changed(what, stamp, write.Zone), eTag, found, stamp);
        }
    }
}
