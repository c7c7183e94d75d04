using System.Text.Json;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>When a page came to what, in milliseconds since it was asked for, as the browser itself counts.</summary>
internal sealed record PageTimes
{
    /// <summary>The document was there.</summary>
    public double Document { get; init; }

    /// <summary>Its scripts had run.</summary>
    public double Scripts { get; init; }

    /// <summary>The circuit was open.</summary>
    public double Circuit { get; init; }

    /// <summary>The page said what it is; where figures take longer, that they are being read.</summary>
    public double Heading { get; init; }

    /// <summary>What the page is for stood there, drawn, and the browser waited for somebody to do something.</summary>
    public double Ready { get; init; }

    /// <summary>What the host worked meanwhile: time of its processor, whatever else the machine did.</summary>
    public double Host { get; init; }

    /// <summary>What the browser's own thread of the page worked for it.</summary>
    public double Browser { get; init; }
}

/// <summary>A browser as a secretary has it, with the files of the visit before, that counts what pages take.</summary>
internal sealed class MeasuredPage : IAsyncDisposable
{
    /// <summary>Before any script of the page: notes when the circuit opens, and when the elements waited for are drawn.</summary>
    private const string Notes =
        """
        (() => {
          const times = window.erTimes = {};
          const note = name => { times[name] = times[name] ?? performance.now(); };
          window.WebSocket = new Proxy(window.WebSocket, {
            construct: (kind, args) => {
              const socket = new kind(...args);
              socket.addEventListener('open', () => note('circuit'));
              return socket;
            },
          });
          const ready = () => sessionStorage.getItem('erReady');
          const look = () => {
            if (document.querySelector('h1')) { note('heading'); }
            if (!times.seen && ready() && document.querySelector(ready())) {
              times.seen = true;
              requestAnimationFrame(() => setTimeout(() => note('ready')));
            }
          };
          new MutationObserver(look).observe(document, { childList: true, subtree: true });
        })()
        """;

    private readonly IBrowserContext _context;
    private readonly string _folder;
    private readonly ICDPSession _counters;

    private MeasuredPage(IBrowserContext context, string folder, IPage page, ICDPSession counters) =>
        (_context, _folder, Page, _counters) = (context, folder, page, counters);

    public IPage Page { get; }

    public static async Task<MeasuredPage> OpenAsync(IBrowserType browsers, Uri site)
    {
        var folder = Directory.CreateTempSubdirectory("studio-measure-").FullName;
        var context = await browsers.LaunchPersistentContextAsync(folder, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = TestBrowser.Path,
            Args = TestBrowser.Arguments,
            ViewportSize = new ViewportSize { Width = 1366, Height = 768 },
        });
        context.SetDefaultTimeout(120_000);
        await context.AddCookiesAsync([new Cookie { Name = "who", Value = "admin", Url = site.ToString() }]);
        await context.AddInitScriptAsync(Notes);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.ToString());
        var counters = await context.NewCDPSessionAsync(page);
        await counters.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        return new MeasuredPage(context, folder, page, counters);
    }

    /// <summary>Asks for a page and waits until it can be used.</summary>
    public async Task<PageTimes> AskAsync(Uri address, string ready)
    {
        await Page.EvaluateAsync("ready => sessionStorage.setItem('erReady', ready)", ready);
        var host = WorkOfHost;
        await Page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await Page.WaitForFunctionAsync(
            "() => window.erTimes?.ready > 0 && performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
        var times = await Page.EvaluateAsync<JsonElement>(
            """
            () => {
              const asked = performance.getEntriesByType('navigation')[0], times = window.erTimes;
              return { document: asked.responseEnd, scripts: asked.domContentLoadedEventEnd, circuit: times.circuit ?? 0,
                heading: times.heading, ready: times.ready };
            }
            """);
        return times.Deserialize<PageTimes>(JsonSerializerOptions.Web)! with
        {
            Host = WorkOfHost - host,
            Browser = await WorkOfBrowserAsync(),
        };
    }

    private static double WorkOfHost => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    private async Task<double> WorkOfBrowserAsync()
    {
        var metrics = (await _counters.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return 1000 * metrics.EnumerateArray().First(one => one.GetProperty("name").GetString() == "ThreadTime").GetProperty("value")
            .GetDouble();
    }

    /// <summary>How long the document is now, as HTML.</summary>
    public Task<long> BytesAsync() =>
        Page.EvaluateAsync<long>("() => new TextEncoder().encode(document.documentElement.outerHTML).length");

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
