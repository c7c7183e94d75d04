using System.Collections.Immutable;
using Emulation.Rules.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>A catalog over sources. Publishing is one swap of an immutable snapshot: nobody ever sees half of an edit.</summary>
public sealed class CampaignCatalog : ICampaignCatalog, IDisposable
{
    private readonly Func<SourceScope> _open;
    private readonly TimeProvider _time;
    private readonly ILogger<CampaignCatalog>? _logger;
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Dictionary<string, IDisposable?> _watches = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _disposed = new();
    private ImmutableSortedDictionary<string, (SourceContent Content, SourceStatus Status)> _sources =
        ImmutableSortedDictionary.Create<string, (SourceContent, SourceStatus)>(StringComparer.Ordinal);

    private CatalogSnapshot _current = new([]);

    /// <summary>A catalog without dependency injection.</summary>
    /// <param name="sources">Where the campaigns come from.</param>
    /// <param name="timeProvider">The clock of <see cref="Status"/>; null for the system's.</param>
    /// <param name="logger">Where it tells of loads and refused edits; null for nowhere.</param>
    public CampaignCatalog(IReadOnlyList<ICampaignSource> sources, TimeProvider? timeProvider = null, ILogger<CampaignCatalog>? logger = null)
        : this(() => new SourceScope(sources, null), timeProvider, logger)
    {
        ArgumentNullException.ThrowIfNull(sources);
    }

    internal CampaignCatalog(Func<SourceScope> open, TimeProvider? timeProvider, ILogger<CampaignCatalog>? logger)
    {
        _open = open;
        _logger = logger;
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
        using var activity = EmulationTelemetry.Reading(source.Name);
        var before = _sources.GetValueOrDefault(source.Name, (Content: SourceContent.Empty, Status: new SourceStatus { Name = source.Name }));
        var now = _time.GetUtcNow();
        IReadOnlyList<CampaignFiles>? files = null;
        IReadOnlyList<Diagnostic> diagnostics = [];
        Exception? failure = null;
        var content = before.Content;
        try
        {
            files = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CampaignException exception)
        {
            diagnostics = exception.Diagnostics;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A source is the host's: whatever it throws must not take down what is served, and is told.
            failure = exception;
        }

        if (files is not null)
        {
            var found = new List<Diagnostic>();
            content = content.Next(files, _sources.Where(s => s.Key != source.Name).SelectMany(s => s.Value.Content.Campaigns), found);
            diagnostics = found;
        }

        var status = before.Status with { ReadAt = now, Failure = failure?.Message, Diagnostics = diagnostics };
        var campaigns = content.Campaigns.Select(c => c.Reference).ToList();
        if (files is not null && (!status.IsRefused || !campaigns.SequenceEqual(status.Campaigns)))
        {
            status = status with { LoadedAt = now, Campaigns = campaigns };
        }

        Volatile.Write(ref _sources, _sources.SetItem(source.Name, (content, status)));
        Volatile.Write(ref _current, new CatalogSnapshot([.. _sources.Values.SelectMany(s => s.Content.Campaigns)]));
        EmulationTelemetry.Read(source.Name, status.IsRefused);
        CatalogLog.Tell(_logger, status, failure);
        Changed?.Invoke(this, EventArgs.Empty);
        return !status.IsRefused;
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
