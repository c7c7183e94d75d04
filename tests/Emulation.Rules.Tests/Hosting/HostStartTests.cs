using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using static Emulation.Rules.Tests.Hosting.CatalogTests;

namespace Emulation.Rules.Tests.Hosting;

public sealed class HostStartTests
{
    [Fact]
    public async Task A_time_limit_beyond_all_timers_is_none()
    {
        using var catalog = new CampaignCatalog(
            [new InMemoryCampaignSource("good", CatalogTests.Version("1", "2025"))],
            options: new EmulationRulesOptions { SourceTimeLimit = TimeSpan.MaxValue });
        (await catalog.ReloadAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task A_host_that_starts_serves_without_being_told_to_load()
    {
        var (provider, start) = Host(new InMemoryCampaignSource("memory", Version("1", "2025")));
        await start();
        provider.GetRequiredService<ICampaignCatalog>().Current.Latest("test").Should().NotBeNull();
    }

    [Fact]
    public async Task A_host_may_load_by_itself_instead()
    {
        var (provider, start) = Host(new InMemoryCampaignSource("memory", Version("1", "2025")), options => options.LoadAtStart = false);
        await start();
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        catalog.Current.Campaigns.Should().BeEmpty();
        (await catalog.ReloadAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Refused_rules_keep_a_host_from_starting_only_where_it_asks_for_that()
    {
        var broken = new InMemoryCampaignSource("memory", new CampaignText().WithRule("nothing > 1").Files());
        await Host(broken).Start();
        var start = Host(broken, options => options.FailFast = true).Start;
        (await start.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().StartWith(
            "The host does not start, since rules were refused (EmulationRulesOptions.FailFast). memory: test/workflows/rules.json:1:");
    }

    [Fact]
    public async Task A_host_without_a_source_does_not_start()
    {
        var services = new ServiceCollection();
        services.AddEmulationRules();
        await using var provider = services.BuildServiceProvider();
        var start = () => provider.GetServices<IHostedService>().ToList();
        start.Should().Throw<InvalidOperationException>().WithMessage(
            "The catalog has no source of campaigns. Call AddDirectory or AddSource on what AddEmulationRules returns.");
    }

    [Fact]
    public async Task The_health_check_tells_what_is_served_and_what_was_refused()
    {
        var source = new InMemoryCampaignSource("memory", Version("1", "2025"));
        using var catalog = new CampaignCatalog([source]);
        (await HealthOf(catalog))
            .Should()
            .Be((HealthStatus.Unhealthy, "No source was read yet: call ReloadAsync, or let the host load at start.", "", ""));

        await catalog.ReloadAsync();
        (await HealthOf(catalog)).Should().Be((HealthStatus.Healthy, "Serves test 1.", "test 1", ""));

        source.Publish(new CampaignText().WithRule("nothing\n > 1").Files());
        await catalog.ReloadAsync();
        var (status, description, served, refused) = await HealthOf(catalog);
        (status, served).Should().Be((HealthStatus.Degraded, "test 1"));
        description.Should().Be($"Refused: {refused}").And.NotContain("\n");
        refused.Should().StartWith("memory: test/workflows/rules.json:1:").And.Contain("ER3002");

        source.Publish();
        await catalog.ReloadAsync();
        (await HealthOf(catalog)).Should().Be((HealthStatus.Unhealthy, "No campaign is served. No campaign in: memory.", "", ""));
    }

    [Fact]
    public async Task What_a_campaign_calls_itself_forges_no_line_of_the_health_check()
    {
        var named = new CampaignText
        {
            Head = new CampaignText().Head.Replace("\"id\": \"test\"", "\"id\": \"a\\nb\"", StringComparison.Ordinal),
        };
        using var catalog = new CampaignCatalog([new InMemoryCampaignSource("memory", named.WithRule("true").Files())]);
        await catalog.ReloadAsync();

        (await HealthOf(catalog)).Description.Should().Be("Serves a b 1.0.0.");
    }

    [Fact]
    public async Task The_health_check_names_a_source_that_holds_nothing_beside_one_that_does()
    {
        using var catalog =
            new CampaignCatalog([new InMemoryCampaignSource("full", Version("1", "2025")), new InMemoryCampaignSource("bare")]);
        await catalog.ReloadAsync();

        (await HealthOf(catalog)).Should().Be((HealthStatus.Healthy, "Serves test 1. No campaign in: bare.", "test 1", ""));
    }

    private static async Task<(HealthStatus Status, string? Description, string Served, string Refused)> HealthOf(ICampaignCatalog catalog)
    {
        var check = new CampaignHealthCheck(catalog);
        var context = new HealthCheckContext
        {
            Registration = new HealthCheckRegistration("rules", check, failureStatus: null, tags: null),
        };
        var result = await check.CheckHealthAsync(context);
        return (result.Status, result.Description, Text("served"), Text("refused"));

        string Text(string key) => string.Join(' ', (IEnumerable<string>)result.Data[key]);
    }

    private static (IServiceProvider Provider, Func<Task> Start) Host(
        ICampaignSource source, Action<EmulationRulesOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddEmulationRules(configure).AddSource(source);
        var provider = services.BuildServiceProvider();
        return (provider, () => Task.WhenAll(provider.GetServices<IHostedService>().Select(s => s.StartAsync(CancellationToken.None))));
    }
}
