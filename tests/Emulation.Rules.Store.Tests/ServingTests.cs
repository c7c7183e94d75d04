using System.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Emulation.Rules.Store.Tests;

public sealed class ServingTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_host_in_five_lines_serves_what_another_process_publishes_without_being_told(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.PublishAsync();
        var services = new ServiceCollection();
        services.AddEmulationRules().AddStore(TestStore.Use(kind, store.Connection), o => o.PollInterval = TimeSpan.FromMilliseconds(50));
        await using var provider = services.BuildServiceProvider();
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        await catalog.ReloadAsync();
        catalog.Status.Single().Name.Should().Be("store");

        await store.PublishAsync("2", points: "x + 1");

        await UntilAsync(() => catalog.Current.Latest(Texts.Id)!.Definition.Version == "2");
        catalog.Current.Version(Texts.Id, "1").Should().NotBeNull("what was replaced stays for replay");
    }

    [PostgreSqlFact]
    public async Task A_server_tells_its_listeners_of_a_publication_and_of_nothing_else()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.PostgreSql);
        await using var listener = new NpgsqlConnection(store.Connection);
        await listener.OpenAsync();
        await using var listen = new NpgsqlCommand("LISTEN emulation_rules_published", listener);
        await listen.ExecuteNonQueryAsync();
        var rung = 0;
        listener.Notification += (_, _) => rung++;

        await store.PublishAsync();
        await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1" });
        var again = () => store.PublishAsync();
        await again.Should().ThrowAsync<StoreRefusedException>();
        await listen.ExecuteNonQueryAsync();

        rung.Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2001)]
    public void An_interval_that_would_not_keep_the_two_seconds_is_refused(int milliseconds)
    {
        var open = () => EmulationStore.Open(
            TestStore.Use(
                DatabaseKind.Sqlite,
                "Data Source=:memory:"), new Access.LocalAuthorizer(), new StoreOptions
                {
                    PollInterval = TimeSpan.FromMilliseconds(milliseconds),
                });

        open.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task UntilAsync(Func<bool> happened)
    {
        var waited = Stopwatch.StartNew();
        while (!happened())
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(5);
        }
    }
}
