using Emulation.Rules.Documents.Tests.Reading.Books;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class FigureStories(TestBrowser browser) : StudioStory(browser)
{
    private const string Campaign = "bhxh-4574-2017";
    private const string School = "school-class-2026";

    [BrowserFact]
    public async Task An_awkward_sheet_is_refused_cell_by_cell_and_taken_in_once_it_is_right()
    {
        await PeriodAsync();
        var page = await OpenAsync($"c/{Campaign}/figures/2017");
        var right = await File.ReadAllTextAsync(Path.Combine(Repository.Rules(Campaign), "data", "units-2017.csv"));

        await UploadAsync(page, "sai.csv", right.Replace(",onTime,", ",<script>alert(1)</script>,", StringComparison.Ordinal));
        await page.GetByText("Hãy sửa các lỗi").Or(page.Locator("td .er-tag.er-error").First).First.WaitForAsync();
        (await Host.Store.Submissions.ListAsync(TestHost.Admin, Campaign, "2017")).Should().BeEmpty();

        await UploadAsync(page, "đúng.csv", right);
        await Button(page, "Nhập 63 đơn vị").ClickAsync();
        await page.GetByText("Đã nhập: 63 mới, 0 thay đổi, 0 giữ nguyên.").WaitForAsync();

        (await Host.Store.Submissions.ListAsync(TestHost.Admin, Campaign, "2017")).Should().HaveCount(63);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task An_awkward_workbook_shows_its_wrong_cells_and_is_taken_in_as_people_wrote_it_once_they_are_right()
    {
        await Host.FillAsync(School, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), data: null);
        var page = await OpenAsync($"c/{School}/figures/2026");

        await UploadAsync(page, "lớp.xlsx", Awkward(late: "mười"));
        await page.GetByText("Hãy sửa các lỗi trong tệp rồi đọc lại.").WaitForAsync();
        (await page.Locator("tr:has(.er-tag.er-error) th").First.InnerTextAsync()).Should().Be("lớp.xlsx:Tổng hợp!D6");
        await UploadAsync(page, "lớp.xlsx", Awkward(late: 3m));
        await Button(page, "Nhập 2 đơn vị").ClickAsync();
        await page.GetByText("Đã nhập: 2 mới, 0 thay đổi, 0 giữ nguyên.").WaitForAsync();

        var kept = await Host.Store.Submissions.GetAsync(
            TestHost.Admin, new FigureKey { Campaign = School, Period = "2026", Participant = "10A2" });
        kept.Current.Name.Should().Be("Lớp 10A2 <b>");
        kept.Current.Values["lessonMark"].Value.Value.Should().Be(36.5m);
        kept.Current.Values["lateArrivals"].Value.Value.Should().Be(3m);
        kept.Current.Values["seriousBreach"].Value.Value.Should().Be(true);
        kept.Current.Values["classroomRating"].Value.Value.Should().Be("tidy");
        Complaints.Should().BeEmpty();
    }

    /// <summary>
    /// As a school keeps it: a title over merged cells, headings by name, numbers as texts, a cross for yes, a row of totals, a sheet of
    /// notes first.
    /// </summary>
    private static byte[] Awkward(object late) => new Book()
        .Sheet("Ghi chú", sheet => sheet.Row(1, "Các lớp nộp trước ngày 5"))
        .Sheet(
            "Tổng hợp",
            sheet => sheet.Row(1, "TỔNG HỢP THI ĐUA").Merge("A1:F1")
                .Row(
                    4,
                    "Mã đơn vị",
                    "Tên đơn vị",
                    "Điểm chấm nền nếp học tập trong năm",
                    "Số lượt đi học muộn",
                    "Có vi phạm nội quy nghiêm trọng",
                    "Đánh giá vệ sinh, chăm sóc lớp học")
                .Row(5, "10A1", "Lớp 10A1", 38.5m, 0m, null, "Đạt")
                .Row(6, "10A2", "Lớp 10A2 <b>", "36,5", late, "x", " tốt ")
                .Row(8, "Tổng cộng", null, 75m, 3m))
        .ToBytes();

    [BrowserFact]
    public async Task A_file_that_is_too_large_or_of_another_kind_is_refused_by_name_and_nothing_is_kept()
    {
        await Host.FillAsync(School, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), data: null);
        Host.Options.MostUploadBytes = 1000;
        var page = await OpenAsync($"c/{School}/figures/2026");

        await UploadAsync(page, "<b>to.csv", new byte[1001]);
        await page.Locator("[role=alert]").GetByText("<b>to.csv").WaitForAsync();
        await UploadAsync(page, "macro.xlsm", new byte[10]);
        await page.Locator("[role=alert]").GetByText("macro.xlsm").WaitForAsync();

        (await Host.Store.Submissions.ListAsync(TestHost.Admin, School, "2026")).Should().BeEmpty();
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_form_takes_numbers_as_the_reader_writes_them_and_figures_go_through_their_stages()
    {
        await PeriodAsync();
        var page = await OpenAsync($"c/{Campaign}/figures/2017/79");

        await page.Locator("label:has-text('Cụm, khối') select").SelectOptionAsync("Cụm Đông Nam Bộ");
        await page.Locator("[aria-labelledby=name-costCutPercent]").FillAsync("12,5");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();
        var key = new FigureKey { Campaign = Campaign, Period = "2017", Participant = "79" };
        (await Host.Store.Submissions.GetAsync(TestHost.Admin, key)).Current.Values["costCutPercent"].Value.Value.Should().Be(12.5m);

        await page.Locator("[aria-labelledby=name-costCutPercent]").FillAsync("mười hai");
        await Button(page, "Lưu").ClickAsync();
        await page.GetByText("Chưa lưu: có ô chưa đúng, xem bên dưới.").WaitForAsync();
        (await Host.Store.Submissions.GetAsync(TestHost.Admin, key)).Current.Values["costCutPercent"].Value.Value.Should().Be(12.5m);
        Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_is_typed_into_a_form_stays_while_a_document_is_attached_and_when_it_is_saved()
    {
        await PeriodAsync();
        var rules = Emulation.Rules.Campaign.Load(Repository.Rules(Campaign));
        await Host.Store.Submissions.ImportAsync(
            TestHost.Admin, Campaign, "2017", [rules.NewSubmission("79", "Cụm Đông Nam Bộ").With("costCutPercent", 10m)], "mẫu");
        var page = await OpenAsync($"c/{Campaign}/figures/2017/79");
        var field = page.Locator("[aria-labelledby=name-costCutPercent]");

        await field.FillAsync("12,5");
        await page.Locator("tr:has(#name-costCutPercent) input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "báo cáo.pdf", MimeType = "application/pdf", Buffer = [1, 2, 3] });
        await page.GetByText("báo cáo.pdf").First.WaitForAsync();
        (await field.InputValueAsync()).Should().Be("12,5");
        await page.Locator("form.er-card").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true })
            .ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();

        var kept = await Host.Store.Submissions.GetAsync(
            TestHost.Admin, new FigureKey { Campaign = Campaign, Period = "2017", Participant = "79" });
        kept.Current.Values["costCutPercent"].Value.Value.Should().Be(12.5m);
        (await field.InputValueAsync()).Should().Be("12,5");
        Complaints.Should().BeEmpty();
    }

    private static Task UploadAsync(IPage page, string name, byte[] content) =>
        page.GetByLabel("Chọn tệp Excel, CSV hoặc JSON").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });

    private static Task UploadAsync(IPage page, string name, string text) =>
        page.GetByLabel("Chọn tệp Excel, CSV hoặc JSON").SetInputFilesAsync(
        new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    private async Task PeriodAsync()
    {
        await Host.PublishAsync(Campaign);
        await Host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin, new StorePeriod
            {
                Campaign = Campaign,
                Name = "2017",
                From = new DateOnly(2017, 1, 1),
                To = new DateOnly(2017, 12, 31),
            }, reason: null);
    }
}
