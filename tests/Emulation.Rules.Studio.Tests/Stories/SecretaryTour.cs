using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>
/// The sample campaigns as a secretary goes through them, page by page, with a picture of each: nothing is refused that should not be, no
/// page meets with a fault, and none speaks English to a reader of Vietnamese.
/// </summary>
public sealed class SecretaryTour(TestBrowser browser) : StudioStory(browser)
{
    private static readonly Regex English = new(
        @"\b(the|of|and|is|are|not|with|for|points|draft|score|error|warning|missing|unknown|page|figures|file)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private readonly List<string> _faults = [];

    [PictureTheory]
    [InlineData("bhxh-4574-2017", "data/units-2017.csv")]
    [InlineData("bhxh-2026", "data/provinces.csv", "units=data/units.csv", "=data/history.csv")]
    [InlineData("school-class-2026", "data/classes.csv")]
    [InlineData("titles-2026", "data/individuals.csv", "initiatives=data/initiatives.csv", "=data/history.csv")]
    [InlineData("decree-335-2025-year", "data/officials.csv", "months=data/month-01.csv", "months=data/month-02.csv")]
    public async Task Every_page_of(string campaign, string figures, params string[] parts)
    {
        foreach (var basis in (string[])["titles-2024", "decree-335-2025"])
        {
            await Host.PublishAsync(basis);
        }

        await Host.PublishAsync(campaign);
        var rules = Emulation.Rules.Campaign.Load(Repository.Rules(campaign));
        var draft = (await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new Store.Publishing.NewDraft { Campaign = campaign, BasedOn = rules.Definition.Version })).Id;
        var page = await OpenAsync($"c/{campaign}/figures");

        await Button(page, "Mở kỳ").ClickAsync();
        await page.Locator("#import-title").WaitForAsync();
        await SampleAsync(page, $"Đọc {figures} của bộ quy tắc");
        await page.Locator("#import-title ~ h3").WaitForAsync();
        foreach (var part in parts.Select(part => part.Split('=')))
        {
            var name = part[0].Length == 0
                ? "Danh hiệu, khen thưởng những năm trước"
                : rules.Definition.Indicators.Single(one => one.Id == part[0]).Name.Vietnamese;
            await SampleAsync(page, $"Đọc {part[1]} vào {name}");
            await page.GetByText($"✓ {part[1]}").WaitForAsync();
        }

        await LookAsync(page, campaign, "import");
        await page.Locator("section:has(#import-title) button.er-main:enabled").ClickAsync();
        await page.GetByText("Đã nhập:").WaitForAsync();
        await page.Locator("#figures-title").WaitForAsync();
        await LookAsync(page, campaign, "figures");
        await page.Locator("tbody th a").First.ClickAsync();
        await page.Locator("form table").WaitForAsync();
        await LookAsync(page, campaign, "form");

        await GoAsync(page, campaign, "results", "#score-title");
        await Button(page, "Chấm").ClickAsync();
        await page.Locator("tbody th button").First.WaitForAsync();
        await Field(page, "Ghi chú").FillAsync("lần đầu");
        await Button(page, "Giữ kết quả này").ClickAsync();
        await page.Locator("#papers-title").WaitForAsync();
        await page.Locator("tbody th button").First.ClickAsync();
        await page.Locator("#sheet-title").WaitForAsync();
        await LookAsync(page, campaign, "results");
        await PapersAsync(page);

        await GoAsync(page, campaign, "council", ".er-tag");
        await LookAsync(page, campaign, "council");
        if (await page.Locator("button[aria-label^='Quyết định về']").CountAsync() > 0)
        {
            await page.Locator("button[aria-label^='Quyết định về']").First.ClickAsync();
            var form = page.Locator("td form");
            await form.GetByLabel("Lý do").FillAsync("đủ điều kiện");
            await form.GetByLabel("Căn cứ (văn bản, điều khoản)").FillAsync("Nghị quyết 5");
            if (await form.GetByLabel("Số phiếu thuận").CountAsync() > 0)
            {
                await form.GetByLabel("Số phiếu thuận").FillAsync("9");
                await form.GetByLabel("Có mặt").FillAsync("9");
                await form.GetByLabel("Tổng số thành viên").FillAsync("9");
            }

            await LookAsync(page, campaign, "deciding");
            await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true }).ClickAsync();
            await page.GetByText("Đã ghi quyết định.").WaitForAsync();
            await LookAsync(page, campaign, "decided");
        }

        await GoAsync(page, campaign, "audit", "table");
        await Button(page, "Kiểm tra nhật ký còn nguyên").ClickAsync();
        await page.Locator(".er-notice.er-done").WaitForAsync();
        await LookAsync(page, campaign, "audit");
        await GoAsync(page, campaign, $"rules/{draft}", ".monaco-editor .view-line");
        await LookAsync(page, campaign, "rules");
        await GoAsync(page, campaign, $"try/{draft}", "tbody th button");
        await page.Locator("tbody th button").First.ClickAsync();
        await page.Locator("#sheet-title").WaitForAsync();
        await LookAsync(page, campaign, "try");
        await GoAsync(page, campaign, $"cases/{draft}", ".er-list .er-tag");
        await LookAsync(page, campaign, "cases");
        await GoAsync(page, campaign, $"impact/{draft}", "#impact-title");
        await LookAsync(page, campaign, "impact");
        await GoAsync(page, campaign, $"publish/{draft}", "#draft-title");
        await Button(page, "Kiểm tra trước khi ban hành").ClickAsync();
        await page.GetByText("Ví dụ kiểm chứng:").Or(page.Locator("[role=alert]")).First.WaitForAsync();
        await LookAsync(page, campaign, "publish");

        _faults.Concat(Complaints).Should().BeEmpty();
    }

    private async Task GoAsync(IPage page, string campaign, string path, string ready)
    {
        await page.GotoAsync(new Uri(Host.Address, $"/thi-dua/c/{campaign}/{path}").ToString());
        await page.Locator(ready).First.WaitForAsync();
    }

    private static async Task SampleAsync(IPage page, string name)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('#import-title ~ * details').forEach(one => { one.open = true; })");
        await page.EvaluateAsync("() => document.querySelectorAll('#import-title ~ details').forEach(one => { one.open = true; })");
        await Button(page, name).ClickAsync();
    }

    /// <summary>Every paper that is offered opens.</summary>
    private async Task PapersAsync(IPage page)
    {
        using var client = Host.Client();
        foreach (var link in await page.Locator("section:has(#papers-title) a").AllAsync())
        {
            var address = await link.EvaluateAsync<string>("a => a.href");
            using var answer = await client.GetAsync(new Uri(address));
            if (!answer.IsSuccessStatusCode)
            {
                _faults.Add($"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
        }
    }

    private async Task LookAsync(IPage page, string campaign, string name)
    {
        await page.WaitForFunctionAsync(
            "() => ![...document.querySelectorAll('main [role=status]')].some(one => one.textContent.endsWith('…'))");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(PictureFactAttribute.Folder!, $"tour-{campaign}-{name}.png"), FullPage = true,
        });
        var text = await page.EvaluateAsync<string>(
            "() => { const main = document.querySelector('main').cloneNode(true); "
                + "main.querySelectorAll('.monaco-editor, pre, code').forEach(one => one.remove()); return main.innerText; }");
        _faults.AddRange(text.Split('\n').Where(line => English.IsMatch(line))
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"{campaign} {name}: {line.Trim()}")));
        _faults.AddRange((await page.RunAxe()).Violations.SelectMany(
            violation => violation.Nodes.Select(node => $"{campaign} {name}: {violation.Id} {node.Html}")));
        // A draft that is as what is published says so; nothing else refuses anything.
        var alerts = name == "publish" ? [] : await page.Locator("main .er-notice[role=alert]").AllInnerTextsAsync();
        _faults.AddRange(alerts.Select(alert => $"{campaign} {name}: {alert}"));
    }
}
