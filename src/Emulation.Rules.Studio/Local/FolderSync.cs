using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Local;

/// <summary>
/// Keeps the files of a folder and the drafts of a store in step, both ways. Of a file that was changed on both sides neither is
/// overwritten: somebody is told, once.
/// </summary>
internal sealed partial class FolderSync(string folder, IRuleStore rules, FolderNotices notices, Action<LocalizedText> conflict)
    : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>What changes in the folder is entered under this name.</summary>
    private StoreUser User { get; } = new()
    {
        Id = "folder", Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) is { Length: > 0 } name ? name : folder,
    };

    private readonly Dictionary<string, FolderFiles> _folders = new(StringComparer.Ordinal);
    private readonly List<LocalizedText> _now = [];
    private readonly CancellationTokenSource _ended = new();
    private Task _running = Task.CompletedTask;

    public void Start(TimeProvider time) => _running = RunAsync(time);

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _running;
        await RunOnceAsync(CancellationToken.None);
        _ended.Dispose();
    }

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, path) in await CampaignFolders.FindAsync(folder, cancellationToken))
        {
            _folders.TryAdd(name, new FolderFiles(name, path));
        }

        _now.Clear();
        var campaigns = await rules.ListAsync(User, cancellationToken);
        await MakeFoldersAsync(campaigns, cancellationToken);
        // What is laid over others is taken in after them, so that it can be published.
        foreach (var files in _folders.Values.OrderBy(files => StepsDown(files.Base)).ToList())
        {
            try
            {
                await StepAsync(files, campaigns, cancellationToken);
            }
            catch (StoreException exception)
            {
                Tell(files, "", exception.Text);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Tell(files, "", FolderTexts.Unreadable);
            }
        }

        notices.Now = [.. _now];
    }

    /// <summary>How many campaigns of these folders are below one that is laid over another.</summary>
    private int StepsDown(string? other)
    {
        var steps = 0;
        for (; other is not null && steps <= _folders.Count; steps++)
        {
            other = _folders.Values.FirstOrDefault(files => files.Read().Files.Count > 0 && files.Campaign == other)?.Base;
        }

        return steps;
    }

    private async Task RunAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_ended.Token))
            {
                await RunOnceAsync(_ended.Token);
            }
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            // Ended.
        }
    }

    /// <summary>A campaign that was made in the studio gets a folder, unless the studio was started for one campaign alone.</summary>
    private async Task MakeFoldersAsync(IReadOnlyList<CampaignSummary> campaigns, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile)))
        {
            return;
        }

        foreach (var draft in campaigns.SelectMany(campaign => campaign.Drafts))
        {
            var name = draft.Folder ?? draft.Campaign;
            var path = Path.Combine(folder, name);
            if (_folders.ContainsKey(name) || Directory.Exists(path))
            {
                continue;
            }

            var files = new FolderFiles(name, path) { HasMet = true };
            foreach (var file in (await rules.GetDraftAsync(User, draft.Id, cancellationToken)).Files)
            {
                files.Write(file.Path, file.Content.Span);
            }

            _folders.Add(name, files);
        }
    }

    private async Task StepAsync(FolderFiles files, IReadOnlyList<CampaignSummary> campaigns, CancellationToken cancellationToken)
    {
        var content = files.Read();
        var disk = content.Files;
        if (content.HasTooMany)
        {
            Tell(files, "", FolderTexts.TooManyFiles);
            return;
        }

        foreach (var path in content.TooLarge)
        {
            Tell(files, path, FolderTexts.TooLarge);
        }

        if (files.Campaign is not { } campaign)
        {
            if (disk.ContainsKey(CampaignFiles.CampaignFile))
            {
                Tell(files, CampaignFiles.CampaignFile, FolderTexts.NoId);
            }

            return;
        }

        if (disk.Count == 0)
        {
            return;
        }

        if (await SideOfAsync(files.Name, campaigns.FirstOrDefault(c => c.Campaign == campaign), cancellationToken) is { } side)
        {
            await AgreeAsync(files, content, side, cancellationToken);
            files.HasMet = true;
        }
        else if (!files.HasMet)
        {
            await TakeInAsync(files, campaign, disk, cancellationToken);
            files.HasMet = true;
        }
    }

    /// <summary>A folder the store knows nothing of: its files become a draft, and where they are valid the first version.</summary>
    private async Task TakeInAsync(FolderFiles files, string campaign, Dictionary<string, byte[]> disk, CancellationToken cancellationToken)
    {
        var draft = await rules.CreateDraftAsync(
            User, new NewDraft
            {
                Campaign = campaign,
                Folder = files.Name,
                Files = [.. disk.Select(file => FileEdit.WriteBytes(file.Key, file.Value))],
            }, cancellationToken);
        foreach (var (path, content) in disk)
        {
            files.Agreed[path] = FolderFiles.HashOf(content);
        }

        if ((await rules.CheckDraftAsync(User, draft.Id, cancellationToken)).CanPublish)
        {
            await rules.PublishAsync(User, draft.Id, draft.ETag, FolderTexts.ReadFrom(files.Name), cancellationToken);
        }
    }

    private async Task<FolderSide?> SideOfAsync(string name, CampaignSummary? campaign, CancellationToken cancellationToken)
    {
        if (campaign is null)
        {
            return null;
        }

        if (campaign.Drafts.FirstOrDefault(draft => (draft.Folder ?? draft.Campaign) == name) is { } summary)
        {
            var draft = await rules.GetDraftAsync(User, summary.Id, cancellationToken);
            return new FolderSide
            {
                Campaign = campaign.Campaign,
                Draft = draft.Summary,
                Files = draft.Files.ToDictionary(file => file.Path, StringComparer.Ordinal),
            };
        }

        if (campaign.Versions.FirstOrDefault(version => version.Folder == name) is { } latest)
        {
            var published = await rules.GetFilesAsync(User, campaign.Campaign, latest.Version, cancellationToken);
            return new FolderSide
            {
                Campaign = campaign.Campaign, Version = latest, Files = published.ToDictionary(file => file.Path, StringComparer.Ordinal),
            };
        }

        return null;
    }

    private void Tell(FolderFiles files, string path, LocalizedText what)
    {
        var told = FolderTexts.At(files.Name, path, what);
        _now.Add(told);
        if (files.TellOnce(path, what))
        {
            conflict(told);
        }
    }
}
