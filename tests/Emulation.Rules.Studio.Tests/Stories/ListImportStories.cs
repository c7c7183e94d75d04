using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Figures of which some are lists, each in a table of its own.</summary>
public sealed class ListImportStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Titles = "titles-2024";
    private const string Year = "decree-335-2025-year";

    [BrowserFact]
    public async Task Lists_and_awards_of_earlier_years_come_in_with_the_figures_they_belong_to()
    {
        await OpenPeriodAsync(Titles, 2024);
        var page = await OpenAsync($"c/{Titles}/figures/2024");
        await ReadSampleAsync(page, "data/individuals.csv");

        await page.GetByLabel("Thêm tệp cho Sáng kiến được công nhận").SetInputFilesAsync(Data(Titles, "initiatives.csv"));
        await page.GetByText("✓ initiatives.csv").WaitForAsync();
        await page.GetByLabel("Thêm tệp cho Danh hiệu, khen thưởng những năm trước").SetInputFilesAsync(Data(Titles, "history.csv"));
        await page.GetByText("✓ history.csv").WaitForAsync();
        await ImportAsync(page);

        var kept = await FiguresAsync(Titles, "2024", "cn01");
        ((ImmutableArray<ListItem>)kept.Values["initiatives"].Value.Value).Should().NotBeEmpty();
        kept.History!.Value.Should().NotBeEmpty();
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_tables_of_twelve_months_are_chosen_at_once_one_is_taken_out_and_a_text_that_is_no_table_is_refused()
    {
        await Host.PublishAsync("decree-335-2025");
        await OpenPeriodAsync(Year, 2026);
        var page = await OpenAsync($"c/{Year}/figures/2026");
        await ReadSampleAsync(page, "data/officials.csv");
        var months = page.GetByLabel("Thêm tệp cho Kết quả các tháng");

        await months.SetInputFilesAsync([.. Enumerable.Range(1, 12).Select(month => Data(Year, $"month-{month:00}.csv"))]);
        await page.GetByText("✓ month-12.csv").WaitForAsync();
        await Button(page, "Bỏ month-12.csv").ClickAsync();
        await page.GetByText("✓ month-12.csv").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await months.SetInputFilesAsync(new FilePayload { Name = "tháng.json", MimeType = "application/json", Buffer = [1] });
        await page.GetByText("Không đọc được tháng.json: hãy chọn tệp .xlsx, .csv, .tsv hoặc .txt.").WaitForAsync();
        await ImportAsync(page);

        var kept = await FiguresAsync(Year, "2026", "cc01");
        ((ImmutableArray<ListItem>)kept.Values["months"].Value.Value).Should().HaveCount(11);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_list_that_is_wrong_is_told_line_by_line_and_can_be_taken_out_again()
    {
        await OpenPeriodAsync(Titles, 2024);
        var page = await OpenAsync($"c/{Titles}/figures/2024");
        await ReadSampleAsync(page, "data/individuals.csv");

        await page.GetByLabel("Thêm tệp cho Sáng kiến được công nhận").SetInputFilesAsync(new FilePayload
        {
            Name = "sáng kiến.csv",
            MimeType = "text/csv",
            Buffer = "participant,title,scope,year\ncn01,Sổ tay,<i>xa</i>,2024\n"u8.ToArray(),
        });
        await page.GetByText("Hãy sửa các lỗi trong tệp rồi đọc lại.").WaitForAsync();
        (await page.Locator("tr:has(.er-tag.er-error)").First.InnerTextAsync()).Should().Contain("sáng kiến.csv:2");
        await Button(page, "Bỏ sáng kiến.csv").ClickAsync();
        await ImportAsync(page);

        (await Host.Store.Submissions.ListAsync(TestHost.Admin, Titles, "2024")).Should().NotBeEmpty();
        Complaints.Should().BeEmpty();
    }

    private async Task OpenPeriodAsync(string campaign, int year) =>
        await Host.FillAsync(
            campaign, year.ToString(System.Globalization.CultureInfo.InvariantCulture), new DateOnly(year, 1, 1),
            new DateOnly(year, 12, 31), data: null);

    private static FilePayload Data(string campaign, string file) => new()
    {
        Name = file,
        MimeType = "text/csv",
        Buffer = File.ReadAllBytes(Path.Combine(Repository.Rules(campaign), "data", file)),
    };

    /// <summary>Samples that are many are folded away.</summary>
    private static async Task ReadSampleAsync(IPage page, string path)
    {
        await page.Locator("summary:has-text('Tệp mẫu của bộ quy tắc')").First.ClickAsync();
        await Button(page, $"Đọc {path} của bộ quy tắc").ClickAsync();
        await page.GetByText("Danh sách đi kèm").WaitForAsync();
    }

    private static async Task ImportAsync(IPage page)
    {
        var import = page.Locator("section:has(#import-title) button.er-main:enabled");
        await import.ClickAsync();
        await page.GetByText("Đã nhập:").WaitForAsync();
    }

    private async Task<Submission> FiguresAsync(string campaign, string period, string participant) =>
        (await Host.Store.Submissions.GetAsync(
            TestHost.Admin, new FigureKey { Campaign = campaign, Period = period, Participant = participant })).Current;
}
