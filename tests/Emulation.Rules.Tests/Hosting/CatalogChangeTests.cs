using Emulation.Rules.Definitions;
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
        var source = new Slow { Version = "1" };
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        source.Answering = answer.Task;
        var served = Served(catalog, "201");
        for (var i = 2; i <= 201; i++)
        {
            source.Version = $"{i}";
            source.Changed();
        }

        answer.SetResult();
        await served.WaitAsync(TimeSpan.FromSeconds(60));
        source.Reads.Should().BeLessThanOrEqualTo(3, "the first, the one that was under way, and one for all the changes meanwhile");
    }

    private static string Names(IEnumerable<CampaignReference> campaigns) => string.Join(' ', campaigns.Select(c => c.Version));

    private sealed class OnRequest : ICampaignSource
    {
        public string Name => "on request";

        public IReadOnlyList<CampaignFiles> Campaigns { get; set; } = [];

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Campaigns);
    }

    private sealed class Slow : ICampaignSource
    {
        public string Name => "slow";

        public string Version { get; set; } = "";

        public Task Answering { get; set; } = Task.CompletedTask;

        public Action Changed { get; private set; } = () => { };

        public int Reads { get; private set; }

        public async Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken)
        {
            Reads++;
            var version = Version;
            await Answering;
            return [CatalogTests.Version(version, "2025")];
        }

        public IDisposable Watch(Action changed)
        {
            Changed = changed;
            return new MemoryStream();
        }
    }
}
