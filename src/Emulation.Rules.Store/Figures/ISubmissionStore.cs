using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>
/// Participants, periods, and the figures of each participant on their way open → submitted → verified → final. Thread-safe.
/// </summary>
/// <remarks>
/// Every operation is one transaction. Each may throw <see cref="StoreDeniedException"/>, <see cref="StoreNotFoundException"/>,
/// <see cref="StoreUnavailableException"/>; those that take an etag <see cref="StoreConflictException"/>; those that change something
/// <see cref="StoreRefusedException"/>: a wrong stage, a deadline that has passed, a reason that is missing.
/// Figures are kept as they are given, also under ids that no rules know: rules may come later. <see cref="Campaign.Check"/> tells before
/// what is wrong with them, and <see cref="Results.IResultStore.EvaluateAsync"/> scores nothing while anything is.
/// Nothing is ever deleted: every change of a figure, an adjustment or a stage is a row of <see cref="GetHistoryAsync"/>.
/// </remarks>
public interface ISubmissionStore
{
    /// <summary>Everybody the store knows, in ordinal order of ids. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<StoreParticipant>> GetParticipantsAsync(StoreUser user, CancellationToken cancellationToken = default);

    /// <summary>
    /// Enters or changes participants, all of them or none; each with the etag it was read with, null for a new one. Takes
    /// <see cref="StoreRight.Verify"/>.
    /// </summary>
    Task<IReadOnlyList<StoreParticipant>> SaveParticipantsAsync(
        StoreUser user, IReadOnlyList<StoreParticipant> participants, string reason, CancellationToken cancellationToken = default);

    /// <summary>The periods of a campaign, the one that ends last first. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<StorePeriod>> GetPeriodsAsync(StoreUser user, string campaign, CancellationToken cancellationToken = default);

    /// <summary>
    /// Opens a period (its etag null), or changes its days and deadlines with a reason. Takes <see cref="StoreRight.Verify"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="period">The period.</param>
    /// <param name="reason">Why; may be null for a new one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<StorePeriod> SavePeriodAsync(StoreUser user, StorePeriod period, string? reason, CancellationToken cancellationToken = default);

