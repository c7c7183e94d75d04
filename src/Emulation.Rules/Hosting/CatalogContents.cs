using System.Collections.Immutable;
using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>What a catalog serves and what it knows of its sources: one reading is taken in after the other.</summary>
internal sealed class CatalogContents(IReadOnlyList<CatalogSource> sources, TimeProvider time)
{
    private readonly Lock _lock = new();
    private CatalogSnapshot _current = new([]);
    private ImmutableArray<SourceStatus> _status = [];

    public CatalogSnapshot Current => Volatile.Read(ref _current);

    public IReadOnlyList<SourceStatus> Status
    {
        get
        {
            lock (_lock)
            {
                return _status;
            }
        }
    }

    /// <summary>Takes a reading in.</summary>
    /// <returns>
    /// The source's status, and those of others with campaigns that are laid over what it holds, or were refused for what it held; of each
    /// whether it says something else than before.
    /// </returns>
    /// <exception cref="OperationCanceledException">It was stopped, and nothing of the reading is kept.</exception>
    public IReadOnlyList<(SourceStatus Status, bool IsNews)> Take(
        CatalogSource source, SourceReading reading, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var before = source.Status;
            if (reading.Number < source.Taken)
            {
                // Another reading began later and was quicker: what it found is newer.
                return [(before!, false)];
            }

            var states = sources.Select(s => s.State).ToList();
            List<(SourceStatus Status, bool IsNews)> said;
            try
            {
                var status = StatusOf(source, reading, cancellationToken);
                source.Taken = reading.Number;
                said = [(status, IsNews(before, status)), .. LayAgain(source, cancellationToken)];
            }
            catch
            {
                // Half a reading is none: the next one finds everything as it is served.
                foreach (var (one, state) in sources.Zip(states))
                {
                    one.State = state;
                }

                throw;
            }

            List<CatalogSource> read = [.. sources.Where(s => s.Status is not null).OrderBy(s => s.Status!.Name, StringComparer.Ordinal)];
            _status = [.. read.Select(s => s.Status!)];
            Volatile.Write(ref _current, new CatalogSnapshot([.. read.SelectMany(s => s.Content.Campaigns)]));
            return said;
        }
    }

    private SourceStatus StatusOf(CatalogSource source, SourceReading reading, CancellationToken cancellationToken)
    {
        var name = reading.Name;
        var failure = reading.Failure?.Message;
        if (sources.TakeWhile(s => s != source).Any(s => s.Status?.Name == name))
        {
            failure ??= $"Another source is named '{name}' too. Give each a name of its own.";
            name = $"{name} ({sources.Index().First(s => s.Item == source).Index + 1})";
        }

        var diagnostics = new List<Diagnostic>(reading.Diagnostics);
        source.Files = failure is null ? reading.Files : null;
        if (source.Files is not null)
        {
            source.Content = Laid(source, diagnostics, cancellationToken);
        }

        var now = time.GetUtcNow();
        var status =
            (source.Status ?? new SourceStatus { Name = name }) with
            {
                Name = name, ReadAt = now, Failure = failure, Diagnostics = diagnostics,
            };
        source.Status = source.Files is null ? status : Served(source, status);
        return source.Status;
    }

    /// <summary>
    /// Other sources with campaigns that are laid over what changed, or did not get along with what was served, until nothing more comes of
    /// it.
    /// </summary>
    private List<(SourceStatus Status, bool IsNews)> LayAgain(CatalogSource changed, CancellationToken cancellationToken)
    {
        List<(SourceStatus Status, bool IsNews)> said = [];
        List<CatalogSource> laid =
        [
            .. sources.Where(
                s => s != changed && s.Files is { } files
                    && (files.Any(one => one.Extends is not null) || s.Status!.Diagnostics.Any(CampaignSet.IsConflict))),
        ];
        for (var (round, isMoving) = (0, true); isMoving && round < laid.Count; round++)
        {
            isMoving = false;
            foreach (var source in laid)
            {
                var before = source.Status!;
                List<Diagnostic> diagnostics = [];
                source.Content = Laid(source, diagnostics, cancellationToken);
                var after = Served(source, before with { Diagnostics = diagnostics });
                if (IsNews(before, after))
                {
                    source.Status = after;
                    said.Add((after, true));
                    isMoving = true;
                }
            }
        }

        return said;
    }

    private SourceContent Laid(CatalogSource source, List<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        source.Content.Next(
            source.Files!,
            [.. sources.Where(s => s != source).Select(s => (s.Status?.Name ?? s.RegisteredAs, s.Content))],
            diagnostics,
            cancellationToken);

    private SourceStatus Served(CatalogSource source, SourceStatus status)
    {
        List<CampaignReference> served = [.. source.Content.Campaigns.Select(c => c.Reference)];
        return !status.IsRefused || !served.SequenceEqual(status.Campaigns)
            ? status with { LoadedAt = time.GetUtcNow(), Campaigns = served }
            : status;
    }

    private static bool IsNews(SourceStatus? before, SourceStatus after) =>
        before is null
        || before.Failure != after.Failure
        || !before.Campaigns.SequenceEqual(after.Campaigns)
        || !before.Diagnostics.SequenceEqual(after.Diagnostics);
}
