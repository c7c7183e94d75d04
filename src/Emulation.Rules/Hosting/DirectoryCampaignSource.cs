using System.Runtime.CompilerServices;

namespace Emulation.Rules.Hosting;

/// <summary>
/// A folder that is a campaign, or that holds campaign folders. Changes are found by looking at names, lengths and times of its files
/// twice a second: that sees renames, temp-and-move editors and folders that go and come back alike, also where the system sends no
/// events. A change is told once nothing has moved for half a second, so that half-written files are left alone, and five seconds after
/// the first where the files never rest. Links are followed inside
/// the folder only, each to one campaign.
/// </summary>
public sealed class DirectoryCampaignSource : ICampaignSource
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly string _path;
    private readonly ReloadMode _reload;
    private readonly TimeProvider _time;

    /// <summary>
    /// The state before the last reading, so that what changes while it is read, or until it is watched, is told; null before any.
    /// </summary>
    private StrongBox<string?>? _asRead;

    /// <summary>Folders outside of the source that a campaign of it is laid over.</summary>
    private IReadOnlyList<string> _beside = [];

    /// <summary>A source over a folder.</summary>
    /// <param name="path">The folder; it need not exist yet.</param>
    /// <param name="reload">Whether to watch it.</param>
    /// <param name="timeProvider">The clock of the watch; null for the system's.</param>
    public DirectoryCampaignSource(string path, ReloadMode reload = ReloadMode.Manual, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
        _reload = reload;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public string Name => _path;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(ref _asRead, _reload == ReloadMode.Watch ? new StrongBox<string?>(State()) : null);
        var campaigns = new List<CampaignFiles>();
        var (folders, outside) = new CampaignFolders(_path).Find();
        foreach (var folder in folders)
        {
            campaigns.Add(await CampaignFiles.ReadAloneAsync(folder, cancellationToken).ConfigureAwait(false));
        }

        if (folders is [var alone] && alone == _path)
        {
            // The folder is one campaign: what that is laid over lies beside it, outside of this source.
            campaigns = [await campaigns[0].WithSiblingsAsync(alone, cancellationToken).ConfigureAwait(false)];
        }

        Volatile.Write(ref _beside, [.. campaigns.SelectMany(campaign => campaign.Bases).Select(other => other.Name)]);

        campaigns.AddRange(outside.Select(CampaignFolders.Refused));

        return campaigns.Count > 0 ? campaigns : throw new DirectoryNotFoundException($"'{_path}' holds no campaign.");
    }

    /// <inheritdoc/>
    public IDisposable? Watch(Action changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return _reload == ReloadMode.Watch
            ? new FolderWatch(State, changed, _time, Interval, Volatile.Read(ref _asRead) ?? new StrongBox<string?>(State()))
            : null;
    }

    /// <summary>Names, lengths and times of what is read; null while the folder changes under the eyes.</summary>
    private string? State()
    {
        try
        {
            return new CampaignFolders(_path).State(Volatile.Read(ref _beside));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
