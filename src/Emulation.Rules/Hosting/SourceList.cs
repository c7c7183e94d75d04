using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Hosting;

/// <summary>The sources that were registered, and the host's options for them.</summary>
internal sealed class SourceList
{
    private readonly List<(object Key, string Name, Func<IServiceProvider, OpenSource> Open)> _sources = [];

    public EmulationRulesOptions Options { get; } = new();

    /// <summary>A folder or a type counts once, however often it is registered.</summary>
    public void Add(object key, string name, Func<IServiceProvider, OpenSource> open)
    {
        if (_sources.TrueForAll(s => !s.Key.Equals(key)))
        {
            _sources.Add((key, name, open));
        }
    }

    public IReadOnlyList<CatalogSource> For(IServiceProvider services) => _sources.Count > 0
        ? [.. _sources.Select(s => new CatalogSource(s.Name, () => s.Open(services)))]
        : throw new InvalidOperationException(
            "The catalog has no source of campaigns. Call AddDirectory or AddSource on what AddEmulationRules returns.");

    /// <summary>
    /// A source of that type in a scope of its own: the container's where it is registered, else made here and disposed here.
    /// </summary>
    public static OpenSource OpenScoped<T>(IServiceProvider services)
        where T : class, ICampaignSource
    {
        var scope = services.CreateAsyncScope();
        try
        {
            if (scope.ServiceProvider.GetService<T>() is { } registered)
            {
                return new OpenSource(registered, scope);
            }

            var made = ActivatorUtilities.CreateInstance<T>(scope.ServiceProvider);
            return new OpenSource(made, made, scope);
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }
}
