using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;
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

    /// <summary>
    /// Adds a language beside Vietnamese and English, at once and for the whole process: see <see cref="TextCatalogue.Register"/>.
    /// </summary>
    /// <param name="file">The JSON file of its texts, as <see cref="TextCatalogueJson"/> reads it.</param>
    /// <exception cref="CampaignException">Something is wrong with the file; it carries everything that is.</exception>
    public EmulationRulesBuilder AddTexts(string file)
    {
        TextCatalogue.Register(TextCatalogueJson.Read(File.ReadAllText(file), Path.GetFileName(file)));
        return this;
    }

    /// <summary>Adds a folder that is a campaign or holds campaign folders. The same folder twice counts once.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="reload">Whether to watch it.</param>
    public EmulationRulesBuilder AddDirectory(string path, ReloadMode reload = ReloadMode.Manual)
    {
        var source = new DirectoryCampaignSource(path, reload);
        _sources.Add(Path.GetFullPath(path), path, _ => new OpenSource(source));
        return this;
    }

    /// <summary>
    /// Adds a source that the host made, and disposes. The same object twice counts once; two of one name are refused when they are read.
    /// </summary>
    /// <param name="source">The source.</param>
    public EmulationRulesBuilder AddSource(ICampaignSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _sources.Add(source, source.GetType().Name, _ => new OpenSource(source));
        return this;
    }

    /// <summary>
    /// Adds a source made by dependency injection, anew in a scope of its own for every reading, and disposed after it: it may use scoped
    /// services. One that is watched stays open until the catalog is disposed.
    /// </summary>
    /// <typeparam name="T">The source's class; the same twice counts once.</typeparam>
    public EmulationRulesBuilder AddSource<T>()
        where T : class, ICampaignSource
    {
        _sources.Add(typeof(T), typeof(T).Name, SourceList.OpenScoped<T>);
        return this;
    }
}
