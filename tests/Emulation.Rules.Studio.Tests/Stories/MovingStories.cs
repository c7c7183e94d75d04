using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>Many that go to the next stage at once, one of them with a name that takes half a page and changed meanwhile.</summary>
public sealed class MovingStories(TestBrowser browser) : StudioStory(browser)
{
    private const string School = "school-class-2026";

    private static readonly string LongName =
        string.Join(' ', Enumerable.Repeat("Lớp chất lượng cao liên kết giữa nhà trường và các đơn vị trên địa bàn", 3));

    [BrowserTheory]
    [InlineData(
        "vi.light", false, "Chuyển giai đoạn cho nhiều đơn vị", "Nộp (12)", "Giữ nguyên giai đoạn: 1 đơn vị", "Đã chuyển 11 đơn vị.")]
    [InlineData("en.dark", true, "Move many on at once", "Submit (12)", "Left in their stage: 1", "Moved on: 11.")]
    public async Task Whom_others_changed_is_named_and_the_rest_goes_on(
        string view, bool phone, string summary, string button, string left, string moved)
    {
        await Host.FillAsync(School, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var page = await OpenAsync($"c/{School}/figures/2026", view: view, phone: phone);
        await page.GetByText(summary).ClickAsync();
        await Button(page, button).WaitForAsync();
        await RenameFirstAsync();
        await page.ReloadAsync();
        await page.GetByText(summary).ClickAsync();
        await Button(page, button).WaitForAsync();
        await RenameFirstAsync();

        await Button(page, button).ClickAsync();

        await page.GetByText(moved).WaitForAsync();
        var told = await page.GetByRole(Microsoft.Playwright.AriaRole.Alert).InnerTextAsync();
        told.Should().Contain(left).And.Contain($"• {LongName}: ");
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.Should().BeLessThanOrEqualTo(1);
        var stages = (await Host.Store.Submissions.ListAsync(TestHost.Admin, School, "2026")).Select(row => row.Stage).ToList();
        stages.Count(stage => stage == FigureStage.Submitted).Should().Be(11);
        Complaints.Should().BeEmpty();
    }

    private async Task RenameFirstAsync()
    {
        var store = Host.Store.Submissions;
        var first = await store.GetAsync(
            TestHost.Admin, new FigureKey { Campaign = School, Period = "2026", Participant = "10A1" });
        var name = first.Current.Name == LongName ? LongName + "!" : LongName;
        await store.SaveAsync(TestHost.Admin, School, "2026", first.Current with { Name = name }, first.ETag, "tên");
    }
}
