using Emulation.Rules.Definitions;
using Emulation.Rules.Telemetry;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>A catalog over sources. Publishing is one swap of an immutable snapshot: nobody ever sees half of an edit.</summary>
/// <remarks>
/// Sources are read at the same time, each within <see cref="EmulationRulesOptions.SourceTimeLimit"/>, and what one of them does wrong
/// touches no other. <see cref="Changed"/> is raised on the thread that read, after everything is published and with nothing locked: a
/// handler may wait for another reading, and one that throws is logged.
/// </remarks>
public sealed class CampaignCatalog : ICampaignCatalog, IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<CatalogSource> _sources;
    private readonly CatalogContents _contents;
    private readonly SourceReader _reader;
    private readonly ChangeTeller _teller;
    private readonly TimeProvider _time;
    private readonly ILogger<CampaignCatalog>? _logger;
    private readonly CancellationTokenSource _disposed = new();
    private int _isDisposed;

    /// <summary>A catalog without dependency injection. It does not dispose the sources, which are the caller's.</summary>
    /// <param name="sources">Where the campaigns come from; at least one.</param>
    /// <param name="timeProvider">The clock of <see cref="Status"/> and of the time limit; null for the system's.</param>
    /// <param name="logger">Where it tells of loads and refused edits; null for nowhere.</param>
    /// <param name="options">How sources are read; null for the defaults. Whether to load at start is for hosts with dependency
    /// injection.</param>
    /// <exception cref="ArgumentException">
    /// There is no source, or one is null; or a constant of the options cannot have its name.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The time limit is not more than zero.</exception>
    public CampaignCatalog(
        IReadOnlyList<ICampaignSource> sources, TimeProvider? timeProvider =
            null, ILogger<CampaignCatalog>? logger = null, EmulationRulesOptions? options = null)
        : this(Entries(sources), timeProvider, logger, options)
    {
    }

    internal CampaignCatalog(
        IReadOnlyList<CatalogSource> sources, TimeProvider? timeProvider, ILogger<CampaignCatalog>? logger, EmulationRulesOptions? options)
    {
        var limit = (options ?? new EmulationRulesOptions()).SourceTimeLimit;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(options));
        _time = timeProvider ?? TimeProvider.System;
        _sources = sources;
        var host = CampaignOptions.NamesOf(options);
        foreach (var source in sources)
        {
            source.Content = SourceContent.Empty(host);
        }

        _contents = new CatalogContents(sources, _time);
        _reader = new SourceReader(limit, _time);
        _logger = logger;
        _teller = new ChangeTeller(_contents, logger);
    }

    /// <inheritdoc/>
    public event EventHandler<CatalogChangedEventArgs>? Changed;

    /// <inheritdoc/>
    public CatalogSnapshot Current => _contents.Current;

    /// <inheritdoc/>
    public IReadOnlyList<SourceStatus> Status => _contents.Status;

    /// <inheritdoc/>
    public async Task<bool> ReloadAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed) != 0, this);
        return await ReloadAsync(_sources, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the watches. What it serves can still be read. May be called more than once.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        await _disposed.CancelAsync().ConfigureAwait(false);
        foreach (var source in _sources)
        {
            // Whoever is reading it now sees the cancellation first.
            await source.Gate.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            source.Watch?.Dispose();
            if (source.Watched is not null)
            {
                await source.Watched.DisposeAsync().ConfigureAwait(false);
            }

            source.Gate.Release();
        }
    }

    private static IReadOnlyList<CatalogSource> Entries(IReadOnlyList<ICampaignSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Count > 0 && !sources.Contains(null!)
            ? [.. sources.Select(source => new CatalogSource(source.GetType().Name, () => new OpenSource(source)))]
            : throw new ArgumentException("A catalog needs at least one source, and none of them null.", nameof(sources));
    }

    private async Task<bool> ReloadAsync(IReadOnlyList<CatalogSource> sources, CancellationToken cancellationToken)
    {
        var news = new List<SourceStatus>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposed.Token);
        var waiting = sources.Select(source => (Source: source, Answer: ReadAsync(source, sources.Count == 1, stop.Token))).ToList();
        var patience = Task.Delay(Patience, _time, stop.Token);
        try
        {
            while (waiting.Count > 0)
            {
                var next = await NextAsync(waiting, patience).ConfigureAwait(false);
                waiting.Remove(next);
                Take(next.Source, await next.Answer.ConfigureAwait(false), news, stop.Token);
                if (!waiting.Exists(w => w.Answer.IsCompleted))
                {
                    _teller.Tell(this, Changed, news);
                }
            }
        }
        finally
        {
            // What was published before the rest was stopped is told all the same.
            _teller.Tell(this, Changed, news);
        }

        return sources.All(source => source.Status is { IsRefused: false });
    }

    private void Take(CatalogSource source, SourceReading reading, List<SourceStatus> news, CancellationToken cancellationToken)
    {
        foreach (var (index, (status, isNews)) in _contents.Take(source, reading, cancellationToken).Index())
        {
            // What is told first is of the source that was read.
            CatalogLog.Tell(_logger, status, index == 0 ? reading.Failure : null);
            if (index == 0)
            {
                EmulationTelemetry.Read(status.Name, status.IsRefused);
            }

            if (isNews)
            {
                news.Add(status);
            }
        }
    }

    /// <summary>
    /// In the order of registration, so that which of two campaigns that do not get along is served does not depend on who answers first;
    /// but whoever has not answered after a while holds up no other.
    /// </summary>
    private static async Task<(CatalogSource Source, Task<SourceReading> Answer)> NextAsync(
        List<(CatalogSource Source, Task<SourceReading> Answer)> waiting, Task patience)
    {
        await Task.WhenAny(waiting[0].Answer, patience).ConfigureAwait(false);
        await Task.WhenAny(waiting.Select(w => w.Answer)).ConfigureAwait(false);
        return waiting.Find(w => w.Answer.IsCompleted);
    }

    private async Task<SourceReading> ReadAsync(CatalogSource source, bool isAlone, CancellationToken cancellationToken)
    {
        await source.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var number = source.Begin();
            using var activity = EmulationTelemetry.Reading(source.Status?.Name ?? source.RegisteredAs);
            var reading =
                await _reader.ReadAsync(source, isAlone, opened => Watch(source, opened), cancellationToken).ConfigureAwait(false);
            EmulationTelemetry.Ended(activity, reading.Failure);
            return reading with { Number = number };
        }
        finally
        {
            source.Gate.Release();
        }
    }

    /// <summary>Watches a source that can be watched, from the first reading on.</summary>
    /// <returns>Whether the source has to stay open for it.</returns>
    private bool Watch(CatalogSource source, OpenSource opened)
    {
        if (source.Watch is not null)
        {
            return false;
        }

        try
        {
            source.Watch = opened.Source.Watch(() => Poke(source));
        }
        catch (Exception exception)
        {
            // It is tried again with the next reading; what was read is served all the same.
            CatalogLog.TellUnwatched(_logger, source.RegisteredAs, exception);
        }

        source.Watched = source.Watch is null ? null : opened;
        return source.Watch is not null;
    }

    private void Poke(CatalogSource source)
    {
        if (Volatile.Read(ref _isDisposed) == 0 && source.Poke())
        {
            _ = ReloadInBackgroundAsync(source);
        }
    }

    /// <summary>What goes wrong while reading is told by <see cref="Status"/>; only the end of the catalog is silent.</summary>
    private async Task ReloadInBackgroundAsync(CatalogSource source)
    {
        try
        {
            await ReloadAsync([source], CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_disposed.IsCancellationRequested)
        {
            return;
        }
    }
}
