using System.Collections.Immutable;
using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>A catalog over sources. Publishing is one swap of an immutable snapshot: nobody ever sees half of an edit.</summary>
public sealed class CampaignCatalog : ICampaignCatalog, IDisposable
{
    private readonly Func<SourceScope> _open;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Dictionary<string, IDisposable?> _watches = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _disposed = new();
    private ImmutableSortedDictionary<string, (IReadOnlyList<Campaign> Campaigns, SourceStatus Status)> _sources =
        ImmutableSortedDictionary.Create<string, (IReadOnlyList<Campaign>, SourceStatus)>(StringComparer.Ordinal);

    private CatalogSnapshot _current = new([]);

    /// <summary>A catalog without dependency injection.</summary>
    public CampaignCatalog(IReadOnlyList<ICampaignSource> sources, TimeProvider? timeProvider = null)
        : this(() => new SourceScope(sources, null), timeProvider)
    {
        ArgumentNullException.ThrowIfNull(sources);
    }

    internal CampaignCatalog(Func<SourceScope> open, TimeProvider? timeProvider)
    {
        _open = open;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public event EventHandler? Changed;

    /// <inheritdoc/>
    public CatalogSnapshot Current => Volatile.Read(ref _current);

    /// <inheritdoc/>
    public IReadOnlyList<SourceStatus> Status => [.. Volatile.Read(ref _sources).Values.Select(s => s.Status)];

    /// <inheritdoc/>
    public Task<bool> ReloadAsync(CancellationToken cancellationToken = default) => ReloadAsync(null, cancellationToken);

    /// <summary>Ends the watches.</summary>
    public void Dispose()
    {
        _disposed.Cancel();
        foreach (var watch in _watches.Values)
        {
            watch?.Dispose();
        }

        _reading.Dispose();
        _disposed.Dispose();
    }

    private async Task<bool> ReloadAsync(string? only, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var scope = _open();
            var fine = true;
            foreach (var source in scope.Sources.Where(s => only is null || s.Name == only))
            {
                fine &= await ReadAsync(source, cancellationToken).ConfigureAwait(false);
                Watch(source);
            }

            return fine;
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<bool> ReadAsync(ICampaignSource source, CancellationToken cancellationToken)
    {
        var before = _sources.GetValueOrDefault(source.Name, ([], new SourceStatus { Name = source.Name }));
        var now = _time.GetUtcNow();
        IReadOnlyList<Diagnostic> diagnostics = [];
        string? failure = null;
        var campaigns = new List<Campaign>();
        try
        {
            diagnostics = Load(await source.ReadAsync(cancellationToken).ConfigureAwait(false), source.Name, campaigns);
        }
        catch (CampaignException exception)
        {
            diagnostics = exception.Diagnostics;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception.Message;
        }

        var status = before.Status with { ReadAt = now, Diagnostics = diagnostics, Failure = failure };
        if (!status.IsRefused)
        {
            status = status with { LoadedAt = now, Campaigns = [.. campaigns.Select(c => c.Reference)] };
        }

        Volatile.Write(ref _sources, _sources.SetItem(source.Name, (status.IsRefused ? before.Campaigns : campaigns, status)));
        Volatile.Write(ref _current, new CatalogSnapshot([.. _sources.Values.SelectMany(s => s.Campaigns)]));
        Changed?.Invoke(this, EventArgs.Empty);
        return !status.IsRefused;
    }

    /// <summary>Every campaign of a source, and whether they get along with each other and with those of the other sources.</summary>
    private List<Diagnostic> Load(IReadOnlyList<CampaignFiles> files, string source, List<Campaign> campaigns)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var file in files)
        {
            if (Campaign.TryLoad(file, out var campaign, out var found))
            {
                campaigns.Add(campaign);
            }

            diagnostics.AddRange(found);
        }

        diagnostics.AddRange(CampaignSet.Check([.. _sources.Where(s => s.Key != source).SelectMany(s => s.Value.Campaigns), .. campaigns]));
        return diagnostics;
    }

    private void Watch(ICampaignSource source)
    {
        if (!_watches.ContainsKey(source.Name))
        {
            var name = source.Name;
            _watches[name] = source.Watch(() => _ = ReloadInBackgroundAsync(name));
        }
    }

    /// <summary>What goes wrong while reading is told by <see cref="Status"/>; only the end of the catalog is silent.</summary>
    private async Task ReloadInBackgroundAsync(string source)
    {
        try
        {
            await ReloadAsync(source, _disposed.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }
    }
}
