using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Assets;
using Emulation.Rules.Studio.Campaigns;
using Emulation.Rules.Studio.Hosting;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor.Services;

namespace Emulation.Rules.Studio;

/// <summary>Registers the studio with a host's services and mounts it under a path.</summary>
public static class StudioRegistration
{
    /// <summary>The largest message a browser may send: a file of rules as it is typed, whole.</summary>
    internal const long MostMessageBytes = 2 * 1024 * 1024;

    /// <summary>
    /// Registers what the studio's pages need. The store is registered by <c>AddStore</c>, before or after; the pages ask it for everything
    /// they show. Calling it again changes the options of the call before.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IServiceCollection AddEmulationRulesStudio(this IServiceCollection services, Action<StudioOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options =
            services.Select(service => service.ImplementationInstance).OfType<StudioOptions>().LastOrDefault() ?? new StudioOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.MostUploadBytes, 0, nameof(configure));
        if (options.OneTimeToken is { Length: < 32 })
        {
            throw new ArgumentOutOfRangeException(nameof(configure), "A one-time token has at least 32 characters.");
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(options);
        services.TryAddSingleton<StudioAssets>();
        services.TryAddSingleton<CampaignOptions>();
        services.TryAddSingleton<LoadedCampaigns>();
        services.TryAddSingleton<CampaignCards>();
        services.TryAddSingleton<KeptOutcomes>();
        services.TryAddScoped<KnownAddresses>();
        services.TryAddScoped<StudioSession>();
        services.TryAddScoped<StudioUsers>();
        services.AddMudServices();
        services.AddAntiforgery();
        services.AddCascadingAuthenticationState();
        services.AddRazorComponents()
            .AddInteractiveServerComponents(Bound)
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = Math.Max(hub.MaximumReceiveMessageSize ?? 0, MostMessageBytes));
        return services;
    }

    /// <summary>
    /// Mounts the studio under a path, whatever else the host has: pages, files and circuit all lie below it. Unless the endpoints get an
    /// authorization policy, such as by <c>RequireAuthorization</c>, it answers to requests of this machine alone.
    /// </summary>
    /// <param name="endpoints">The host's endpoints.</param>
    /// <param name="path">The path, such as <c>/thi-dua</c>; <c>/</c> for the whole host.</param>
    /// <returns>Adds conventions to everything below the path.</returns>
    /// <exception cref="InvalidOperationException"><see cref="AddEmulationRulesStudio"/> was not called, or the host has no store.
    /// </exception>
    public static IEndpointConventionBuilder MapEmulationRulesStudio(this IEndpointRouteBuilder endpoints, string path)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        var options = endpoints.ServiceProvider.GetService<StudioOptions>()
            ?? throw new InvalidOperationException("Call AddEmulationRulesStudio() on the host's services first.");
        if (!endpoints.ServiceProvider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(IRuleStore)))
        {
            throw new InvalidOperationException(
                "The studio works on a store. Call AddEmulationRules().AddStore(…) on the host's services first.");
        }

        var root = "/" + path.Trim('/');
        options.MountedAt = root == "/" ? "" : $"{root[1..]}/";
        return endpoints.Map($"{root.TrimEnd('/')}/{{**rest}}", StudioPipeline.Build(endpoints.ServiceProvider, root))
            .WithDisplayName($"Emulation.Rules.Studio {root}");
    }

    /// <summary>What a browser that went away, or one that is slow, can keep in memory.</summary>
    private static void Bound(CircuitOptions circuits)
    {
        circuits.DisconnectedCircuitMaxRetained = Math.Min(circuits.DisconnectedCircuitMaxRetained, 50);
        circuits.MaxBufferedUnacknowledgedRenderBatches = Math.Min(circuits.MaxBufferedUnacknowledgedRenderBatches, 10);
    }
}
