using System.Globalization;
using Emulation.Rules.Hosting;

namespace Emulation.Rules.Benchmarks;

/// <summary>A catalog that reads 1,000 rules, and reads them again after another threshold was written in one of them.</summary>
internal static class ReloadScenario
{
    private const int Criteria = 250;
    private const int Times = 15;

    public static async Task RunAsync(TextWriter output)
    {
        var files = Scenario.Files(Criteria);
        var source = new EditedSource { Files = files };
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        var (loads, reloads) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            using var fresh = new CampaignCatalog([new EditedSource { Files = files }]);
            loads.Add(await TimeAsync(fresh));

            var texts = files.Texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
            var written = (51 + i).ToString(CultureInfo.InvariantCulture);
            texts["workflows/rules.json"] =
                texts["workflows/rules.json"].Replace("n125 >= 70", $"n125 >= {written}", StringComparison.Ordinal);
            source.Files = new CampaignFiles(files.Name, texts);
            reloads.Add(await TimeAsync(catalog));
        }

        Quick.Line(
            output, "reloading 1,000 rules after one changed against loading them, in a catalog", Median(reloads), Median(loads),
                otherFirst: true);
    }

    private static async Task<double> TimeAsync(CampaignCatalog catalog)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Quick.Require(await catalog.ReloadAsync());
        return watch.Elapsed.TotalMicroseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    /// <summary>A source that nobody watches: a catalog reads it when it is told to.</summary>
    private sealed class EditedSource : ICampaignSource
    {
        public required CampaignFiles Files { get; set; }

        public string Name => "edited";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<CampaignFiles>>([Files]);

        public IDisposable Watch(Action changed) => new CancellationTokenSource();
    }
}
