namespace Emulation.Rules.Hosting;

/// <summary>
/// A folder that is a campaign, or that holds campaign folders. Changes are found by looking at names, lengths and times of its files
/// twice a second: that sees renames, temp-and-move editors and folders that go and come back alike, also where the system sends no
/// events. A change is told once nothing has moved for half a second, so that half-written files are left alone.
/// </summary>
public sealed class DirectoryCampaignSource : ICampaignSource
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly string _path;
    private readonly ReloadMode _reload;
    private readonly TimeProvider _time;

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
        var campaigns = new List<CampaignFiles>();
        foreach (var folder in Folders())
        {
            campaigns.Add(await CampaignFiles.ReadAllAsync(folder, cancellationToken).ConfigureAwait(false));
        }

        return campaigns.Count > 0 ? campaigns : throw new DirectoryNotFoundException($"'{_path}' holds no campaign.");
    }

    /// <inheritdoc/>
    public IDisposable? Watch(Action changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return _reload == ReloadMode.Watch ? new FolderWatch(State, changed, _time, Interval) : null;
    }

    private IEnumerable<string> Folders()
    {
        if (!Directory.Exists(_path))
        {
            return [];
        }

        return File.Exists(Path.Combine(_path, CampaignFiles.CampaignFile))
            ? [_path]
            : Directory.EnumerateDirectories(_path).Where(folder => File.Exists(Path.Combine(folder, CampaignFiles.CampaignFile))).Order(StringComparer.Ordinal);
    }

    /// <summary>Name, length and time of every file; null while the folder changes under the eyes.</summary>
    private string? State()
    {
        try
        {
            return Directory.Exists(_path)
                ? string.Join('\n', new DirectoryInfo(_path).EnumerateFiles("*.json", SearchOption.AllDirectories)
                    .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal))
                : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
