using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Auditing;

/// <summary>The audit in the database.</summary>
internal sealed class AuditLog(StoreDatabase database) : IAuditLog
{
    public const int MostTaken = 1_000;

    public Task<IReadOnlyList<AuditEntry>> ReadAsync(StoreUser user, AuditFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.Take, 1, nameof(filter));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.Take, MostTaken, nameof(filter));
        foreach (var word in (string?[])[filter.UserId, filter.Campaign, filter.Period, filter.Participant, filter.Action])
        {
            StoreWords.RequireText(word, nameof(filter));
        }

        return database.ReadAsync<IReadOnlyList<AuditEntry>>(
            user,
            Reading(filter.Campaign),
            async context =>
                [
                    .. (await Chosen(context, filter).OrderByDescending(row => row.Sequence)
                        .Take(filter.Take)
                        .ToListAsync(cancellationToken)
                        .ConfigureAwait(false)).Select(EntryOf),
                ],
            cancellationToken);
    }

    public Task<AuditVerification> VerifyAuditAsync(StoreUser user, CancellationToken cancellationToken = default) =>
        database.ReadAsync(user, Reading(null), context => new AuditCheck(context, cancellationToken).RunAsync(), cancellationToken);

    private static IQueryable<AuditRow> Chosen(StoreContext context, AuditFilter filter)
    {
        var rows = context.Audit.AsQueryable();
        rows = filter.Before is { } before ? rows.Where(row => row.Sequence < before) : rows;
        rows = filter.UserId is { } userId ? rows.Where(row => row.By.UserId == userId) : rows;
        rows = filter.Campaign is { } campaign ? rows.Where(row => row.Campaign == campaign) : rows;
        rows = filter.Period is { } period ? rows.Where(row => row.Period == period) : rows;
        rows = filter.Participant is { } participant ? rows.Where(row => row.Participant == participant) : rows;
        rows = filter.Action is { } action ? rows.Where(row => row.Action.StartsWith(action)) : rows;
        rows = filter.Outcome is { } outcome ? rows.Where(row => row.Outcome == outcome) : rows;
        rows = filter.From is { UtcTicks: var from } ? rows.Where(row => row.By.At >= from) : rows;
        return filter.Until is { UtcTicks: var until } ? rows.Where(row => row.By.At < until) : rows;
    }

    private static AuditEntry EntryOf(AuditRow row) => new()
    {
        Sequence = row.Sequence,
        By = row.By.ToStamp(),
        Action = row.Action,
        Outcome = row.Outcome,
        Campaign = row.Campaign,
        Period = row.Period,
        Participant = row.Participant,
        Details = row.Details,
        ContentHash = row.ContentHash,
        PreviousHash = row.PreviousHash,
        Hash = row.Hash,
    };

    private static StoreAccess Reading(string? campaign) =>
        new() { Right = StoreRight.Read, Action = AuditActions.Read, Campaign = campaign };
}
