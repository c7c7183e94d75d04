using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Emulation.Rules.Store;

/// <summary>Registers a store with a host's services.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Registers the singletons <see cref="EmulationStore"/>, <see cref="Publishing.IRuleStore"/>,
    /// <see cref="Figures.ISubmissionStore"/>,
    /// <see cref="Results.IResultStore"/> and <see cref="Auditing.IAuditLog"/>, and has the catalog serve what is published. Until the
    /// host
    /// registers an <see cref="IStoreAuthorizer"/>, nobody may do anything; the catalog serves all the same. There is one store: calling it
    /// again puts the database and the options given last in place of those before.
    /// </summary>
    /// <param name="builder">What <see cref="EmulationRulesRegistration.AddEmulationRules"/> returned.</param>
    /// <param name="database">Chooses the database: <c>o => o.UseSqlite(…)</c> or <c>o => o.UseNpgsql(…)</c>.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    public static EmulationRulesBuilder AddStore(
        this EmulationRulesBuilder builder, Action<DbContextOptionsBuilder> database, Action<StoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(database);
        var options = new StoreOptions();
        configure?.Invoke(options);
        var services = builder.Services;
        services.AddSingleton(new StoreChoice(database, options));
        services.TryAddSingleton<IStoreAuthorizer, DenyingAuthorizer>();
        services.TryAddSingleton(
            provider =>
            {
                var chosen = provider.GetRequiredService<StoreChoice>();
                chosen.Options.Campaigns ??= provider.GetService<CampaignOptions>();
                return EmulationStore.Open(
                    chosen.Database, provider.GetRequiredService<IStoreAuthorizer>(), chosen.Options, provider.GetService<TimeProvider>());
            });
        services.TryAddSingleton(provider => provider.GetRequiredService<EmulationStore>().Rules);
        services.TryAddSingleton(provider => provider.GetRequiredService<EmulationStore>().Submissions);
        services.TryAddSingleton(provider => provider.GetRequiredService<EmulationStore>().Results);
        services.TryAddSingleton(provider => provider.GetRequiredService<EmulationStore>().Audit);
        return builder.AddSource<Serving.HostedSource>();
    }

    /// <summary>What one call chose; the container gives the last.</summary>
    private sealed class StoreChoice(Action<DbContextOptionsBuilder> database, StoreOptions options)
    {
        public Action<DbContextOptionsBuilder> Database => database;

        public StoreOptions Options => options;
    }
}
