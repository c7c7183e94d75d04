using Microsoft.Extensions.Hosting;

namespace Emulation.Rules.Hosting;

/// <summary>Reads the sources before the host serves its first request.</summary>
internal sealed class CatalogStart(ICampaignCatalog catalog, SourceList sources) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (sources.Options.LoadAtStart && !await catalog.ReloadAsync(cancellationToken).ConfigureAwait(false) && sources.Options.FailFast)
        {
            var refused = catalog.Status.Where(s => s.IsRefused).ToList();
            var reasons = string.Join(" ", refused.Select(s => $"{s.Name}: {s.FirstProblem}"));
            throw new InvalidOperationException(
                $"The host does not start, since rules were refused (EmulationRulesOptions.FailFast). {reasons}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
