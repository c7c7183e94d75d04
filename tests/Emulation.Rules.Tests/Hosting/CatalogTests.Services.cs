using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>The catalog among the services of a host.</summary>
public sealed partial class CatalogTests
{
    [Fact]
    public async Task A_source_that_tells_of_a_change_is_read_again_by_itself()
    {
        var source = new InMemoryCampaignSource("memory", Version("1", "2025"));
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        var served = Served(catalog, "2");
        source.Publish(Version("2", "2025"));
        await served.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Services_get_one_catalog_however_often_it_is_registered()
    {
        var services = new ServiceCollection();
        services.AddEmulationRules()
            .AddDirectory(Repository.Rules(""), ReloadMode.Manual)
            .AddSource(new InMemoryCampaignSource("memory", Version("1", "2025")));
        services.AddEmulationRules().AddDirectory(Repository.Rules(""), ReloadMode.Manual);
        services.Count(s => s.ServiceType == typeof(ICampaignCatalog)).Should().Be(1);
        await using var provider = services.BuildServiceProvider();
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Should().BeSameAs(provider.GetRequiredService<ICampaignCatalog>());
        catalog.Current.Campaigns.Select(c => c.Definition.Id)
            .Should()
            .Contain("test").And
            .Contain("bhxh-4574-2017").And
            .OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_source_may_use_scoped_services_anew_for_every_load()
    {
        var services = new ServiceCollection();
        services.AddScoped<Database>();
        services.AddEmulationRules().AddSource<DatabaseSource>();
        await using var provider =
            services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        Database.Opened = 0;
        await catalog.ReloadAsync();
        await catalog.ReloadAsync();
        Database.Opened.Should().Be(2);
        catalog.Current.Latest("test").Should().NotBeNull();
    }

    private sealed class Database
    {
        public static int Opened { get; set; }

        public Database() => Opened++;

        public IReadOnlyList<CampaignFiles> Campaigns { get; } = [Version("1", "2025")];
    }

    private sealed class DatabaseSource(Database database) : ICampaignSource
    {
        public string Name => "database";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(database.Campaigns);
    }
}
