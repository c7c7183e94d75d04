using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Emulation.Rules.Tests.Hosting.CatalogTests;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>Sources and handlers are the host's: what one of them does wrong is told, and touches nobody else.</summary>
public sealed class UnrulySourceTests
{
    private static readonly InMemoryCampaignSource Good = new("good", Version("1", "2025"));

    public static TheoryData<string, Func<Task<IReadOnlyList<CampaignFiles>>?>> Answers => new()
    {
        { "OddSource.ReadAsync returned null.", new(NoTask) },
        { "OddSource.ReadAsync gave null where campaigns were expected.", () => Task.FromResult<IReadOnlyList<CampaignFiles>>(null!) },
        { "OddSource.ReadAsync gave null where campaigns were expected.", () => Task.FromResult<IReadOnlyList<CampaignFiles>>([null!]) },
        { "the database is gone", () => throw new InvalidOperationException("the database is gone") },
        {
            "the database is gone",
            () => Task.FromException<IReadOnlyList<CampaignFiles>>(new InvalidOperationException("the database is gone"))
        },
        { "the client gave up", () => Task.FromException<IReadOnlyList<CampaignFiles>>(new TaskCanceledException("the client gave up")) },
        {
            "Nothing was read within 3 seconds, the time limit of a source.",
            () => new TaskCompletionSource<IReadOnlyList<CampaignFiles>>().Task
        },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Whatever_a_source_answers_the_others_are_served(string failure, Func<Task<IReadOnlyList<CampaignFiles>>?> answer)
    {
        using var catalog = new CampaignCatalog(
            [new OddSource { Answer = answer }, Good], options: new EmulationRulesOptions { SourceTimeLimit = TimeSpan.FromSeconds(3) });
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Current.Latest("test").Should().NotBeNull();
        catalog.Status.Single(s => s.Name == "odd").Should().Match<SourceStatus>(s => s.Failure == failure && s.IsRefused);
    }

    [Fact]
    public async Task A_source_that_holds_its_thread_holds_up_no_other()
    {
        using var end = new ManualResetEventSlim();
        var slow = new OddSource
        {
            Answer = () =>
            {
                end.Wait(TimeSpan.FromSeconds(60));
                return Task.FromResult<IReadOnlyList<CampaignFiles>>([]);
            },
        };
        using var catalog = new CampaignCatalog([slow, Good]);
        var served = Served(catalog, "1");
        var reload = catalog.ReloadAsync();
        await served.WaitAsync(TimeSpan.FromSeconds(30));
        reload.IsCompleted.Should().BeFalse("the slow source has not answered");
        end.Set();
        (await reload).Should().BeTrue();
    }

    [Fact]
    public async Task A_name_that_is_null_is_a_failure_of_that_source()
    {
        using var catalog = Of(new OddSource { Name = null! }, Good);
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status.Select(s => (s.Name, s.Failure)).Should().Equal(("OddSource", "The name of OddSource is null."), ("good", null));
    }

    [Fact]
    public async Task Of_two_sources_of_one_name_the_second_is_refused_in_words()
    {
        using var catalog =
            Of(new InMemoryCampaignSource("rules", Version("1", "2025")), new InMemoryCampaignSource("rules", Version("1", "2026")));
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status.Select(s => (s.Name, s.Failure)).Should().Equal(
            ("rules", null), ("rules (2)", "Another source is named 'rules' too. Give each a name of its own."));
        catalog.Current.Campaigns.Should().ContainSingle().Which.Definition.Effective.From.Year.Should().Be(2025);
    }

    [Fact]
    public async Task A_watch_that_fails_is_tried_again_and_keeps_nothing_from_being_served()
    {
        var source = new OddSource { Watching = _ => throw new InvalidOperationException("no notifications here") };
        using var catalog = Of(source, Good);
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Campaigns.Should().ContainSingle();
        Action? changed = null;
        source.Watching = told =>
        {
            changed = told;
            return null;
        };
        await catalog.ReloadAsync();
        changed.Should().NotBeNull();
    }

    [Fact]
    public async Task A_handler_that_throws_keeps_no_other_from_being_told()
    {
        using var catalog = Of(Good);
        var told = 0;
        catalog.Changed += (_, _) => throw new InvalidOperationException("the handler's own fault");
        catalog.Changed += (_, _) => told++;
        (await catalog.ReloadAsync()).Should().BeTrue();
        told.Should().Be(1);
    }

    [Fact]
    public async Task A_handler_may_wait_for_another_reading()
    {
        using var catalog = Of(Good);
        var results = new List<bool>();
        catalog.Changed += (_, _) => results.Add(catalog.ReloadAsync().GetAwaiter().GetResult());
        await catalog.ReloadAsync().WaitAsync(TimeSpan.FromSeconds(30));
        results.Should().Equal(true);
    }

    [Fact]
    public async Task A_source_that_cannot_be_made_is_told_by_the_name_of_its_class()
    {
        var services = new ServiceCollection();
        services.AddEmulationRules().AddSource<Unmakeable>().AddSource(Good);
        await using var provider = services.BuildServiceProvider();
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status.Select(s => (s.Name, s.Failure)).Should().Equal(("Unmakeable", "no connection string"), ("good", null));
        catalog.Current.Campaigns.Should().ContainSingle();
    }

    [Fact]
    public async Task A_source_made_for_a_reading_is_disposed_after_it_and_a_watched_one_with_the_catalog()
    {
        var services = new ServiceCollection();
        services.AddScoped<Connection>().AddEmulationRules().AddSource<Disposable>().AddSource<WatchedDisposable>();
        Connection.Open = Disposable.Open = WatchedDisposable.Open = 0;
        await using (var provider = services.BuildServiceProvider())
        {
            var catalog = provider.GetRequiredService<ICampaignCatalog>();
            await catalog.ReloadAsync();
            await catalog.ReloadAsync();
            Disposable.Open.Should().Be(0);
            WatchedDisposable.Open.Should().Be(1);
            Connection.Open.Should().Be(1, "the watched source keeps its scope");
        }

        (WatchedDisposable.Open, Connection.Open).Should().Be((0, 0));
    }

    [Fact]
    public async Task Disposing_twice_does_no_harm_and_reading_afterwards_says_so()
    {
        var catalog = Of(Good);
        await catalog.ReloadAsync();
        catalog.Dispose();
        catalog.Dispose();
        await catalog.DisposeAsync();
        catalog.Current.Campaigns.Should().ContainSingle("what was served can still be read");
        await catalog.Invoking(c => c.ReloadAsync()).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public void A_catalog_of_nothing_is_refused()
    {
        var none = () => new CampaignCatalog(Array.Empty<ICampaignSource>());
        none.Should().Throw<ArgumentException>().WithMessage("A catalog needs at least one source, and none of them null.*");
        var missing = () => new CampaignCatalog([Good, null!]);
        missing.Should().Throw<ArgumentException>();
        var never = () => new CampaignCatalog([Good], options: new EmulationRulesOptions { SourceTimeLimit = TimeSpan.Zero });
        never.Should().Throw<ArgumentOutOfRangeException>();
    }

    [SuppressMessage("Usage", "MA0022", Justification = "A source that returns null is what is tried.")]
    private static Task<IReadOnlyList<CampaignFiles>>? NoTask() => null;

    private static CampaignCatalog Of(params ICampaignSource[] sources) => new(sources);

    private sealed class OddSource : ICampaignSource
    {
        public string Name { get; init; } = "odd";

        public Func<Task<IReadOnlyList<CampaignFiles>>?> Answer { get; init; } = () => Task.FromResult<IReadOnlyList<CampaignFiles>>([]);

        public Func<Action, IDisposable?> Watching { get; set; } = _ => null;

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => Answer()!;

        public IDisposable? Watch(Action changed) => Watching(changed);
    }

    private sealed class Unmakeable : ICampaignSource
    {
        public Unmakeable() => throw new InvalidOperationException("no connection string");

        public string Name => "never";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Connection : IAsyncDisposable
    {
        public Connection() => Open++;

        public static int Open { get; set; }

        public ValueTask DisposeAsync()
        {
            Open--;
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Disposable : ICampaignSource, IDisposable
    {
        public Disposable() => Open++;

        public static int Open { get; set; }

        public string Name => "disposable";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<CampaignFiles>>([]);

        public void Dispose() => Open--;
    }

    private sealed class WatchedDisposable : ICampaignSource, IDisposable
    {
        private readonly Connection _connection;

        public WatchedDisposable(Connection connection)
        {
            _connection = connection;
            Open++;
        }

        public static int Open { get; set; }

        public string Name => $"watched over {_connection.GetType().Name}";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<CampaignFiles>>([]);

        public IDisposable Watch(Action changed) => new MemoryStream();

        public void Dispose() => Open--;
    }
}