    /// <summary>Who has figures in a period, in ordinal order of ids. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<FigureSummary>> ListAsync(
        StoreUser user, string campaign, string period, CancellationToken cancellationToken = default);

    /// <summary>The figures of one participant. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<StoredFigures> GetAsync(StoreUser user, FigureKey key, CancellationToken cancellationToken = default);

    /// <summary>
    /// The figures of a whole period as they are scored, one by one in ordinal order of participants, from one state of the database. Takes
    /// <see cref="StoreRight.Read"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="period">The period's name.</param>
    /// <param name="stage">
    /// Null for the figures as they are; <see cref="FigureStage.Submitted"/> or <see cref="FigureStage.Verified"/> for those as they were
    /// last submitted or
    /// verified, <see cref="FigureStage.Final"/> for those that are final: who has not come so far is left out.
    /// <see cref="FigureStage.Open"/> is as null.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    IAsyncEnumerable<Submission> ReadAsync(
        StoreUser user, string campaign, string period, FigureStage? stage = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Enters or changes the figures of one participant. While they are open this takes <see cref="StoreRight.Submit"/> and no reason; once
    /// submitted <see cref="StoreRight.Verify"/>, once verified <see cref="StoreRight.Decide"/>, and a reason each. Adjustments take at
    /// least <see cref="StoreRight.Verify"/>. Evidence is not changed by it: it follows what is attached.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="period">The period's name.</param>
    /// <param name="figures">The figures, with the participant's id.</param>
    /// <param name="eTag">The etag as it was read; null where there were none.</param>
    /// <param name="reason">Why; may be null while they are open.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<StoredFigures> SaveAsync(
        StoreUser user,
        string campaign,
        string period,
        Submission figures,
        string? eTag,
        string? reason,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Enters the figures of many, all of them or none, in one pass. Those of participants whose figures are not open any more are refused.
    /// With <see cref="StoreRight.Verify"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="period">The period's name.</param>
    /// <param name="figures">The figures, at most once for each participant.</param>
    /// <param name="reason">Where they come from, such as the file's name; not blank.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ImportOutcome> ImportAsync(
        StoreUser user,
        string campaign,
        string period,
        IEnumerable<Submission> figures,
        string reason,
        CancellationToken cancellationToken = default);

    /// <summary>Open → submitted: the participant stands by its figures. Takes <see cref="StoreRight.Submit"/>.</summary>
    Task<StoredFigures> SubmitAsync(StoreUser user, FigureKey key, string eTag, CancellationToken cancellationToken = default);

    /// <summary>Submitted → verified. Takes <see cref="StoreRight.Verify"/>.</summary>
    /// <param name="user">Who acts.</param>
    /// <param name="key">Whose figures.</param>
    /// <param name="eTag">The etag as it was read: what was looked at is what is verified.</param>
    /// <param name="note">What is said with it; null for nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<StoredFigures> VerifyAsync(
        StoreUser user, FigureKey key, string eTag, string? note, CancellationToken cancellationToken = default);

    /// <summary>Verified → final. Takes <see cref="StoreRight.Decide"/>.</summary>
    /// <param name="user">Who acts.</param>
    /// <param name="key">Whose figures.</param>
    /// <param name="eTag">The etag as it was read.</param>
    /// <param name="note">What is said with it; null for nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<StoredFigures> FinalizeAsync(
        StoreUser user, FigureKey key, string eTag, string? note, CancellationToken cancellationToken = default);

    /// <summary>
    /// Goes back to an earlier stage, with a reason and, where wanted, a later deadline of their own. Takes
    /// <see cref="StoreRight.Verify"/>, from final <see cref="StoreRight.Decide"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="key">Whose figures.</param>
    /// <param name="eTag">The etag as it was read.</param>
    /// <param name="stage">The stage they go back to: an earlier one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="deadline">Until when they can pass that stage; null for the deadline of the period.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<StoredFigures> ReopenAsync(
        StoreUser user, FigureKey key, string eTag, FigureStage stage, string reason, DateTimeOffset? deadline,
        CancellationToken cancellationToken = default);

    /// <summary>Every change of one participant's figures, the first first. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<FigureChange>> GetHistoryAsync(StoreUser user, FigureKey key, CancellationToken cancellationToken = default);

    /// <summary>The documents attached to one participant's figures, withdrawn ones too. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<StoredEvidence>> GetEvidenceAsync(StoreUser user, FigureKey key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Attaches a document to a figure; its name stands in the figures' evidence from then on. Takes what <see cref="SaveAsync"/> takes in
    /// that stage.
    /// </summary>
    Task<StoredEvidence> AttachAsync(StoreUser user, FigureKey key, NewEvidence evidence, CancellationToken cancellationToken = default);

    /// <summary>The bytes of a document the store keeps. Takes <see cref="StoreRight.Read"/>.</summary>
    /// <exception cref="StoreRefusedException">The host keeps it, or the bytes in the database are not those that were
    /// attached.</exception>
    Task<ReadOnlyMemory<byte>> ReadEvidenceAsync(StoreUser user, long evidence, CancellationToken cancellationToken = default);

    /// <summary>
    /// Whether a document is still the one that was attached; that it is not stands in the audit. Takes <see cref="StoreRight.Read"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="evidence">The document.</param>
    /// <param name="content">What the host finds at its address now, null where it finds nothing; of a document the store keeps it is not
    /// looked at.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<EvidenceState> CheckEvidenceAsync(StoreUser user, long evidence, Stream? content, CancellationToken cancellationToken = default);

    /// <summary>
    /// A document counts no longer, with a reason; it stays readable. Takes what <see cref="SaveAsync"/> takes in that stage.
    /// </summary>
    Task<StoredEvidence> WithdrawEvidenceAsync(StoreUser user, long evidence, string reason, CancellationToken cancellationToken = default);
}
