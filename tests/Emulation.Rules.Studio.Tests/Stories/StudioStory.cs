using System.Threading.Channels;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>What stories in the browser have in common: a host of their own, and readers who sign in.</summary>
[Collection(OneBrowser.Name)]
public abstract class StudioStory(TestBrowser browser) : IAsyncLifetime
{
    /// <summary>
    /// What the editor's worker says where its page is left while it loads: the browser gives its request up. A file that is not there is
    /// complained of by its status.
    /// </summary>
    private const string LeftLoading = "Failed trying to load default language strings NetworkError";

    private static int _pictures;

    private readonly List<IBrowserContext> _contexts = [];

    internal TestHost Host { get; private set; } = null!;

    internal IBrowserType Browsers => browser.Browser.BrowserType;

    /// <summary>What a browser complained of: a policy that was broken, a script that failed.</summary>
    protected List<string> Complaints { get; } = [];

    public async Task InitializeAsync() => Host = await StartAsync();

    private protected virtual Task<TestHost> StartAsync() => TestHost.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            if (Environment.GetEnvironmentVariable("EMULATION_STUDIO_PICTURES") is { Length: > 0 } folder)
            {
                // How a story ended, to be looked at.
                var picture = $"{GetType().Name}-{Interlocked.Increment(ref _pictures)}.png";
                await context.Pages[0].ScreenshotAsync(
                    new PageScreenshotOptions { Path = Path.Combine(folder, picture), FullPage = true });
            }

            await context.CloseAsync();
        }

        await Host.DisposeAsync();
    }

    /// <summary>A browser of somebody, at a page.</summary>
    protected async Task<IPage> OpenAsync(string path, string who = "admin", string view = "vi.light", bool phone = false)
    {
        var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1366, Height = 768 },
            AcceptDownloads = true,
        });
        _contexts.Add(context);
        context.SetDefaultTimeout(60_000);
        var site = new Uri(Host.Address, "/").ToString();
        await context.AddCookiesAsync(
            [new Cookie { Name = "who", Value = who, Url = site }, new Cookie { Name = "emulation-rules-view", Value = view, Url = site }]);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith(LeftLoading, StringComparison.Ordinal))
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add("dialog: " + dialog.Message);
        await page.GotoAsync(new Uri(Host.Address, "/thi-dua/" + path).ToString());
        await page.WaitForSelectorAsync("h1");
        return page;
    }

    /// <summary>
    /// Waits until the page is at an address, by what the address bar says: a navigation within the document, and one whose files are still
    /// being loaded, count alike.
    /// </summary>
    protected static async Task ArrivedAsync(IPage page, string address) => await page.WaitForFunctionAsync(
        "address => new RegExp(address).test(location.href)",
        "^" + address.Replace("**", ".+", StringComparison.Ordinal).Replace("/*", "/[^/]+", StringComparison.Ordinal) + "$");

    /// <summary>Stays wherever the page asks; each way of asking can be read once.</summary>
    protected static ChannelReader<string> Questions(IPage page)
    {
        var kinds = Channel.CreateUnbounded<string>();
        page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            await kinds.Writer.WriteAsync(dialog.Type);
        };
        return kinds.Reader;
    }

    protected static async Task<string> NextAsync(ChannelReader<string> asked) =>
        await asked.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    protected static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    protected static ILocator Field(IPage page, string label) => page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });

    /// <summary>The text of the editor, put in as by one paste.</summary>
    protected static async Task TypeOverAsync(IPage page, string text)
    {
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        await page.EvaluateAsync("text => monaco.editor.getModels()[0].setValue(text)", text);
    }

    /// <summary>The text of the editor, once it is there and has what is looked for: the page puts it in when it comes to it.</summary>
    protected static async Task<string> EditorTextAsync(IPage page, string having = "")
    {
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        await page.WaitForFunctionAsync("part => monaco.editor.getModels()[0]?.getValue().includes(part)", having);
        return await page.EvaluateAsync<string>("() => monaco.editor.getModels()[0].getValue()");
    }

    /// <summary>The editor has this text, or gets it.</summary>
    protected static async Task EditorShowsAsync(IPage page, string text)
    {
        await page.WaitForSelectorAsync(".monaco-editor .view-line");
        await page.WaitForFunctionAsync("text => monaco.editor.getModels()[0]?.getValue() === text", text);
    }
}
