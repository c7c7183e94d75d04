using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Hosting;

/// <summary>Says where the campaigns of a host come from.</summary>
public sealed class EmulationRulesBuilder
{
    private readonly SourceList _sources;

    internal EmulationRulesBuilder(IServiceCollection services, SourceList sources)
    {
        Services = services;
        _sources = sources;
    }

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a folder that is a campaign or holds campaign folders. The same folder twice counts once.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="reload">Whether to watch it.</param>
    public EmulationRulesBuilder AddDirectory(string path, ReloadMode reload = ReloadMode.Manual)
    {
        var source = new DirectoryCampaignSource(path, reload);
        return Add(path, _ => source);
    }

    /// <summary>Adds a source that the host made.</summary>
    public EmulationRulesBuilder AddSource(ICampaignSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Add(source.Name, _ => source);
    }

    /// <summary>Adds a source made by dependency injection, anew in a scope of its own for every load: it may use scoped services.</summary>
    public EmulationRulesBuilder AddSource<T>()
        where T : class, ICampaignSource =>
        Add(typeof(T).FullName!, services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    private EmulationRulesBuilder Add(string key, Func<IServiceProvider, ICampaignSource> make)
    {
        _sources.Add(key, make);
        return this;
    }
}
