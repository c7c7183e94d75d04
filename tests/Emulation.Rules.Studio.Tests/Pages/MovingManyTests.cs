using Bunit;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Figures of many that are moved to the next stage at once.</summary>
public sealed class MovingManyTests : TieStoreContext
{
    [Fact]
    public async Task All_in_the_list_are_moved_on_stage_by_stage_until_none_is_left()
    {
        var page = Page();
        foreach (var (button, stage) in new[]
            {
                ("Nộp (2)", FigureStage.Submitted),
                ("Xác nhận đã thẩm định (2)", FigureStage.Verified),
                ("Chốt (2)", FigureStage.Final),
            })
        {
            page.WaitForState(() => ButtonsOf(page).SequenceEqual([button]));
            await page.Find("details button").ClickAsync(new());
            page.WaitForAssertion(() => Said(page, ".er-said").Should().Contain("Đã chuyển 2 đơn vị."));
            (await StagesAsync()).Should().Equal(("A", stage), ("B", stage));
        }

        page.WaitForAssertion(() => ButtonsOf(page).Should().BeEmpty());
    }

    [Fact]
    public async Task Whom_the_search_leaves_out_stays()
    {
        var page = Page();
        await page.WaitForElement("input[type=search]").InputAsync("b");
        page.WaitForState(() => ButtonsOf(page).SequenceEqual(["Nộp (1)"]));
        await page.Find("details button").ClickAsync(new());

        page.WaitForAssertion(() => Said(page, ".er-said").Should().Contain("Đã chuyển 1 đơn vị."));
        (await StagesAsync()).Should().Equal(("A", FigureStage.Open), ("B", FigureStage.Submitted));
    }

    [Fact]
    public async Task Whom_the_store_refuses_is_named_with_the_reason_and_the_others_are_moved()
    {
        var page = Page();
        page.WaitForState(() => ButtonsOf(page).SequenceEqual(["Nộp (2)"]));
        var figures = await Host.Store.Submissions.GetAsync(TestHost.Admin, KeyOf("A"));
        await Host.Store.Submissions.SaveAsync(
            TestHost.Admin, "tie", "2026", new Submission { Participant = "A" }.With("x", 9m), figures.ETag, "sai");
        await page.Find("details button").ClickAsync(new());

        page.WaitForAssertion(() => Said(page, ".er-error").Should().Contain("Giữ nguyên giai đoạn: 1 đơn vị\n• A: "));
        (await StagesAsync()).Should().Equal(("A", FigureStage.Open), ("B", FigureStage.Submitted));
        page.WaitForAssertion(() => ButtonsOf(page).Should().Equal("Nộp (1)", "Xác nhận đã thẩm định (1)"));
    }

    private static FigureKey KeyOf(string participant) => new() { Campaign = "tie", Period = "2026", Participant = participant };

    private static string Said(IRenderedComponent<CampaignFigures> page, string where) =>
        page.FindComponent<FigureMoves>().Find(where).TextContent;

    private static IEnumerable<string> ButtonsOf(IRenderedComponent<CampaignFigures> page) =>
        page.FindAll("details button").Select(button => button.TextContent).Where(text => text.EndsWith(')'));

    private IRenderedComponent<CampaignFigures> Page() =>
        Render<CampaignFigures>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Period, "2026"));

    private async Task<IEnumerable<(string Participant, FigureStage Stage)>> StagesAsync() =>
        (await Host.Store.Submissions.ListAsync(TestHost.Admin, "tie", "2026")).Select(row => (row.Participant, row.Stage));
}
