using Emulation.Rules.Definitions;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>The figures of a whole period, for scoring.</summary>
internal sealed class FigureReading(StoreDatabase database)
{
    /// <summary>As many documents as are parsed in one go: they are in memory twice meanwhile.</summary>
    private const int Batch = 500;

    public static Task<List<string>> DocumentsAsync(
        StoreContext context,
        long period,
        FigureStage? stage,
        CancellationToken cancellationToken) => Known(stage ?? FigureStage.Open) switch
    {
        FigureStage.Open =>
            SortedAsync(
                context.Figures.Where(row => row.Period == period).Select(row => new Found(row.Participant, row.Document)),
                cancellationToken),
        FigureStage.Final => SortedAsync(
            context.Figures.Where(row => row.Period == period && row.Stage == FigureStage.Final)
                .Select(row => new Found(row.Participant, row.Document)), cancellationToken),
        FigureStage.Submitted or FigureStage.Verified => SortedAsync(
            from row in context.Figures
            where row.Period == period
            from snapshot in context.Snapshots
            where snapshot.Figures == row.Id && snapshot.Stage == stage
                && snapshot.Revision == context.Snapshots.Where(other => other.Figures == row.Id && other.Stage == stage)
                    .Max(other => other.Revision)
            select new Found(row.Participant, snapshot.Document),
            cancellationToken),
    };

    public static IEnumerable<Submission> Parse(IEnumerable<string> documents) => documents.Chunk(Batch).SelectMany(FigureDocument.Read);

    /// <summary>The figures by which an edit of rules is judged: of the period they are for, else of the one that ends last.</summary>
    public Task<(string? Period, IReadOnlyCollection<Submission> Submissions)> LatestAsync(
        string campaign,
        EffectivePeriod effective,
        CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var found =
                await context.Periods.Where(row => row.Campaign == campaign && context.Figures.Any(figures => figures.Period == row.Id))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            PeriodRow[] periods = [.. FigureRows.LastFirst(found)];
            var period = Array.Find(periods, row => effective.From <= row.To && row.To <= effective.To) ?? periods.FirstOrDefault();
            IReadOnlyCollection<Submission> none = [];
            return period is null
                ? (null, none)
                : (
                    period.Name,
                    (IReadOnlyCollection<Submission>)[
                        .. Parse(await DocumentsAsync(context, period.Id, null, cancellationToken).ConfigureAwait(false)),
                    ]);
        },
        cancellationToken);

    private static FigureStage Known(FigureStage stage) =>
        Enum.IsDefined(stage) ? stage : throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage.");

    private static async Task<List<string>> SortedAsync(IQueryable<Found> found, CancellationToken cancellationToken) =>
        [
            .. (await found.ToListAsync(cancellationToken).ConfigureAwait(false))
                .OrderBy(row => row.Participant, StringComparer.Ordinal)
                .Select(row => row.Document),
        ];

    private sealed record Found(string Participant, string Document);
}
