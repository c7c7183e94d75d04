using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

public sealed class FigureStageStories(TestBrowser browser) : StudioStory(browser)
{
    private const string School = "school-class-2026";

    [BrowserFact]
    public async Task What_a_unit_reported_stands_beside_what_was_verified_until_figures_and_adjusted_points_are_final()
    {
        await Host.FillAsync(School, "2026", new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31), "classes.csv");
        var key = new FigureKey { Campaign = School, Period = "2026", Participant = "10A1" };
        var page = await OpenAsync($"c/{School}/figures/2026/10A1");
        var field = page.Locator("[aria-labelledby=name-lateArrivals]");
        var reported = await field.InputValueAsync();

        await Button(page, "Nộp").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Giai đoạn: đã nộp" }).WaitForAsync();
        await field.FillAsync("7");
        await page.Locator("form.er-card").GetByLabel("Lý do").FillAsync("sổ trực ban ghi bảy lượt");
        await page.Locator("form.er-card").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Lưu", Exact = true })
            .ClickAsync();
        await page.GetByText("Đã lưu.").WaitForAsync();
        (await page.Locator("tr:has(#name-lateArrivals) td").Nth(1).InnerTextAsync()).Trim().Should().Be(reported);
        await Field(page, "Lý do hoặc ghi chú").FillAsync("đã đối chiếu");
        await Button(page, "Xác nhận đã thẩm định").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Giai đoạn: đã thẩm định" }).WaitForAsync();

        var adjust = page.Locator("section:has(#adjust-title)");
        await adjust.Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await adjust.Locator("input[inputmode=decimal]").FillAsync("1,5");
        await adjust.GetByLabel("Lý do").FillAsync("nghị quyết hội đồng");
        await adjust.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Điều chỉnh", Exact = true }).ClickAsync();
        await adjust.GetByText("nghị quyết hội đồng").WaitForAsync();
        await Button(page, "Chốt").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Giai đoạn: đã chốt" }).WaitForAsync();

        (await field.IsDisabledAsync()).Should().BeTrue();
        var kept = await Host.Store.Submissions.GetAsync(TestHost.Admin, key);
        kept.Current.Values["lateArrivals"].Value.Value.Should().Be(7m);
        kept.SelfAssessed!.Values["lateArrivals"].Value.ToString().Should().Be(reported);
        kept.Current.Adjustments.Single()
            .Should()
            .Match<Submissions.Adjustment>(one => one.Points == 1.5m && one.Reason == "nghị quyết hội đồng");
        Complaints.Should().BeEmpty();
    }
}
