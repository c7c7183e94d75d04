using Emulation.Rules.Awards;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;

namespace Emulation.Rules.Store.Results;

/// <summary>Evaluations kept whole, what the council decided about them, their publication, and appeals. Thread-safe.</summary>
/// <remarks>
/// Every operation is one transaction. Each may throw <see cref="StoreDeniedException"/>, <see cref="StoreNotFoundException"/>,
/// <see cref="StoreUnavailableException"/>; those that take an etag <see cref="StoreConflictException"/>; those that change something
/// <see cref="StoreRefusedException"/>. A published result never changes.
/// </remarks>
public interface IResultStore
{
    /// <summary>The results of a campaign, of one period or all, the one kept last first. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<ResultSummary>> ListAsync(
        StoreUser user, string campaign, string? period = null, CancellationToken cancellationToken = default);

    /// <summary>A result. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<StoredResult> GetAsync(StoreUser user, long result, CancellationToken cancellationToken = default);

    /// <summary>
    /// Scores the figures of a period by the rules in force on its last day; nothing is kept. Takes <see cref="StoreRight.Read"/>.
    /// </summary>
    /// <remarks>
    /// Of several versions of one period that is the highest, also where it was published after a result: a mistake of the rules is mended
    /// so. A correction that is to be judged by the rules of the result it corrects is scored by that version: load it from
    /// <see cref="Publishing.IRuleStore.GetFilesAsync"/> and <see cref="Publishing.IRuleStore.GetBasesAsync"/>, evaluate what
    /// <see cref="ISubmissionStore.ReadAsync"/> gives, and keep it with <see cref="NewResult.Corrects"/>.
    /// </remarks>
    /// <param name="user">Who acts.</param>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="period">The period's name.</param>
    /// <param name="stage">Which figures, as <see cref="ISubmissionStore.ReadAsync"/> takes it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreRefusedException">No rules are in force on that day, or the figures do not check; it carries the
    /// diagnostics.</exception>
    Task<Evaluation> EvaluateAsync(
        StoreUser user, string campaign, string period, FigureStage? stage = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// What holds now: the evaluation, scored again from the figures kept with it, with the decisions that hold, and what follows from them
    /// for grades, places and later awards. Of a result whose figures are not kept (one that was read back before it was saved, or kept by
    /// a version before) each decision on an award settles that award alone. Takes <see cref="StoreRight.Read"/>.
    /// </summary>
    /// <exception cref="StoreRefusedException">The figures do not come to the result any more, or the decisions do not stand on it; it
    /// carries the diagnostics.</exception>
    Task<Outcome> GetOutcomeAsync(StoreUser user, long result, CancellationToken cancellationToken = default);

    /// <summary>
    /// Keeps an evaluation, and the figures it was scored from. One of supposed figures is refused. Takes <see cref="StoreRight.Decide"/>.
    /// </summary>
    Task<StoredResult> SaveAsync(StoreUser user, NewResult result, CancellationToken cancellationToken = default);

    /// <summary>
    /// Enters decisions on awards, and on grades and places that were left to the council, all of them or none. One on what has a decision
    /// already replaces it; both stay in the audit. All decisions together have to be well founded, each judged on what the others leave,
    /// as <see cref="Dossier.Check"/> says. Takes <see cref="StoreRight.Decide"/>.
    /// </summary>
    Task<StoredResult> DecideAsync(
        StoreUser user, long result, string eTag, IReadOnlyList<CouncilDecision> decisions, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes decisions back, all of them or none: what they were about is open again. They stay in the audit, with the reason. Those that
    /// remain have to be well founded without them. Takes <see cref="StoreRight.Decide"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="result">The result.</param>
    /// <param name="eTag">The etag as it was read.</param>
    /// <param name="decisions">Decisions that hold, as they were read.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<StoredResult> WithdrawDecisionsAsync(
        StoreUser user,
        long result,
        string eTag,
        IReadOnlyList<CouncilDecision> decisions,
        string reason,
        CancellationToken cancellationToken = default);

    /// <summary>Keeps what follows from evaluation and decisions. Later decisions take it away again. Takes
    /// <see cref="StoreRight.Decide"/>.</summary>
    Task<StoredResult> SaveOutcomeAsync(
        StoreUser user, long result, string eTag, StoredOutcome outcome, CancellationToken cancellationToken = default);

    /// <summary>
    /// Publishes a result with its dossier; from then on it never changes. What was published of the period before stands beside it, but
    /// for the one that it corrects (<see cref="NewResult.Corrects"/>). Takes <see cref="StoreRight.Decide"/>.
    /// </summary>
    /// <param name="user">Who acts.</param>
    /// <param name="result">The result.</param>
    /// <param name="eTag">The etag as it was read.</param>
    /// <param name="note">What is said with it, such as the number of the decision; not blank.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ResultSummary> PublishAsync(StoreUser user, long result, string eTag, string note, CancellationToken cancellationToken = default);

    /// <summary>The dossier: of a published result as it was sealed, of an open one as it would be now. Takes
    /// <see cref="StoreRight.Read"/>.</summary>
    Task<Dossier> GetDossierAsync(StoreUser user, long result, CancellationToken cancellationToken = default);

    /// <summary>The appeals against a result, the one opened first first. Takes <see cref="StoreRight.Read"/>.</summary>
    Task<IReadOnlyList<Appeal>> GetAppealsAsync(StoreUser user, long result, CancellationToken cancellationToken = default);

    /// <summary>Opens an appeal against a published result. Takes <see cref="StoreRight.Submit"/> for that participant.</summary>
    Task<Appeal> OpenAppealAsync(
        StoreUser user, long result, string participant, string text, CancellationToken cancellationToken = default);

    /// <summary>Answers an appeal; with a correction, what that changed is kept with it. Takes <see cref="StoreRight.Decide"/>.</summary>
    Task<Appeal> AnswerAppealAsync(
        StoreUser user, long appeal, string eTag, AppealAnswer answer, CancellationToken cancellationToken = default);
}
