using System.Globalization;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Hosting;

public sealed class CatalogSoakTests
{
    /// <summary>
    /// 100 versions; as many as EMULATION_SOAK says where it is set, such as 2000. Memory is looked at only then: in the whole suite
    /// other tests use it at the same time.
    /// </summary>
    [Fact]
    public async Task Under_load_only_published_versions_are_served_and_no_result_mixes_two()
    {
        var soak = Environment.GetEnvironmentVariable("EMULATION_SOAK");
        var versions = int.Parse(soak ?? "100", CultureInfo.InvariantCulture);
        var memory = new List<long>();
        var published = new System.Collections.Concurrent.ConcurrentDictionary<string, decimal>(StringComparer.Ordinal);
        var source = new InMemoryCampaignSource("memory", Numbered(0));
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        published[catalog.Current.Latest("test")!.Reference.Fingerprint] = 0m;
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                var campaign = catalog.Current.Latest("test")!;
                var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 1)]);
                published[evaluation.Campaign.Fingerprint].Should().Be(evaluation.Sheets[0].Total);
            }
        })).ToList();
        try
        {
            for (var version = 1; version <= versions; version++)
            {
                if (soak is not null && (version == versions / 10 || version == versions))
                {
                    memory.Add(GC.GetTotalMemory(forceFullCollection: true));
                }

                if (version % 5 == 0)
                {
                    var before = catalog.Current.Latest("test");
                    source.Publish(new CampaignText().WithRule("nothing > 1").Files());
                    (await catalog.ReloadAsync()).Should().BeFalse();
                    catalog.Current.Latest("test").Should().BeSameAs(before);
                    continue;
                }

                var files = Numbered(version);
                published[Campaign.Load(files).Reference.Fingerprint] = version / 1000m;
                source.Publish(files);
                (await catalog.ReloadAsync()).Should().BeTrue();
                catalog.Current.Latest("test")!.Definition.Version.Should().Be($"v{version}");
            }
        }
        finally
        {
            await done.CancelAsync();
        }

        await Task.WhenAll(readers);
        (memory.LastOrDefault() - memory.FirstOrDefault()).Should().BeLessThan(16_000_000, "versions that are no longer served are let go");

        static CampaignFiles Numbered(int version) => CatalogTests.Version($"v{version}", "2025", $"x * {version} / 1000.0");
    }
}
