using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Publishing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>A host with the studio under a path, over a SQLite file of its own. Who somebody is, a cookie <c>who</c> says.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private TestHost(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
    }

    public static StoreUser Admin { get; } = new() { Id = "admin", Name = "Quản trị", Roles = ["admin"] };

    public Uri Address => new(_app.Urls.First());

    public EmulationStore Store => _app.Services.GetRequiredService<EmulationStore>();

    public StudioOptions Options => _app.Services.GetRequiredService<StudioOptions>();

    public required CapturedLog Log { get; init; }

    /// <param name="path">Where the studio is mounted.</param>
    /// <param name="policy">Whether signing in is required; without, the studio is open to this machine alone.</param>
    /// <param name="any">Whether it listens on every address.</param>
    /// <param name="ownPages">Whether it has pages of its own, with the studio's among them.</param>
    /// <param name="configure">Changes the studio's options.</param>
    public static async Task<TestHost> StartAsync(
        string path = "/thi-dua", bool policy = true, bool any = false, bool ownPages = false, Action<StudioOptions>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("studio-tests-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(any ? IPAddress.Any : IPAddress.Loopback, 0));
        builder.Services.AddSingleton<IStoreAuthorizer>(new RoleAuthorizer(new Dictionary<string, IReadOnlyCollection<StoreRight>>
        {
            ["admin"] = Enum.GetValues<StoreRight>(),
            ["reader"] = [StoreRight.Read],
            ["secretary"] = [StoreRight.Read, StoreRight.Edit],
        }));
        builder.Services.AddEmulationRules().AddStore(o => o.UseSqlite($"Data Source={Path.Combine(folder, "store.db")}"));
        builder.Services.AddEmulationRulesStudio(configure);
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, CookieWho>("test", null);
        builder.Services.AddAuthorization();
        var log = new CapturedLog();
        builder.Logging.AddProvider(log);
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        if (path != "/")
        {
            app.MapGet("/", () => "host");
        }

        var studio = app.MapEmulationRulesStudio(path);
        if (ownPages)
        {
            app.UseAntiforgery();
            app.MapRazorComponents<OwnHost.HostDocument>().AddInteractiveServerRenderMode();
        }

        if (policy)
        {
            studio.RequireAuthorization();
        }

        await app.Services.GetRequiredService<EmulationStore>().MigrateAsync();
        await app.StartAsync();
        return new TestHost(app, folder) { Log = log };
    }

    /// <summary>Publishes a campaign of the samples.</summary>
    public async Task PublishAsync(string campaign)
    {
        var draft = await DraftAsync(campaign);
        await Store.Rules.PublishAsync(Admin, draft.Id, draft.ETag, "mẫu");
    }

    /// <summary>A draft of a campaign of the samples.</summary>
    public Task<Draft> DraftAsync(string campaign)
    {
        var folder = Repository.Rules(campaign);
        var files =
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".json" or ".csv")
            .Select(file => FileEdit.Write(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
        return Store.Rules.CreateDraftAsync(Admin, new NewDraft { Campaign = campaign, Files = [.. files] });
    }

    /// <summary>A campaign of the samples in force, a period with sample figures.</summary>
    public async Task FillAsync(string campaign, string period, DateOnly from, DateOnly to, string? data)
    {
        await PublishAsync(campaign);
        await Store.Submissions.SavePeriodAsync(
            Admin, new Emulation.Rules.Store.Figures.StorePeriod { Campaign = campaign, Name = period, From = from, To = to },
            reason: null);
        if (data is not null)
        {
            var rules = Campaign.Load(Repository.Rules(campaign));
            await using var file = File.OpenRead(Path.Combine(Repository.Rules(campaign), "data", data));
            var figures = (await Documents.SubmissionFile.ReadAsync(file, data, rules)).Submissions;
            await Store.Submissions.ImportAsync(Admin, campaign, period, figures, "mẫu");
        }
    }

    /// <summary>The figures of a period as they are, scored and kept.</summary>
    public async Task<Emulation.Rules.Store.Results.StoredResult> ScoreAsync(string campaign, string period, long? corrects = null)
    {
        var evaluation = await Store.Results.EvaluateAsync(Admin, campaign, period);
        return await Store.Results.SaveAsync(
            Admin,
            new Emulation.Rules.Store.Results.NewResult { Evaluation = evaluation, Period = period, Note = "chấm", Corrects = corrects });
    }

    /// <summary>Nothing answers any more, as where a server is switched off.</summary>
    public Task StopAsync() => _app.StopAsync(new CancellationToken(canceled: true));

    public HttpClient Client(string? who = "admin") => new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = Address,
        DefaultRequestHeaders = { { "Cookie", who is null ? "none=1" : $"who={who}" } },
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class CookieWho(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Cookies["who"] is not { Length: > 0 } who)
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var identity = new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, who), new Claim(ClaimTypes.Name, who), new Claim(ClaimTypes.Role, who.Split('-')[0])],
                "test");
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "test")));
        }
    }
}
