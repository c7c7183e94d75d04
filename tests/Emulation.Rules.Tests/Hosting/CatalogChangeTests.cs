using System.Collections.Concurrent;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Hosting.CatalogTests;

namespace Emulation.Rules.Tests.Hosting;

public sealed class CatalogChangeTests
{
    [Fact]
    public async Task The_event_says_what_came_what_went_and_what_a_source_has_to_say()
    {
        var source = new OnRequest { Campaigns = [Version("1", "2025"), Version("2", "2026")] };
        using var catalog = new CampaignCatalog([source]);
        var changes = new List<CatalogChangedEventArgs>();
        catalog.Changed += (_, change) => changes.Add(change);

        await catalog.ReloadAsync();
        source.Campaigns = [Version("2", "2026", "x / 2"), Version("3", "2027")];
        await catalog.ReloadAsync();
        source.Campaigns = [.. source.Campaigns, new CampaignText().WithRule("nothing > 1").Files()];
        await catalog.ReloadAsync();

        changes.Select(c => (Names(c.Published), Names(c.Withdrawn), c.Sources.Single().IsRefused)).Should().Equal(
            ("1 2", "", false), ("2 3", "1 2", false), ("", "", true));
        changes[^1].Current.Should().BeSameAs(catalog.Current);
    }

    [Fact]
    public async Task Reading_the_same_again_is_no_change()
    {
        using var catalog = new CampaignCatalog([new InMemoryCampaignSource("memory", Version("1", "2025"))]);
        var changes = 0;
        catalog.Changed += (_, _) => changes++;
        for (var i = 0; i < 200; i++)
        {
            await catalog.ReloadAsync();
        }

        changes.Should().Be(1);
    }

    [Fact]
    public async Task Changes_that_come_while_a_source_is_read_are_read_once_and_the_last_one_is_served()
    {
        var source = new InMemoryCampaignSource("memory", Version("1", "2025"));
        using var catalog = new CampaignCatalog([source]);
        var published = new ConcurrentQueue<string>();
        await catalog.ReloadAsync();
        using var held = new ManualResetEventSlim();
        catalog.Changed += (_, change) =>
        {
            held.Wait(TimeSpan.FromSeconds(60));
            published.Enqueue(change.Published.Single().Version);
        };
        var served = Served(catalog, "201");
        for (var i = 2; i <= 201; i++)
        {
            source.Publish(Version($"{i}", "2025"));
        }

        held.Set();
        await served.WaitAsync(TimeSpan.FromSeconds(60));
        catalog.Current.Latest("test")!.Definition.Version.Should().Be("201");
        published.Should().OnlyHaveUniqueItems().And.HaveCountLessThan(200);
    }

    private static string Names(IEnumerable<CampaignReference> campaigns) => string.Join(' ', campaigns.Select(c => c.Version));

    private sealed class OnRequest : ICampaignSource
    {
        public string Name => "on request";

        public IReadOnlyList<CampaignFiles> Campaigns { get; set; } = [];

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Campaigns);
    }
}
