using System.Text.Json;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Results;

/// <summary>Appeals against published results.</summary>
internal sealed partial class ResultStore
{
    public async Task<IReadOnlyList<Appeal>> GetAppealsAsync(StoreUser user, long result, CancellationToken cancellationToken = default)
    {
        var access = await AccessAsync(StoreRight.Read, AuditActions.Read, result, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync<IReadOnlyList<Appeal>>(
            user,
            access,
            async context =>
                [
                    .. (await context.Appeals.Where(row => row.Result == result)
                        .OrderBy(row => row.Id)
                        .ToListAsync(cancellationToken)
                        .ConfigureAwait(false)).Select(ResultRows.AppealOf),
                ],
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<Appeal> OpenAppealAsync(
        StoreUser user, long result, string participant, string text, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireId(participant, nameof(participant));
        var access = await AccessAsync(StoreRight.Submit, AuditActions.OpenAppeal, result, cancellationToken).ConfigureAwait(false);
        var order = new WriteOrder(
            user,
            access with { Participant = participant }) { Details = { ["result"] = result, ["text"] = StoreWords.Note(text) } };
        return await database.WriteAsync(
            order,
            async write =>
            {
                StoreWords.RequireReason(text);
                var row = await ResultRows.FindAsync(write.Context, result, cancellationToken).ConfigureAwait(false);
                if (row.Dossier is null)
                {
                    throw new StoreRefusedException(StoreTexts.ResultNotPublished(result));
                }

                var evaluation =
                    EvaluationJson.Deserialize(
                        await ResultRows.TextAsync(write.Context, row.Evaluation, cancellationToken).ConfigureAwait(false));
                if (!evaluation.Sheets.Any(sheet => sheet.Participant == participant))
                {
                    throw new StoreNotFoundException(StoreTexts.NotInResult(participant, result));
                }

                var appeal = new AppealRow
                {
                    Id = write.NextId(), Result = result, Participant = participant, Text = text, Revision = 1, Opened = write.Stamp(),
                };
                write.Context.Appeals.Add(appeal);
                write.Note("appeal", appeal.Id);
                return ResultRows.AppealOf(appeal);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<Appeal> AnswerAppealAsync(
        StoreUser user, long appeal, string eTag, AppealAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eTag);
        ArgumentNullException.ThrowIfNull(answer);
        var (result, participant) = await database.ReadAsync(
            async context =>
                await ResultRows.FindAppealAsync(context, appeal, cancellationToken).ConfigureAwait(false) is var row
                    ? (row.Result, row.Participant)
                    : default,
            cancellationToken).ConfigureAwait(false);
        var access = await AccessAsync(StoreRight.Decide, AuditActions.AnswerAppeal, result, cancellationToken).ConfigureAwait(false);
        var order = Order(user, access with { Participant = participant }, result, eTag);
        (order.Details["appeal"], order.Details["accepted"], order.Details["answer"], order.Details["correction"]) =
            (appeal, answer.IsAccepted, StoreWords.Note(answer.Text), answer.Correction);
        return await database.WriteAsync(
            order,
            async write =>
            {
                StoreWords.RequireReason(answer.Text);
                var row = await ResultRows.FindAppealAsync(write.Context, appeal, cancellationToken).ConfigureAwait(false);
                RequireETag(write, StoreTexts.AppealOf(appeal), row.Revision, eTag);
                if (row.State != AppealState.Open)
                {
                    throw new StoreRefusedException(StoreTexts.AnsweredAlready(appeal));
                }

                var change =
                    answer.Correction is { } correction
                        ? await ChangeOfAsync(write.Context, row, correction, cancellationToken).ConfigureAwait(false)
                        : null;
                (row.State, row.Answer, row.Answered, row.Correction) =
                    (answer.IsAccepted ? AppealState.Accepted : AppealState.Rejected, answer.Text, write.Stamp(), answer.Correction);
                row.Change = change is null ? null : JsonSerializer.Serialize(change);
                row.Revision++;
                write.Note("change", change);
                return ResultRows.AppealOf(row);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What the correction moved, for who appealed and for the others.</summary>
    private static async Task<AppealChange> ChangeOfAsync(
        StoreContext context, AppealRow appeal, long correction, CancellationToken cancellationToken)
    {
        var (before, after) =
            (
                await ResultRows.FindAsync(context, appeal.Result, cancellationToken).ConfigureAwait(false),
                await ResultRows.FindAsync(context, correction, cancellationToken).ConfigureAwait(false));
        if (after.Corrects != before.Id)
        {
            throw new StoreRefusedException(StoreTexts.NoCorrectionOf(correction, before.Id));
        }

        var textBefore = await ResultRows.TextAsync(context, before.Evaluation, cancellationToken).ConfigureAwait(false);
        var textAfter = await ResultRows.TextAsync(context, after.Evaluation, cancellationToken).ConfigureAwait(false);
        var comparison = EvaluationJson.Deserialize(textBefore, cancellationToken)
            .CompareTo(EvaluationJson.Deserialize(textAfter, cancellationToken), cancellationToken);
        var own =
            comparison.Sheets.FirstOrDefault(sheet => sheet.Participant == appeal.Participant)
                ?? throw new StoreNotFoundException(StoreTexts.NotInResult(appeal.Participant, correction));
        return new AppealChange
        {
            TotalBefore = own.Before.Total,
            TotalAfter = own.After.Total,
            GradeBefore = own.Before.Grade,
            GradeAfter = own.After.Grade,
            RankBefore = own.RankBefore,
            RankAfter = own.RankAfter,
            OthersMoved = comparison.Sheets.Count(sheet => sheet != own
                && (sheet.TotalDifference != 0m || sheet.Before.Grade != sheet.After.Grade || sheet.RankBefore != sheet.RankAfter)),
        };
    }
}
