using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddEmulationRules().AddDirectory("rules", reload: ReloadMode.Watch);
builder.Services.AddHostedService<Watcher>();
await builder.Build().RunAsync();

internal sealed class Watcher(ICampaignCatalog catalog, IHostApplicationLifetime life) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        catalog.Changed += (_, change) => Console.WriteLine(
            change.Published.Count > 0
                ? $"now {string.Join(", ", change.Published.Select(p => $"{p.Id} {p.Version}"))}"
                : $"refused: {change.Sources[0].Diagnostics.FirstOrDefault()?.ToString(Language.English)}");
        Console.WriteLine($"serving {catalog.Current.Latest("reading-2026")!.Reference.Version}");
        _ = Task.Run(EditAsync, cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine($"still {catalog.Current.Latest("reading-2026")!.Reference.Version}");
        return Task.CompletedTask;
    }

    // A secretary: a good edit, then a broken one, which is refused while the good one serves on.
    private async Task EditAsync()
    {
        var text = await File.ReadAllTextAsync("rules/reading-2026/campaign.json");
        await EditAsync(text.Replace("\"1.0.0\"", "\"1.1.0\""), "1.1.0");
        await EditAsync(text.Replace("\"1.0.0\"", "\"1.2.0\"").Replace("\"by\": \"books\"", "\"by\": \"book\""), null);
        life.StopApplication();
    }

    private async Task EditAsync(string text, string? version)
    {
        await File.WriteAllTextAsync("rules/reading-2026/campaign.json", text);
        while (version is null
            ? !catalog.Status.Any(s => s.IsRefused)
            : catalog.Current.Latest("reading-2026")!.Reference.Version != version)
        {
            await Task.Delay(50);
        }
    }
}
