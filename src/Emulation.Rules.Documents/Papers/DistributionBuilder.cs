using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>Counts totals in ranges whose width is a round number.</summary>
internal static class DistributionBuilder
{
    private const int MostBins = 16;

    /// <summary>The mantissas of round widths: 1, 2, 5, 10, 20, …</summary>
    private static readonly decimal[] Steps = [1m, 2m, 5m];

    public static TotalsDistribution Of(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<GradeCount> borders)
    {
        if (sheets.Count == 0)
        {
            return new TotalsDistribution { Bins = [], Borders = borders };
        }

        var low = sheets.Min(s => s.Total);
        var high = sheets.Max(s => s.Total);
        var width = WidthFor(low, high);
        var start = Math.Floor(low / width) * width;
        var count = Math.Max(1, (int)Math.Ceiling((high - start) / width));
        var counts = new int[count];
        foreach (var sheet in sheets)
        {
            counts[Math.Min(count - 1, (int)Math.Floor((sheet.Total - start) / width))]++;
        }

        return new TotalsDistribution
        {
            Bins = [
                .. counts.Select((n, i) => new DistributionBin { From = start + (width * i), To = start + (width * (i + 1)), Count = n }),
            ],
            Borders = borders,
        };
    }

    private static decimal WidthFor(decimal low, decimal high)
    {
        for (var scale = 1m; ; scale *= 10m)
        {
            foreach (var step in Steps)
            {
                var width = step * scale;
                if ((high - low) / width <= MostBins - 1)
                {
                    return width;
                }
            }
        }
    }
}
