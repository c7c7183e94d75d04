using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>Registers the catalog with a host's services.</summary>
public static class EmulationRulesRegistration
{
    /// <summary>
    /// Registers the singleton <see cref="ICampaignCatalog"/> and returns a builder for its sources. Calling it again adds to the same
    /// catalog. Read the sources once at start: <c>await catalog.ReloadAsync()</c>.
    /// </summary>
    public static EmulationRulesBuilder AddEmulationRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var sources = services.Select(s => s.ImplementationInstance).OfType<SourceList>().FirstOrDefault();
        if (sources is null)
        {
            sources = new SourceList();
            services.AddSingleton(sources);
        }

        services.TryAddSingleton<ICampaignCatalog>(provider => new CampaignCatalog(
            () =>
            {
                var scope = provider.CreateScope();
                return new SourceScope(sources.Make(scope.ServiceProvider), scope);
            },
            provider.GetService<TimeProvider>(),
            provider.GetService<ILogger<CampaignCatalog>>()));
        return new EmulationRulesBuilder(services, sources);
    }
}
