using Emulation.Rules.Store.Access;

namespace Emulation.Rules.Store.Auditing;

/// <summary>Who did what: an append-only log, each entry sealed by the hash of the one before. Thread-safe.</summary>
public interface IAuditLog
{
    /// <summary>Entries, newest first. Takes <see cref="StoreRight.Read"/> for the campaign asked for, or for none in
    /// particular.</summary>
    Task<IReadOnlyList<AuditEntry>> ReadAsync(StoreUser user, AuditFilter filter, CancellationToken cancellationToken = default);

    /// <summary>
    /// Looks at every entry and at what was kept with it, from the first, and names the first one that does not fit. Takes
    /// <see cref="StoreRight.Read"/> for no campaign in particular.
    /// </summary>
    Task<AuditVerification> VerifyAuditAsync(StoreUser user, CancellationToken cancellationToken = default);
}
