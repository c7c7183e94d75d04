using Bunit;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Days and deadlines of a period that is open.</summary>
public sealed class PeriodChangeTests : TieStoreContext
{
    [Fact]
    public async Task A_deadline_is_put_off_with_a_reason_and_one_at_another_time_of_its_day_stays()
    {
        var deadline = new DateTimeOffset(2026, 12, 20, 9, 30, 0, TimeSpan.Zero);
        await SaveAsync(await PeriodAsync() with { Deadlines = new PeriodDeadlines { Verify = deadline } });
        var page = Render<CampaignFigures>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElement("#change-period").ClickAsync(new());
        var days = page.WaitForElements("[data-er-back=change-period] input[type=date]", 4);
        days.Select(day => day.GetAttribute("value")).Take(3).Should().Equal("2026-01-01", "2026-12-31", null);

        await days[2].ChangeAsync(new() { Value = "2026-11-30" });
        await page.Find("[data-er-back=change-period] input[required]:not([type])").ChangeAsync(new() { Value = "chậm số liệu" });
        await page.Find("[data-er-back=change-period] form").SubmitAsync();

        page.WaitForAssertion(() => page.Markup.Should().Contain("Đã lưu.").And.NotContain("data-er-back=\"change-period\""));
        page.Markup.Should().Contain("nộp đến hết ngày 30/11/2026").And.Contain("thẩm định trước 20/12/2026 ");
        var period = await PeriodAsync();
        period.Deadlines.Verify.Should().Be(deadline);
        var end = new DateTime(2026, 12, 1);
        period.Deadlines.Submit.Should().Be(new DateTimeOffset(end, TimeZoneInfo.Local.GetUtcOffset(end)));
    }

    [Fact]
    public async Task Where_others_changed_it_meanwhile_it_is_read_again()
    {
        var page = Render<CampaignFigures>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElement("#change-period").ClickAsync(new());
        page.WaitForElement("[data-er-back=change-period] form");
        await SaveAsync(await PeriodAsync() with { To = new(2026, 11, 30) });

        await page.Find("[data-er-back=change-period] input[required]:not([type])").ChangeAsync(new() { Value = "lý do" });
        await page.Find("[data-er-back=change-period] form").SubmitAsync();
        await page.FindAll("button").Single(button => button.TextContent == "Đọc lại").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("input[type=date]")[1].GetAttribute("value").Should().Be("2026-11-30"));
    }

    private async Task<StorePeriod> PeriodAsync() => (await Host.Store.Submissions.GetPeriodsAsync(TestHost.Admin, "tie"))[0];

    private Task<StorePeriod> SaveAsync(StorePeriod period) => Host.Store.Submissions.SavePeriodAsync(TestHost.Admin, period, "sửa");
}
