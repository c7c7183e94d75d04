using Emulation.Rules.Cli.Output;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Folders;
using Emulation.Rules.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Cli.Commands;

/// <summary>What the store commands do, on a SQLite file of one person's own.</summary>
internal sealed class StoreRun(CliContext context, string file)
{
    private readonly StoreUser _user = new() { Id = UserName(), Name = UserName() };

    public Task<int> InitAsync(CancellationToken cancellationToken) => RunAsync(mustExist: false, async store =>
    {
        await store.MigrateAsync(cancellationToken);
        Write(context.Texts.StoreReady(file));
        return ExitCodes.Fine;
    });

    public Task<int> ImportAsync(string directory, string? note, CancellationToken cancellationToken) =>
        RunAsync(mustExist: false, async store =>
    {
        if (!Directory.Exists(directory))
        {
            throw CampaignDirectory.Missing(directory, context.Texts);
        }

        if (!CampaignDirectory.Expand(directory).Any(CampaignDirectory.HoldsCampaign))
        {
            // Files beside campaigns are taken in with them; a folder of other things is none of the rules'.
            throw new CliException(context.Texts.NoCampaignIn(directory));
        }

        await store.MigrateAsync(cancellationToken);
        var text = string.IsNullOrWhiteSpace(note) ? context.Texts.StoreImportNote(directory) : note;
        var imported = await CampaignFolders.ImportAsync(store.Rules, _user, directory, text, cancellationToken);
        foreach (var folder in imported)
        {
            Write(
                folder.Draft is { } draft ? context.Texts.StoreDraft(folder.Folder, draft, folder.Reason!.In(context.Texts.Language))
                : folder.Outcome == FolderOutcome.Published ? context.Texts.StorePublished(folder.Folder, folder.Version!)
                : context.Texts.StoreUnchanged(folder.Folder, folder.Version!));
        }

        return imported.Any(folder => folder.Outcome == FolderOutcome.KeptAsDraft) ? ExitCodes.Findings : ExitCodes.Fine;
    });

    public Task<int> ExportAsync(string directory, bool drafts, CancellationToken cancellationToken) =>
        RunAsync(mustExist: true, async store =>
    {
        if (directory.Length == 0 || File.Exists(directory))
        {
            var texts = context.Texts;
            throw new CliException(texts.CannotWrite(directory, directory.Length == 0 ? texts.NoFolderName : texts.IsFile));
        }

        try
        {
            var written = await CampaignFolders.ExportAsync(store.Rules, _user, directory, drafts, cancellationToken);
            Write(context.Texts.StoreExported(written.Count, directory));
            return ExitCodes.Fine;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(context.Texts.CannotWrite(directory, context.Texts.ReasonOf(exception)));
        }
    });

    public Task<int> HistoryAsync(string? campaign, CancellationToken cancellationToken) => RunAsync(mustExist: true, async store =>
    {
        IReadOnlyList<CampaignSummary> campaigns =
            campaign is null
                ? await store.Rules.ListAsync(_user, cancellationToken)
                : [await store.Rules.GetAsync(_user, campaign, cancellationToken)];
        if (campaigns.Count == 0)
        {
            Write(context.Texts.StoreIsEmpty(file));
        }

        foreach (var summary in campaigns)
        {
            foreach (var version in summary.Versions)
            {
                Write(context.Texts.StoreVersion(
                    summary.Campaign, version.Version, version.From, version.To, version.Published.UserName, version.Published.At,
                    version.Note, version.ReplacedBy));
            }

            foreach (var draft in summary.Drafts)
            {
                Write(context.Texts.StoreOpenDraft(
                    summary.Campaign, draft.Id, draft.State == DraftState.Submitted, draft.Changed.UserName, draft.Changed.At, draft.Note));
            }
        }

        return ExitCodes.Fine;
    });

    public Task<int> AuditAsync(int take, CancellationToken cancellationToken) => RunAsync(mustExist: true, async store =>
    {
        var check = await store.Audit.VerifyAuditAsync(_user, cancellationToken);
        foreach (var entry in (await store.Audit.ReadAsync(_user, new AuditFilter { Take = take }, cancellationToken)).Reverse())
        {
            var about = string.Join('/', ((string?[])[entry.Campaign, entry.Period, entry.Participant]).OfType<string>());
            Write(context.Texts.StoreEntry(
                entry.Sequence, entry.By.At, entry.By.UserName, entry.Action, entry.Outcome.ToString(), about, entry.Details));
        }

        Write(check.Text.In(context.Texts.Language));
        if (check.Entries > 0)
        {
            Write(context.Texts.StoreLastEntry(check.LastHash));
        }

        return check.IsIntact ? ExitCodes.Fine : ExitCodes.Findings;
    });

    private async Task<int> RunAsync(bool mustExist, Func<EmulationStore, Task<int>> work)
    {
        var path = StoreFile.PathOf(file, mustExist, context.Texts);

        // The file is given back when the command ends, and nothing is left beside it.
        var store =
            EmulationStore.Open(builder => builder.UseSqlite(ConnectionTo(path)), new LocalAuthorizer(), timeProvider: context.Time);
        try
        {
            return await NewDatabase.WithAsync(path, () => work(store));
        }
        catch (StoreException fault)
        {
            throw new CliException(fault.Text.In(context.Texts.Language));
        }
    }

    private void Write(string line) => context.Output.WriteLine(PlainText.OneLine(line));

    private static string ConnectionTo(string file) =>
        new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    private static string UserName() => Environment.UserName is { Length: > 0 } name ? name : "local";
}
