using System.Collections.Immutable;
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
    /// <returns>The source's status, and whether it says something else than before.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; nothing is taken in.</exception>
    public (SourceStatus Status, bool IsNews) Take(CatalogSource source, SourceReading reading, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var before = source.Status;
            if (reading.Number < source.Taken)
            {
                // Another reading began later and was quicker: what it found is newer.
                return (before!, false);
            }

            var name = reading.Name;
            var failure = reading.Failure?.Message;
            if (sources.TakeWhile(s => s != source).Any(s => s.Status?.Name == name))
            {
                failure ??= $"Another source is named '{name}' too. Give each a name of its own.";
                name = $"{name} ({sources.Index().First(s => s.Item == source).Index + 1})";
            }

            var diagnostics = new List<Diagnostic>(reading.Diagnostics);
            var isRead = reading.Files is not null && failure is null;
            if (isRead)
            {
                var others = sources.Where(s => s != source).SelectMany(s => s.Content.Campaigns);
                source.Content = source.Content.Next(reading.Files!, others, diagnostics, cancellationToken);
            }

            source.Taken = reading.Number;
            var now = time.GetUtcNow();
            var status =
                (before ?? new SourceStatus { Name = name }) with
                {
                    Name = name, ReadAt = now, Failure = failure, Diagnostics = diagnostics,
                };
            List<CampaignReference> served = [.. source.Content.Campaigns.Select(c => c.Reference)];
            if (isRead && (!status.IsRefused || !served.SequenceEqual(status.Campaigns)))
            {
                status = status with { LoadedAt = now, Campaigns = served };
            }

            source.Status = status;
            List<CatalogSource> read = [.. sources.Where(s => s.Status is not null).OrderBy(s => s.Status!.Name, StringComparer.Ordinal)];
            _status = [.. read.Select(s => s.Status!)];
            Volatile.Write(ref _current, new CatalogSnapshot([.. read.SelectMany(s => s.Content.Campaigns)]));
            return (status, IsNews(before, status));
        }
    }

    private static bool IsNews(SourceStatus? before, SourceStatus after) =>
        before is null
        || before.Failure != after.Failure
        || !before.Campaigns.SequenceEqual(after.Campaigns)
        || !before.Diagnostics.SequenceEqual(after.Diagnostics);
}
