using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Figures;

/// <summary>Rows of figures as the records callers see.</summary>
internal static class FigureRows
{
    /// <summary>The one that ends last first; a year, its last quarter and its last month end on one day, and go by their names.</summary>
    public static IEnumerable<PeriodRow> LastFirst(IEnumerable<PeriodRow> periods) =>
        periods.OrderByDescending(row => row.To).ThenBy(row => row.Name, StringComparer.Ordinal);

    public static async Task<PeriodRow> FindPeriodAsync(
        StoreContext context, string campaign, string period, CancellationToken cancellationToken) =>
        await context.Periods.FirstOrDefaultAsync(row => row.Campaign == campaign && row.Name == period, cancellationToken)
            .ConfigureAwait(false)
        ?? throw new StoreNotFoundException(StoreTexts.NoPeriod(campaign, period));

    public static async Task<(PeriodRow Period, FiguresRow Row)> FindAsync(
        StoreContext context, FigureKey key, CancellationToken cancellationToken)
    {
        var period = await FindPeriodAsync(context, key.Campaign, key.Period, cancellationToken).ConfigureAwait(false);
        var row =
            await context.Figures.FirstOrDefaultAsync(
                figures => figures.Period == period.Id && figures.Participant == key.Participant,
                cancellationToken).ConfigureAwait(false);
        return (period, row ?? throw new StoreNotFoundException(StoreTexts.NoFigures(key)));
    }

    public static async Task<StoredFigures> StoredAsync(
        StoreContext context, FigureKey key, FiguresRow row, CancellationToken cancellationToken)
    {
        var current = FigureDocument.Read(row.Document);
        var snapshots =
            await context.Snapshots.AsNoTracking()
                .Where(snapshot => snapshot.Figures == row.Id)
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
        return new StoredFigures
        {
            Key = key,
            Summary = SummaryOf(row, FigureHead.Of(current)),
            Current = current,
            SelfAssessed = Last(FigureStage.Submitted),
            Verified = Last(FigureStage.Verified),
        };

        Submission? Last(FigureStage stage) =>
            snapshots.Where(snapshot => snapshot.Stage == stage).MaxBy(snapshot => snapshot.Revision) is { } last
                ? FigureDocument.Read(last.Document)
                : null;
    }

    public static FigureSummary SummaryOf(FiguresRow row, FigureHead current) => new()
    {
        Participant = row.Participant,
        Name = current.Name ?? row.Participant,
        Cluster = current.Cluster,
        Stage = row.Stage,
        ETag = RuleRows.ETag(row.Revision),
        Deadline = At(row.Deadline),
        Changed = row.Changed.ToStamp(),
    };

    public static StorePeriod PeriodOf(PeriodRow row, IReadOnlyDictionary<FigureStage, int> counts) => new()
    {
        Campaign = row.Campaign,
        Name = row.Name,
        From = row.From,
        To = row.To,
        Deadlines = new PeriodDeadlines { Submit = At(row.SubmitBy), Verify = At(row.VerifyBy) },
        ETag = RuleRows.ETag(row.Revision),
        Counts = counts,
    };

    public static DateTimeOffset? At(long? ticks) => ticks is { } value ? new DateTimeOffset(value, TimeSpan.Zero) : null;
}
