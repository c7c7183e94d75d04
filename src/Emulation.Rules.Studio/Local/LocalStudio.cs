using System.Security.Cryptography;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Studio.Local;

/// <summary>A studio on this machine alone, over a folder of campaigns and a SQLite file beside them, which it keeps in step.</summary>
public sealed class LocalStudio : IAsyncDisposable
{
    /// <summary>The file the studio keeps in the folder: drafts, figures, results, audit.</summary>
    public const string DatabaseFile = "emulation-rules.db";

    private readonly WebApplication _app;
    private readonly FolderSync _sync;

    private LocalStudio(WebApplication app, FolderSync sync, string address)
    {
        _app = app;
        _sync = sync;
        Address = address;
    }

    /// <summary>Where to open it, with the token that works once: <c>http://127.0.0.1:PORT/?token=…</c>.</summary>
    public string Address { get; }

    /// <summary>Starts it.</summary>
    /// <param name="options">Folder, port, language.</param>
    /// <param name="conflict">
    /// Told, in the language of the options, of a file that was changed in the studio and in the folder at once, neither of which is
    /// overwritten, and of a folder that cannot be taken in. The page of campaigns says the same.
    /// </param>
    /// <param name="cancellationToken">Stops the starting.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The port is taken, or the folder cannot be read or written.</exception>
    public static async Task<LocalStudio> StartAsync(
        LocalStudioOptions options, Action<string> conflict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(conflict);
        var folder = Path.GetFullPath(options.Folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(folder);
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var app = Build(options, folder, token);
        await app.Services.GetRequiredService<EmulationStore>().MigrateAsync(cancellationToken);
        var sync = new FolderSync(
            folder, app.Services.GetRequiredService<EmulationStore>().Rules, app.Services.GetRequiredService<FolderNotices>(),
            told => conflict(told.In(options.Language)));
        await sync.RunOnceAsync(cancellationToken);
        app.MapEmulationRulesStudio("/");
        await app.StartAsync(cancellationToken);
        sync.Start(options.Time);
        var port =
            new Uri(
                app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        return new LocalStudio(app, sync, $"http://127.0.0.1:{port}/?token={token}");
    }

    /// <summary>Ends it: what was saved is in the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _sync.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(LocalStudioOptions options, string folder, string token)
    {
        // No settings of the folder it happens to be started in, and nothing of the environment, change who it answers to.
        var builder =
            WebApplication.CreateSlimBuilder(
                new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory, Args = [] });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, options.Port));
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddSingleton<FolderNotices>();
        builder.Services.AddSingleton<IStoreAuthorizer, LocalAuthorizer>();
        var database = Path.Combine(folder, DatabaseFile);
        builder.Services.AddEmulationRules().AddStore(o => o.UseSqlite($"Data Source={database}"));
        builder.Services.AddEmulationRulesStudio(studio => (studio.OneTimeToken, studio.Language) = (token, options.Language));
        return builder.Build();
    }
}
