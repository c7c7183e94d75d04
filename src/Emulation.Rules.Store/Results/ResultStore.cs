using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Results;

/// <summary>Results in the database: kept, and read.</summary>
internal sealed partial class ResultStore(StoreDatabase database) : IResultStore
{
    public Task<IReadOnlyList<ResultSummary>> ListAsync(
        StoreUser user, string campaign, string? period = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<ResultSummary>>(
            user,
            Reading(
                StoreWords.RequireId(campaign, nameof(campaign)),
                period is null ? null : StoreWords.RequireId(period, nameof(period))),
            async context =>
            {
                var rows =
                    await context.Results.Where(row => row.Campaign == campaign && (period == null || row.Period == period))
                        .OrderByDescending(row => row.Id)
                    .ToListAsync(cancellationToken).ConfigureAwait(false);
                List<ResultSummary> summaries = [];
                foreach (var row in rows)
                {
                    summaries.Add(await ResultRows.SummaryAsync(context, row, cancellationToken).ConfigureAwait(false));
                }

                return summaries;
            },
            cancellationToken);

    public async Task<StoredResult> GetAsync(StoreUser user, long result, CancellationToken cancellationToken = default)
    {
        var access = await AccessAsync(StoreRight.Read, AuditActions.Read, result, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(
            user,
            access,
            async context =>
                await ResultRows.StoredAsync(
                    context,
                    await ResultRows.FindAsync(context, result, cancellationToken).ConfigureAwait(false),
                    cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<Evaluation> EvaluateAsync(
        StoreUser user, string campaign, string period, FigureStage? stage = null, CancellationToken cancellationToken = default)
    {
        var (rules, documents) = await database.ReadAsync(
            user,
            Reading(StoreWords.RequireId(campaign, nameof(campaign)), StoreWords.RequireId(period, nameof(period))),
            async context =>
            {
                var found = await FigureRows.FindPeriodAsync(context, campaign, period, cancellationToken).ConfigureAwait(false);
                var version = await PublishedRules.InForceAsync(context, campaign, found.To, cancellationToken).ConfigureAwait(false)
                    ?? throw new StoreRefusedException(StoreTexts.NoRulesInForce(campaign, found.To));
                return (
                    await PublishedRules.LoadAsync(context, version, database.Rules, cancellationToken).ConfigureAwait(false),
                    await FigureReading.DocumentsAsync(context, found.Id, stage, cancellationToken).ConfigureAwait(false));
            },
            cancellationToken).ConfigureAwait(false);
        IReadOnlyCollection<Submission> submissions = [.. FigureReading.Parse(documents)];
        try
        {
            return rules.Evaluate(submissions, new EvaluationOptions { TimeProvider = database.Time }, cancellationToken);
        }
        catch (CampaignException exception)
        {
            var errors = exception.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
            throw new StoreRefusedException([StoreTexts.FiguresDoNotCheck(errors)], exception.Diagnostics);
        }
    }

    public Task<StoredResult> SaveAsync(StoreUser user, NewResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Evaluation, nameof(result));
        var (evaluation, campaign) = (result.Evaluation, result.Evaluation.Campaign);
        var access = new StoreAccess
        {
            Right = StoreRight.Decide,
            Action = AuditActions.SaveResult,
            Campaign = StoreWords.RequireId(campaign.Id, nameof(result)),
            Period = StoreWords.RequireId(result.Period, nameof(result)),
        };
        var order = new WriteOrder(user, access);
        (order.Details["version"], order.Details["resultFingerprint"], order.Details["note"], order.Details["corrects"]) =
            (campaign.Version, evaluation.ResultFingerprint, StoreWords.Note(result.Note), result.Corrects);
        return database.WriteAsync(
            order,
            async write =>
            {
                StoreWords.RequireReason(result.Note);
                await FigureRows.FindPeriodAsync(write.Context, campaign.Id, result.Period, cancellationToken).ConfigureAwait(false);
                var version =
                    await RuleRows.FindVersionAsync(write.Context, campaign.Id, campaign.Version, cancellationToken).ConfigureAwait(false);
                if (version.Fingerprint != campaign.Fingerprint)
                {
                    throw new StoreRefusedException(StoreTexts.OtherRules(campaign.Version));
                }

                if (evaluation.Supposed.Count > 0)
                {
                    throw new StoreRefusedException(StoreTexts.Supposed);
                }

                // A copy does not take over what the result says of itself; writing it works its fingerprint out.
                var copy = evaluation with { };
                var text = EvaluationJson.Serialize(copy, cancellationToken);
                if (copy.ResultFingerprint != evaluation.ResultFingerprint)
                {
                    throw new StoreRefusedException(StoreTexts.Altered(copy.ResultFingerprint, evaluation.ResultFingerprint));
                }

                await RequireCorrectableAsync(write, result).ConfigureAwait(false);
                var row = new ResultRow
                {
                    Id = write.NextId(),
                    Campaign = campaign.Id,
                    Version = campaign.Version,
                    Fingerprint = campaign.Fingerprint,
                    Period = result.Period,
                    InputFingerprint = evaluation.InputFingerprint,
                    ResultFingerprint = evaluation.ResultFingerprint,
                    Participants = evaluation.Sheets.Count,
                    Evaluation = await write.KeepAsync(Encoding.UTF8.GetBytes(text)).ConfigureAwait(false),
                    Inputs =
                        evaluation.Submissions is { } figures
                            ? await write.KeepAsync(FrozenFigures.Write(figures)).ConfigureAwait(false)
                            : null,
                    Note = result.Note,
                    Corrects = result.Corrects,
                    Revision = 1,
                    Created = write.Stamp(),
                };
                write.Context.Results.Add(row);
                await write.SaveAsync().ConfigureAwait(false);
                write.Note("result", row.Id);
                write.Seal(row.Id, row.Evaluation);
                return await ResultRows.StoredAsync(write.Context, row, text, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <summary>What is corrected is published, of the same campaign and period, and corrected by nothing that is published.</summary>
    private static async Task RequireCorrectableAsync(StoreWrite write, NewResult result)
    {
        if (result.Corrects is not { } id)
        {
            return;
        }

        var corrected = await ResultRows.FindAsync(write.Context, id, write.Cancellation).ConfigureAwait(false);
        if (corrected.Dossier is null || corrected.Campaign != result.Evaluation.Campaign.Id || corrected.Period != result.Period)
        {
            throw new StoreRefusedException(StoreTexts.NotCorrectable(id));
        }

        await RequireUncorrectedAsync(write, id).ConfigureAwait(false);
    }

    /// <summary>Of the corrections of a result one is published; those that are open may be given up.</summary>
    private static async Task RequireUncorrectedAsync(StoreWrite write, long id)
    {
        if (await ResultRows.CorrectionOfAsync(write.Context, id, write.Cancellation).ConfigureAwait(false) is { } other)
        {
            throw new StoreRefusedException(StoreTexts.CorrectedAlready(id, other));
        }
    }

    private static StoreAccess Reading(string campaign, string? period) =>
        new() { Right = StoreRight.Read, Action = AuditActions.Read, Campaign = campaign, Period = period };

    private Task<StoreAccess> AccessAsync(StoreRight permission, string action, long result, CancellationToken cancellationToken) =>
        database.ReadAsync(
        async context =>
        {
            var row = await ResultRows.FindAsync(context, result, cancellationToken).ConfigureAwait(false);
            return new StoreAccess { Right = permission, Action = action, Campaign = row.Campaign, Period = row.Period };
        },
        cancellationToken);
}
