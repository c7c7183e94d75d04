using System.Globalization;
using Bunit;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Published results that are corrected.</summary>
public sealed class CorrectionTests : TieStoreContext
{
    [Fact]
    public async Task A_second_result_of_a_period_says_what_it_corrects_or_that_both_will_stand()
    {
        var first = (await Host.ScoreAsync("tie", "2026")).Summary;
        await Host.Store.Results.PublishAsync(TestHost.Admin, first.Id, first.ETag, "QĐ 1");
        var beside = (await Host.ScoreAsync("tie", "2026")).Summary;
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElement("button.er-main").ClickAsync(new());
        await page.WaitForElement("form select").ChangeAsync(new() { Value = first.Id.ToString(CultureInfo.InvariantCulture) });
        await page.Find("form input").ChangeAsync(new() { Value = "sai số liệu của A" });
        await page.Find("form").SubmitAsync();
        var correction = (await Host.Store.Results.ListAsync(TestHost.Admin, "tie"))[0];

        var shown = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, correction.Id));
        var other = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, beside.Id));

        correction.Corrects.Should().Be(first.Id);
        shown.WaitForElement("#papers-title");
        shown.Find(".er-list").TextContent.Should().Contain($"đính chính kết quả số {first.Id}");
        shown.FindAll(".er-warning").Should().NotContain(notice => notice.TextContent.Contains("cùng có giá trị"));
        other.WaitForElement("#papers-title");
        other.FindAll(".er-warning").Should().ContainSingle(notice => notice.TextContent.Contains(
            $"Kết quả số {first.Id}, kỳ 2026, đã công bố và kết quả này không đính chính nó: công bố thì cả hai cùng có giá trị."));
        await Host.Store.Results.PublishAsync(TestHost.Admin, correction.Id, correction.ETag, "QĐ 2");
        Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie")).WaitForElement(".er-list").TextContent.Should()
            .Contain($"kết quả số {correction.Id} đính chính");
    }

    [Fact]
    public async Task A_correction_by_another_version_of_the_rules_says_so_before_and_after_it_is_kept()
    {
        var first = (await Host.ScoreAsync("tie", "2026")).Summary;
        await Host.Store.Results.PublishAsync(TestHost.Admin, first.Id, first.ETag, "QĐ 1");
        var draft = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
        {
            Campaign = "tie",
            BasedOn = "1.0.0",
            Files =
            [
                FileEdit.Write("campaign.json", TieCampaign.Rules.Replace("\"1.0.0\"", "\"1.1.0\"", StringComparison.Ordinal)),
                FileEdit.Write("workflows/all.json", TieCampaign.Workflows),
            ],
        });
        await Host.Store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "sửa quy tắc");
        var told = $"Kết quả số {first.Id} được chấm theo quy tắc phiên bản 1.0.0, kết quả này theo phiên bản 1.1.0";
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElement("button.er-main").ClickAsync(new());
        page.WaitForElement("form select");
        page.Markup.Should().NotContain(told, "it corrects nothing");

        await page.Find("form select").ChangeAsync(new() { Value = first.Id.ToString(CultureInfo.InvariantCulture) });

        page.Find(".er-warning").TextContent.Should().Contain(told);
        var correction = (await Host.ScoreAsync("tie", "2026", first.Id)).Summary;
        var kept = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, correction.Id));
        kept.WaitForElement("#papers-title");
        kept.FindAll(".er-info").Should().ContainSingle().Which.TextContent.Should().Contain(told);
        var corrected = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, first.Id));
        corrected.WaitForElement("#papers-title");
        corrected.Markup.Should().NotContain("được chấm theo quy tắc phiên bản");
    }

    [Fact]
    public async Task Before_a_result_is_published_it_is_told_what_the_council_has_not_decided()
    {
        var kept = (await Host.ScoreAsync("tie", "2026")).Summary;

        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, kept.Id));

        page.WaitForElement("#papers-title");
        page.FindAll(".er-warning").Should().ContainSingle(notice => notice.TextContent.Contains(
            "đề nghị hoặc xếp loại. Công bố rồi thì không quyết định được nữa."));
        await Host.Store.Results.PublishAsync(TestHost.Admin, kept.Id, kept.ETag, "QĐ 1");
        var published = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, kept.Id));
        published.WaitForElement("#papers-title");
        published.Markup.Should().NotContain("không quyết định được nữa").And.Contain("Công bố: ");
    }

    [Fact]
    public async Task A_correction_that_was_given_up_stands_in_nobodys_way_and_says_that_it_is_too_late()
    {
        var first = (await Host.ScoreAsync("tie", "2026")).Summary;
        await Host.Store.Results.PublishAsync(TestHost.Admin, first.Id, first.ETag, "QĐ 1");
        var givenUp = (await Host.ScoreAsync("tie", "2026", first.Id)).Summary;
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElement("button.er-main").ClickAsync(new());
        await page.WaitForElement("form select").ChangeAsync(new() { Value = first.Id.ToString(CultureInfo.InvariantCulture) });
        await page.Find("form input").ChangeAsync(new() { Value = "sai số liệu của A" });
        await page.Find("form").SubmitAsync();
        var correction = (await Host.Store.Results.ListAsync(TestHost.Admin, "tie"))[0];
        await Host.Store.Results.PublishAsync(TestHost.Admin, correction.Id, correction.ETag, "QĐ 2");

        var late = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, givenUp.Id));

        late.WaitForElement("#papers-title");
        late.FindAll(".er-warning").Should().ContainSingle(notice => notice.TextContent.Contains(
            $"Kết quả số {first.Id} đã được kết quả số {correction.Id} đính chính, nên không công bố được kết quả này nữa."));
    }

    [Fact]
    public async Task What_is_scored_again_beside_a_result_is_its_own_period()
    {
        var kept = (await Host.ScoreAsync("tie", "2026")).Summary;
        await Host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin,
            new StorePeriod { Campaign = "tie", Name = "2027", From = new(2026, 6, 1), To = new(2026, 12, 31) },
            reason: null);

        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, kept.Id));

        page.WaitForElement("#papers-title");
        page.FindAll("select")[0].GetAttribute("value").Should().Be("2026");
    }

    [Fact]
    public async Task Figures_that_cannot_be_scored_are_told_by_whose_they_are()
    {
        await Host.Store.Submissions.ImportAsync(
            TestHost.Admin, "tie", "2026", [new Submissions.Submission { Participant = "Đơn vị trống" }], "mẫu");
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));

        await page.WaitForElement("button.er-main").ClickAsync(new());

        page.WaitForElement(".er-notice").TextContent.Should().Contain("• Đơn vị trống: đơn vị 'Đơn vị trống' không có giá trị nào")
            .And.NotContain("submissions[");
    }

    [Fact]
    public async Task Where_nobody_has_such_figures_there_is_nothing_to_keep()
    {
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElements("select")[1].ChangeAsync(new() { Value = "Final" });

        await page.Find("button.er-main").ClickAsync(new());

        page.WaitForAssertion(() => page.Find(".er-warning").TextContent.Should().Contain(
            "Chưa đơn vị nào có số liệu như vậy trong kỳ 2026, nên chưa có gì để chấm."));
        page.FindAll("form").Should().BeEmpty();
    }

    [Fact]
    public async Task Who_has_not_come_to_the_stage_that_is_scored_is_named_before_the_result_is_kept()
    {
        var key = new FigureKey { Campaign = "tie", Period = "2026", Participant = "A" };
        await Host.Store.Submissions.SubmitAsync(TestHost.Admin, key, (await Host.Store.Submissions.GetAsync(TestHost.Admin, key)).ETag);
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElements("select")[1].ChangeAsync(new() { Value = "Submitted" });

        await page.Find("button.er-main").ClickAsync(new());

        page.WaitForAssertion(() => page.Find(".er-warning").TextContent.Should().Contain(
            "1 đơn vị không được chấm, vì chưa có số liệu hoặc số liệu chưa đến giai đoạn đã chọn: B."));
        await page.FindAll("select")[1].ChangeAsync(new() { Value = "Open" });
        await page.Find("button.er-main").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("tbody th").Should().HaveCount(2));
        page.FindAll(".er-warning").Should().NotContain(notice => notice.TextContent.Contains("không được chấm"));
    }

    [Fact]
    public async Task An_appeal_that_is_accepted_says_what_follows_until_the_result_is_corrected()
    {
        var first = (await Host.ScoreAsync("tie", "2026")).Summary;
        await Host.Store.Results.PublishAsync(TestHost.Admin, first.Id, first.ETag, "QĐ 1");
        await Host.Store.Results.OpenAppealAsync(TestHost.Admin, first.Id, "B", "thiếu một báo cáo");
        var appeal = (await Host.Store.Results.GetAppealsAsync(TestHost.Admin, first.Id)).Single();
        await Host.Store.Results.AnswerAppealAsync(
            TestHost.Admin, appeal.Id, appeal.ETag, new AppealAnswer { IsAccepted = true, Text = "đúng" });
        const string Told = "giữ làm kết quả đính chính kết quả này";

        (await AppealsAsync()).Should().Contain(Told);
        var correction = (await Host.ScoreAsync("tie", "2026", first.Id)).Summary;
        await Host.Store.Results.PublishAsync(TestHost.Admin, correction.Id, correction.ETag, "QĐ 2");
        (await AppealsAsync()).Should().NotContain(Told);

        async Task<string> AppealsAsync()
        {
            var result = (await Host.Store.Results.GetAsync(TestHost.Admin, first.Id)).Summary;
            var appeals = Render<ResultAppeals>(parameters => parameters.Add(p => p.Result, result).Add(p => p.Sheets, []));
            appeals.WaitForElement(".er-list strong");
            return appeals.Markup;
        }
    }
}
