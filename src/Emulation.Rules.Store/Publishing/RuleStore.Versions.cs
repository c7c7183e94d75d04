using System.Text.Json;
using Emulation.Rules.Impact;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Versions: checked, published, restored.</summary>
internal sealed partial class RuleStore
{
    public async Task<PublicationCheck> CheckDraftAsync(StoreUser user, long draft, CancellationToken cancellationToken = default)
    {
        var read = await GetDraftAsync(user, draft, cancellationToken).ConfigureAwait(false);
        var (campaign, check) = await CheckAsync(read, cancellationToken).ConfigureAwait(false);
        return !check!.CanPublish || campaign is null
            ? check
            : new PublicationCheck
            {
                ETag = check.ETag,
                Reasons = check.Reasons,
                Diagnostics = check.Diagnostics,
                Cases = check.Cases,
                Impact = await ImpactOfAsync(campaign, read.Summary.BasedOn, cancellationToken).ConfigureAwait(false),
            };
    }

    public async Task<RuleVersion> PublishAsync(
        StoreUser user, long draft, string eTag, string note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eTag);
        var order =
            await OrderAsync(user, StoreRight.Publish, AuditActions.Publish, draft, eTag, note, cancellationToken).ConfigureAwait(false);

        // Loading, trying and comparing take their time: they are done before anybody has to wait, on the draft as the etag names it.
        var read = await database.ReadAsync(
            async context =>
                await RuleRows.DraftAsync(
                    context,
                    await RuleRows.FindDraftAsync(context, draft, cancellationToken).ConfigureAwait(false),
                    cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        var isAllowed = await database.IsAllowedAsync(user, order.Access, cancellationToken).ConfigureAwait(false);
        var (campaign, check) =
            isAllowed && read.ETag == eTag ? await CheckAsync(read, cancellationToken).ConfigureAwait(false) : (null, null);
        var impact =
            campaign is not null && check!.CanPublish
                ? await ImpactOfAsync(campaign, read.Summary.BasedOn, cancellationToken).ConfigureAwait(false)
                : null;
        return await database.WriteAsync(
            order,
            async write =>
            {
                var row = await RuleRows.FindDraftAsync(write.Context, draft, cancellationToken).ConfigureAwait(false);
                RequireETag(write, row, eTag);
                RequireState(row, DraftState.Draft, DraftState.Submitted);
                StoreWords.RequireReason(note);
                if (check is null)
                {
                    throw new StoreConflictException(
                        StoreTexts.Changed(StoreTexts.DraftOf(draft), null, write.Zone), eTag, read.ETag, null);
                }

                if (campaign is null || impact is null)
                {
                    throw new StoreRefusedException(check.Reasons, check.Diagnostics);
                }

                if (database.Options.FourEyes && row.Approved is null)
                {
                    throw new StoreRefusedException(StoreTexts.NeedsApproval(draft));
                }

                return await PublishAsync(write, row, read, campaign, note, impact).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<Draft> RestoreAsync(
        StoreUser user, string campaign, string version, string newVersion, string reason, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireId(campaign, nameof(campaign));
        StoreWords.RequireId(newVersion, nameof(newVersion));
        var files = await GetFilesAsync(user, campaign, version, cancellationToken).ConfigureAwait(false);
        var head = files.First(file => file.Path == CampaignFiles.CampaignFile);
        return await CreateAsync(
            user,
            StoreRight.Edit,
            AuditActions.Restore,
            new NewDraft
            {
                Campaign = campaign,
                BasedOn = version,
                Note = StoreWords.RequireReason(reason),
                Files = [FileEdit.WriteBytes(head.Path, VersionField.Change(head, newVersion))],
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task<RuleVersion> PublishAsync(
        StoreWrite write, DraftRow row, Draft draft, Campaign campaign, string note, PublicationImpact impact)
    {
        var published =
            await write.Context.Versions.Where(other => other.Campaign == row.Campaign)
                .ToListAsync(write.Cancellation)
                .ConfigureAwait(false);
        if (PublicationGate.MisfitsOf(draft, campaign, published).ToList() is { Count: > 0 } misfits)
        {
            throw new StoreRefusedException(misfits, []);
        }

        var version = new VersionRow
        {
            Id = write.NextId(),
            Campaign = row.Campaign,
            Version = campaign.Definition.Version,
            Fingerprint = campaign.Reference.Fingerprint,
            From = campaign.Definition.Effective.From,
            To = campaign.Definition.Effective.To,
            Note = note,
            Draft = row.Id,
            BasedOn = row.BasedOn,
            Folder = row.Folder ?? row.Campaign,
            Impact = JsonSerializer.Serialize(impact),
            Published = write.Stamp(),
            Submitted = row.Submitted,
            Approved = row.Approved,
        };
        write.Context.Versions.Add(version);
        row.State = DraftState.Published;
        Touch(write, row);
        await write.SaveAsync().ConfigureAwait(false);
        write.Note("version", version.Version);
        write.Note("fingerprint", version.Fingerprint);
        write.Seal(version.Id, RuleRows.HashOf(version, draft.Files));
        await write.PublishAsync().ConfigureAwait(false);
        return RuleRows.VersionOf(version, published.Append(version));
    }

    private async Task<(Campaign? Campaign, PublicationCheck? Check)> CheckAsync(Draft draft, CancellationToken cancellationToken)
    {
        var published =
            await database.ReadAsync(
                context => context.Versions.Where(row => row.Campaign == draft.Summary.Campaign).ToListAsync(cancellationToken),
                cancellationToken).ConfigureAwait(false);
        return await PublicationGate.CheckAsync(draft, published, database.Options.Campaigns, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The figures of the period they are for, or else of the last one, scored under the version before and under
    /// these.</summary>
    private async Task<PublicationImpact> ImpactOfAsync(Campaign campaign, string? basedOn, CancellationToken cancellationToken)
    {
        var definition = campaign.Definition;
        var (period, submissions) = await figures.LatestAsync(definition.Id, definition.Effective, cancellationToken).ConfigureAwait(false);
        var before = await PublishedRules.LoadBeforeAsync(database, definition, basedOn, cancellationToken).ConfigureAwait(false);
        if (before is null || period is null || submissions.Count == 0)
        {
            return new PublicationImpact { Against = before?.Definition.Version, Period = period };
        }

        var problems =
            before.Check(submissions, cancellationToken)
                .Concat(campaign.Check(submissions, cancellationToken))
                .Count(d => d.Severity == Diagnostics.DiagnosticSeverity.Error);
        if (problems > 0)
        {
            return new PublicationImpact { Against = before.Definition.Version, Period = period, DataProblems = problems };
        }

        var impact = CampaignImpact.Of(before, campaign, submissions, null, cancellationToken);
        return new PublicationImpact
        {
            Against = before.Definition.Version,
            Period = period,
            Participants = impact.Comparison.Sheets.Count,
            TotalChanges = impact.TotalChanges,
            GradeChanges = impact.GradeChanges,
            RankChanges = impact.RankChanges,
            AwardChanges = impact.AwardChanges,
            LargestShift = impact.LargestShift,
        };
    }
}
