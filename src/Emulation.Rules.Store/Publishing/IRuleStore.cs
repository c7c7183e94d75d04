using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Rules: drafts that people write together, and published versions that stay for ever. Thread-safe.</summary>
/// <remarks>
/// Every operation is one transaction: all of it is kept, or nothing. Each may throw <see cref="StoreDeniedException"/> (the host's
/// <see cref="IStoreAuthorizer"/> does not allow it), <see cref="StoreNotFoundException"/>, <see cref="StoreUnavailableException"/>;
/// those that
/// take an etag <see cref="StoreConflictException"/>, those that change something <see cref="StoreRefusedException"/>. Refused, denied
/// and
/// lost attempts to change something stand in the audit as well.
/// </remarks>
public interface IRuleStore
{
    /// <summary>Every campaign the user may read, in ordinal order of ids. Takes <see cref="StoreRight.Read"/>; others are left
    /// out.</summary>
    Task<IReadOnlyList<CampaignSummary>> ListAsync(StoreUser user, CancellationToken cancellationToken = default);

    /// <summary>One campaign. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<CampaignSummary> GetAsync(StoreUser user, string campaign, CancellationToken cancellationToken = default);

    /// <summary>Makes a draft. A campaign may have several at a time, for other years or corrections. Takes
    /// <see cref="StoreRight.Edit"/>.</summary>
    Task<Draft> CreateDraftAsync(StoreUser user, NewDraft draft, CancellationToken cancellationToken = default);

    /// <summary>A draft with its files, in any state. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<Draft> GetDraftAsync(StoreUser user, long draft, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes files of a draft, all of them or none. Each names the etag of the file it was made from: of two who write the same file
    /// the
    /// second is told and nothing is overwritten; other files of the draft may change meanwhile. Takes <see cref="StoreRight.Edit"/>.
    /// </summary>
    /// <returns>The draft as it is now, with the new etags.</returns>
    Task<Draft> SaveFilesAsync(StoreUser user, long draft, IReadOnlyList<FileEdit> edits, CancellationToken cancellationToken = default);

    /// <summary>Draft → submitted: its files rest. Takes <see cref="StoreRight.Edit"/>.</summary>
    /// <param name="user">Who acts.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="eTag">The draft's etag as it was read.</param>
    /// <param name="note">What changed and why; not blank.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<DraftSummary> SubmitDraftAsync(
        StoreUser user, long draft, string eTag, string note, CancellationToken cancellationToken = default);

    /// <summary>Approves a submitted draft as it stands. With <see cref="StoreOptions.FourEyes"/> only who had no hand in it can. Takes
    /// <see cref="StoreRight.Approve"/>.</summary>
    /// <param name="user">Who acts.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="eTag">The draft's etag as it was read.</param>
    /// <param name="note">What is said with it; null for nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<DraftSummary> ApproveDraftAsync(
        StoreUser user, long draft, string eTag, string? note, CancellationToken cancellationToken = default);

    /// <summary>Submitted → draft, with a reason; an approval lapses. Takes <see cref="StoreRight.Approve"/>, or
    /// <see cref="StoreRight.Edit"/> of who submitted it.</summary>
    Task<DraftSummary> ReturnDraftAsync(
        StoreUser user, long draft, string eTag, string reason, CancellationToken cancellationToken = default);

    /// <summary>Gives a draft up, with a reason. It stays readable. Takes <see cref="StoreRight.Edit"/>.</summary>
    Task<DraftSummary> DiscardDraftAsync(
        StoreUser user, long draft, string eTag, string reason, CancellationToken cancellationToken = default);

    /// <summary>What publishing the draft as it stands would come to: diagnostics, worked examples, who moves. Changes nothing. Takes
    /// <see cref="StoreRight.Read"/>.</summary>
    Task<PublicationCheck> CheckDraftAsync(StoreUser user, long draft, CancellationToken cancellationToken = default);

    /// <summary>
    /// Publishes a draft: its rules are valid, its worked examples pass, its version is above those it replaces, it has a note, and with
    /// <see cref="StoreOptions.FourEyes"/> an approval. Who moves is worked out and kept with it. From then on every node serves it.
    /// Takes <see cref="StoreRight.Publish"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="eTag">The draft's etag as it was read: what was looked at is what is published.</param>
    /// <param name="note">What changed and why, for those who look at the versions later; not blank.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<RuleVersion> PublishAsync(StoreUser user, long draft, string eTag, string note, CancellationToken cancellationToken = default);

    /// <summary>A published version; also one that a correction replaced. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<RuleVersion> GetVersionAsync(StoreUser user, string campaign, string version, CancellationToken cancellationToken = default);

    /// <summary>The files of a published version, in ordinal order of their paths. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<StoredFile>> GetFilesAsync(
        StoreUser user, string campaign, string version, CancellationToken cancellationToken = default);

    /// <summary>The campaigns that a published version is laid over; none when it stands alone. Takes <see cref="StoreRight.Read"/> of the
    /// version's own campaign.</summary>
    Task<IReadOnlyList<CampaignFiles>> GetBasesAsync(
        StoreUser user, string campaign, string version, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a draft of an earlier version under a new version number, so that what was once in force can be published again. Nothing but
    /// the number differs. Takes <see cref="StoreRight.Edit"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="version">The version to go back to.</param>
    /// <param name="newVersion">The number it gets, above those it will replace.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<Draft> RestoreAsync(
        StoreUser user, string campaign, string version, string newVersion, string reason, CancellationToken cancellationToken = default);

    /// <summary>The files beside the campaigns of an imported folder, such as its README and schemas. Takes
    /// <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<StoredFile>> GetSharedFilesAsync(StoreUser user, CancellationToken cancellationToken = default);

    /// <summary>Changes files beside the campaigns, as <see cref="SaveFilesAsync"/> those of a draft. Takes
    /// <see cref="StoreRight.Publish"/>.</summary>
    Task<IReadOnlyList<StoredFile>> SaveSharedFilesAsync(
        StoreUser user, IReadOnlyList<FileEdit> edits, CancellationToken cancellationToken = default);
}
