using System.Text.Json;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Drafts: written together, submitted, approved, returned, given up.</summary>
internal sealed partial class RuleStore
{
    public Task<Draft> CreateDraftAsync(StoreUser user, NewDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        StoreWords.RequireId(draft.Campaign, nameof(draft));
        StoreWords.RequireItems(draft.Files, nameof(draft));
        return CreateAsync(user, StoreRight.Edit, AuditActions.CreateDraft, draft, cancellationToken);
    }

    public async Task<Draft> SaveFilesAsync(
        StoreUser user, long draft, IReadOnlyList<FileEdit> edits, CancellationToken cancellationToken = default)
    {
        StoreWords.RequireItems(edits, nameof(edits));
        var order =
            await OrderAsync(user, StoreRight.Edit, AuditActions.SaveFiles, draft, null, null, cancellationToken).ConfigureAwait(false);
        order.Details["files"] = FileEdits.Told(edits);
        return await database.WriteAsync(
            order,
            async write =>
            {
                var row = await RuleRows.FindDraftAsync(write.Context, draft, cancellationToken).ConfigureAwait(false);
                RequireState(row, DraftState.Draft);
                await new FileEdits(write, database.Options.MostBytes).ApplyAsync(draft, row.Revision + 1, edits).ConfigureAwait(false);
                Touch(write, row);
                row.Editors = FileEdits.WithEditor(row.Editors, user.Id);
                await write.SaveAsync().ConfigureAwait(false);
                return await RuleRows.DraftAsync(write.Context, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public Task<DraftSummary> SubmitDraftAsync(
        StoreUser user, long draft, string eTag, string note, CancellationToken cancellationToken = default) =>
        ChangeAsync(user, StoreRight.Edit, AuditActions.SubmitDraft, draft, eTag, note, (write, row) =>
        {
            row.Note = StoreWords.RequireReason(note);
            RequireState(row, DraftState.Draft);
            (row.State, row.Submitted, row.Approved) = (DraftState.Submitted, write.Stamp(), null);
        }, cancellationToken);

    public Task<DraftSummary> ApproveDraftAsync(
        StoreUser user, long draft, string eTag, string? note, CancellationToken cancellationToken = default) =>
        ChangeAsync(user, StoreRight.Approve, AuditActions.ApproveDraft, draft, eTag, note, (write, row) =>
        {
            row.Note = StoreWords.Note(note) ?? row.Note;
            RequireState(row, DraftState.Submitted);
            if (database.Options.FourEyes
                && (row.Submitted!.UserId == user.Id || RuleRows.EditorsOf(row).Contains(user.Id, StringComparer.Ordinal)))
            {
                throw new StoreRefusedException(StoreTexts.OwnApproval(user.Name));
            }

            row.Approved = write.Stamp();
        }, cancellationToken);

    public async Task<DraftSummary> ReturnDraftAsync(
        StoreUser user, long draft, string eTag, string reason, CancellationToken cancellationToken = default)
    {
        var submitter = await database.ReadAsync(
            async context =>
                (await RuleRows.FindDraftAsync(context, draft, cancellationToken)
                    .ConfigureAwait(false)).Submitted?.UserId, cancellationToken).ConfigureAwait(false);
        var permission = user is not null && submitter == user.Id ? StoreRight.Edit : StoreRight.Approve;
        return await ChangeAsync(user!, permission, AuditActions.ReturnDraft, draft, eTag, reason, (_, row) =>
        {
            row.Note = StoreWords.RequireReason(reason);
            RequireState(row, DraftState.Submitted);
            (row.State, row.Submitted, row.Approved) = (DraftState.Draft, null, null);
        }, cancellationToken).ConfigureAwait(false);
    }

    public Task<DraftSummary> DiscardDraftAsync(
        StoreUser user, long draft, string eTag, string reason, CancellationToken cancellationToken = default) =>
        ChangeAsync(user, StoreRight.Edit, AuditActions.DiscardDraft, draft, eTag, reason, (_, row) =>
        {
            row.Note = StoreWords.RequireReason(reason);
            RequireState(row, DraftState.Draft, DraftState.Submitted);
            row.State = DraftState.Discarded;
        }, cancellationToken);

    private Task<Draft> CreateAsync(
        StoreUser user, StoreRight permission, string action, NewDraft draft, CancellationToken cancellationToken)
    {
        var access = new StoreAccess { Right = permission, Action = action, Campaign = draft.Campaign };
        var order = new WriteOrder(
            user,
            access) { Details = { ["basedOn"] = draft.BasedOn, ["note"] = draft.Note, ["files"] = FileEdits.Told(draft.Files) } };
        return database.WriteAsync(
            order,
            async write =>
            {
                var origin =
                    draft.BasedOn is null
                        ? null
                        : await RuleRows.FindVersionAsync(write.Context, draft.Campaign, draft.BasedOn, cancellationToken)
                            .ConfigureAwait(false);
                var row = new DraftRow
                {
                    Id = write.NextId(),
                    Campaign = draft.Campaign,
                    Revision = 1,
                    BasedOn = draft.BasedOn,
                    Folder = draft.Folder is { } folder ? CampaignPath.Require(folder) : origin?.Folder ?? OwnFolderOf(draft.Campaign),
                    Note = StoreWords.Note(draft.Note),
                    Created = write.Stamp(),
                    Changed = write.Stamp(),
                    Editors = draft.Files.Count > 0 ? JsonSerializer.Serialize<string[]>([user.Id]) : "[]",
                };
                write.Context.Drafts.Add(row);
                write.Note("draft", row.Id);
                await AddFilesAsync(write, row.Id, origin, draft.Files).ConfigureAwait(false);
                return await RuleRows.DraftAsync(write.Context, row, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <summary>Null where the campaign's id is the folder's name.</summary>
    private static string? OwnFolderOf(string campaign) =>
        CampaignPath.FolderOf(campaign) is var folder && folder != campaign ? folder : null;

    private async Task AddFilesAsync(StoreWrite write, long draft, VersionRow? origin, IReadOnlyList<FileEdit> edits)
    {
        var own = edits.Select(edit => edit.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in origin is null
            ? []
            : await RuleRows.FilesAsync(write.Context, origin.Draft, write.Cancellation).ConfigureAwait(false))
        {
            if (!own.Contains(file.Path))
            {
                write.Context.Files.Add(
                    new FileRow { Draft = draft, Path = file.Path, Sha256 = file.Sha256, Revision = 1, Changed = write.Stamp() });
            }
        }

        // A new draft has nothing yet that an etag could be of: what is taken out is simply left out.
        var written =
            edits.Where(edit => edit.Content is not null).Select(edit => FileEdit.WriteBytes(edit.Path, edit.Content!.Value)).ToList();
        await new FileEdits(write, database.Options.MostBytes).ApplyAsync(draft, 1, written).ConfigureAwait(false);
        await write.SaveAsync().ConfigureAwait(false);
    }

    private async Task<DraftSummary> ChangeAsync(
        StoreUser user, StoreRight permission, string action, long draft, string eTag, string? note, Action<StoreWrite, DraftRow> change,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(eTag);
        var order = await OrderAsync(user, permission, action, draft, eTag, note, cancellationToken).ConfigureAwait(false);
        return await database.WriteAsync(
            order,
            async write =>
            {
                var row = await RuleRows.FindDraftAsync(write.Context, draft, cancellationToken).ConfigureAwait(false);
                RequireETag(write, row, eTag);
                change(write, row);
                Touch(write, row);
                return RuleRows.SummaryOf(row);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<WriteOrder> OrderAsync(
        StoreUser user, StoreRight permission, string action, long draft, string? eTag, string? note, CancellationToken cancellationToken)
    {
        var access = new StoreAccess
        {
            Right = permission, Action = action, Campaign = await CampaignOfAsync(draft, cancellationToken).ConfigureAwait(false),
        };
        var order = new WriteOrder(user, access) { Details = { ["draft"] = draft } };
        if (eTag is not null)
        {
            order.Details["etag"] = eTag;
        }

        if (note is not null)
        {
            order.Details["note"] = StoreWords.Note(note);
        }

        return order;
    }

    private static void Touch(StoreWrite write, DraftRow row) => (row.Revision, row.Changed) = (row.Revision + 1, write.Stamp());

    private static void RequireETag(StoreWrite write, DraftRow row, string eTag)
    {
        if (RuleRows.ETag(row.Revision) is var found && found != eTag)
        {
            var changed = row.Changed.ToStamp();
            throw new StoreConflictException(
                StoreTexts.Changed(StoreTexts.DraftOf(row.Id), changed, write.Zone), eTag, found, changed);
        }
    }

    private static void RequireState(DraftRow row, params DraftState[] states)
    {
        if (!states.Contains(row.State))
        {
            throw new StoreRefusedException(StoreTexts.WrongState(row.Id, row.State));
        }
    }
}
