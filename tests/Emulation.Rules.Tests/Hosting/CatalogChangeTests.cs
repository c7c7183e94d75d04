using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
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

    [Fact]
    public async Task A_reading_that_is_stopped_at_any_step_leaves_the_next_one_everything_to_publish_and_to_tell()
    {
        const string over =
            """{ "formatVersion": 1, "id": "over", "version": "1", "name": "Over", "extends": { "id": "test", "version": "1" } }""";
        var stopped = 0;
        for (var (stopAt, isDone) = (1, false); !isDone; stopAt += 1 + (stopAt / 20))
        {
            using var catalog = new CampaignCatalog(
                [
                    new InMemoryCampaignSource("below", Version("1", "2025")),
                    new InMemoryCampaignSource(
                        "over", new CampaignFiles("over", new Dictionary<string, string> { ["campaign.json"] = over })),
                ]);
            var told = new HashSet<string>(StringComparer.Ordinal);
            catalog.Changed += (_, change) => change.Published.Should().OnlyContain(one => told.Add(one.Id), "what is new is told once");
            using var stop = new CancellationTokenSource();
            var steps = 0;
            WorkMeter.Watch(() => Stop(ref steps, stopAt, stop));
            var reading = async () => await catalog.ReloadAsync(stop.Token);
            isDone = await Ends(reading);
            WorkMeter.Watch(null);
            stopped += isDone ? 0 : 1;

            (await catalog.ReloadAsync()).Should().BeTrue();
            catalog.Current.Campaigns.Select(campaign => campaign.Reference.Id).Should().BeEquivalentTo("test", "over");
            told.Should().BeEquivalentTo("test", "over");
        }

        stopped.Should().BeGreaterThan(20);

        static void Stop(ref int steps, int stopAt, CancellationTokenSource stop)
        {
            if (Interlocked.Increment(ref steps) == stopAt)
            {
                stop.Cancel();
            }
        }

        static async Task<bool> Ends(Func<Task> reading)
        {
            try
            {
                await reading();
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task What_another_reading_published_and_told_meanwhile_is_not_told_again()
    {
        var slow = new Slow { Name = "slow", Version = "1" };
        var quick = new Slow { Name = "quick", Version = "2" };
        using var catalog = new CampaignCatalog([slow, quick]);
        await catalog.ReloadAsync();
        var changes = new List<string>();
        catalog.Changed += (_, change) => changes.Add($"+{Names(change.Published)} -{Names(change.Withdrawn)}");
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        (slow.Answering, slow.Version) = (answer.Task, "3");
        var whole = catalog.ReloadAsync();
        var served = Served(catalog, "4");
        quick.Version = "4";
        quick.Changed();
        await served.WaitAsync(TimeSpan.FromSeconds(60));

        answer.SetResult();
        await whole;

        changes.Should().Equal("+4 -2", "+3 -1");
    }

    [Fact]
    public async Task Who_stops_a_reading_is_told_so_whatever_the_source_makes_of_it()
    {
        using var stop = new CancellationTokenSource();
        using var catalog = new CampaignCatalog([new Closed(stop)]);

        var read = async () => await catalog.ReloadAsync(stop.Token);

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    private static string Names(IEnumerable<CampaignReference> campaigns) => string.Join(' ', campaigns.Select(c => c.Version));

    private sealed class OnRequest : ICampaignSource
    {
        public string Name => "on request";

        public IReadOnlyList<CampaignFiles> Campaigns { get; set; } = [];

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Campaigns);
    }

    private sealed class Closed(CancellationTokenSource stop) : ICampaignSource
    {
        public string Name => "closed";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken)
        {
            stop.Cancel();
            throw new IOException("The connection was closed.");
        }
    }

    private sealed class Slow : ICampaignSource
    {
        public string Name { get; init; } = "slow";

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
