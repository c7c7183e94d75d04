using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>Registers the catalog with a host's services.</summary>
public static class EmulationRulesRegistration
{
    /// <summary>
    /// Registers the singleton <see cref="ICampaignCatalog"/>, has it read its sources when the host starts, and returns a builder for the
    /// sources. Calling it again adds to the same catalog. Without a source, asking for the catalog fails, and so does the start of the
    /// host.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">
    /// Changes the options; null for the defaults. What it brings into the rules, the host's other services find as
    /// <see cref="CampaignOptions"/>.
    /// </param>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public static EmulationRulesBuilder AddEmulationRules(this IServiceCollection services, Action<EmulationRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var sources = services.Select(s => s.ImplementationInstance).OfType<SourceList>().FirstOrDefault();
        if (sources is null)
        {
            sources = new SourceList();
            services.AddSingleton(sources);
            services.AddSingleton<CampaignOptions>(sources.Options);
            services.AddHostedService<CatalogStart>();
        }

        configure?.Invoke(sources.Options);
        services.TryAddSingleton<ICampaignCatalog>(provider => new CampaignCatalog(
            sources.For(provider), provider.GetService<TimeProvider>(), provider.GetService<ILogger<CampaignCatalog>>(), sources.Options));
        return new EmulationRulesBuilder(services, sources);
    }
}
