using System.Globalization;
using Bunit;
using Bunit.TestDoubles;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Studio.Cases;
using Emulation.Rules.Studio.Council;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Publish;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Try;
using Emulation.Rules.Studio.Wording;
using Emulation.Rules.Submissions;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Pages and parts that ask the store, over a store with the figures of two whose points are equal.</summary>
public sealed class StorePartTests : TieStoreContext
{
    [Fact]
    public async Task Figures_of_the_history_are_written_as_the_page_writes_figures()
    {
        var key = new FigureKey { Campaign = "tie", Period = "2026", Participant = "A" };
        var stored = await Host.Store.Submissions.GetAsync(TestHost.Admin, key);

        var history = Render<FigureHistory>(
            parameters => parameters.Add(p => p.Rules, TieCampaign.Load()).Add(p => p.Figures, stored));
        await history.Find("details").TriggerEventAsync("ontoggle", EventArgs.Empty);

        history.WaitForAssertion(() => history.FindAll("tbody tr").Select(row => row.TextContent).Should()
            .Contain(row => row.Contains("Điểm nộp") && row.Contains("8,5")));
        Services.GetRequiredService<StudioSession>().Choose(Diagnostics.Language.English, isDark: false);
        history.WaitForAssertion(() => history.FindAll("tbody tr").Select(row => row.TextContent).Should()
            .Contain(row => row.Contains("8.5")));
    }

    [Fact]
    public async Task Who_decides_and_when_is_still_said_after_another_page()
    {
        var kept = (await Host.ScoreAsync("tie", "2026")).Summary;
        var page = Render<CampaignCouncil>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, kept.Id));
        await page.WaitForElement("[aria-describedby=who-decides-help]").InputAsync(new() { Value = "Hội đồng TĐKT" });
        await page.Find("input[type=date]").ChangeAsync(new() { Value = "2026-12-20" });

        var again = Render<CampaignCouncil>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, kept.Id));

        again.WaitForElement("[aria-describedby=who-decides-help]").GetAttribute("value").Should().Be("Hội đồng TĐKT");
        again.Find("input[type=date]").GetAttribute("value").Should().Be("2026-12-20");
    }

    [Fact]
    public void Where_rules_are_published_the_way_leads_on_to_figures()
    {
        var page = Render<CampaignPublish>(parameters => parameters.Add(p => p.Campaign, "tie"));

        page.WaitForElement(".er-empty");
        page.FindAll(".er-empty a").Select(link => link.GetAttribute("href")).Should().Equal("c/tie/rules", "c/tie/figures");
    }

    [Fact]
    public async Task A_campaign_of_an_id_that_is_there_is_not_made_again()
    {
        var before = await Host.Store.Rules.GetAsync(TestHost.Admin, "tie");
        var list = Render<Studio.Campaigns.CampaignList>();
        list.WaitForElement(".er-cards");

        await list.Find("button.er-main").ClickAsync();
        await list.Find("form input").ChangeAsync(new() { Value = "Tie" });
        await list.Find("form").SubmitAsync();

        list.WaitForAssertion(() => list.Markup.Should()
            .Contain("Đã có phong trào 'tie': hãy chọn mã khác, hoặc mở phong trào ấy ở dưới."));
        (await Host.Store.Rules.GetAsync(TestHost.Admin, "tie")).Drafts.Should().Equal(before.Drafts);
    }

    [Fact]
    public void A_form_shows_the_name_and_cluster_of_the_campaigns_list_where_the_figures_have_none()
    {
        var rules = Emulation.Rules.Campaign.Load(Repository.Rules("bhxh-2026"));
        var key = new FigureKey { Campaign = "bhxh-2026", Period = "2026", Participant = "an-giang" };

        var form = Render<FigureForm>(parameters => parameters.Add(p => p.Rules, rules).Add(p => p.Whose, key));

        form.WaitForElement("form label input").GetAttribute("placeholder").Should().Be("BHXH An Giang");
        form.Find("form label select option").TextContent.Should().Be("Cụm 6");
        form.Find("form label select option").GetAttribute("value").Should().BeEmpty("it is the list that says so, not the figures");
    }

    [Fact]
    public async Task Who_is_in_the_campaigns_list_and_has_no_figures_is_named_and_stands_in_the_empty_sheet()
    {
        var rules = TieCampaign.Rules.Replace(
            "\"indicators\":",
            "\"participants\": [ { \"id\": \"A\", \"name\": \"An\" }, { \"id\": \"C\", \"name\": \"Cường\" } ], \"indicators\":",
            StringComparison.Ordinal).Replace("\"1.0.0\"", "\"1.1.0\"", StringComparison.Ordinal);
        var draft = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = "tie", Files = [
            FileEdit.Write("campaign.json", rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows) ] });
        await Host.Store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "danh sách");

        var page = Render<CampaignFigures>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Period, "2026"));

        page.WaitForElement("details li a").TextContent.Should().Be("Cường", "An has figures");
        page.Find("details li a").GetAttribute("href").Should().Be("c/tie/figures/2026/C");
        using var client = Host.Client("admin");
        await using var sheet = await client.GetStreamAsync(new Uri("/thi-dua/papers/tie/2026/template.xlsx?lang=vi", UriKind.Relative));
        using var book = new System.IO.Compression.ZipArchive(sheet);
        using var text = new StreamReader(book.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        (await text.ReadToEndAsync()).Should().Contain("Cường").And.Contain(">An<");
    }

    [Theory]
    [InlineData("fdata/units.csv", "data/units.csv:1:")]
    [InlineData("p2027", "Số liệu này chưa có đơn vị nào.")]
    public async Task Figures_that_nobody_can_be_taken_from_for_a_case_are_told_of(string figures, string told)
    {
        await Host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin, new StorePeriod { Campaign = "tie", Name = "2027", From = new(2027, 1, 1), To = new(2027, 12, 31) },
            reason: null);
        var draft = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft { Campaign = "tie", Files = [
            FileEdit.Write("campaign.json", TieCampaign.Rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows),
            FileEdit.Write("data/units.csv", "participant,stranger\nA,2\n"),
        ] });
        var rules = new RuleSession(draft.Files, Authoring.RuleWorkspace.Open(draft.ToCampaignFiles()));

        var form = Render<CaseFromParticipant>(parameters => parameters
            .AddCascadingValue(rules)
            .Add(p => p.Campaign, "tie").Add(p => p.Rules, TieCampaign.Load()).Add(p => p.Figures, figures));

        form.WaitForAssertion(() => form.Markup.Should().Contain(told));
    }

    [Fact]
    public async Task A_file_in_another_way_of_writing_is_read_again_when_that_is_chosen_and_the_hint_says_where()
    {
        var import = Render<FigureImport>(parameters => parameters
            .Add(p => p.Rules, TieCampaign.Load()).Add(p => p.Campaign, "tie").Add(p => p.Period, "2026"));

        await import.Find("select").ChangeAsync(new() { Value = "en-US" });
        import.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("participant;x\nA;7,5\n", "figures.csv"));
        import.WaitForAssertion(() => import.Markup.Should()
            .Contain("Chọn lại Cách viết số và ngày ở trên như trong tệp.").And.NotContain("--culture"));
        await import.Find("select").ChangeAsync(new() { Value = "vi-VN" });

        import.WaitForAssertion(() => import.FindAll("tbody td").Select(cell => cell.TextContent).Should().Contain("7,5"));
    }

    [Fact]
    public void A_period_that_is_not_there_is_said_to_be_missing()
    {
        var page = Render<CampaignFigures>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Period, "2099"));

        page.WaitForElement(".er-notice").TextContent.Should()
            .Contain("Phong trào này không có kỳ 2099. Hãy chọn một kỳ ở trên, hoặc mở kỳ mới.");
        page.FindAll("#figures-title").Should().BeEmpty();
    }

    [Fact]
    public void A_result_that_is_not_there_is_said_to_be_missing_beside_those_there_are()
    {
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, 99999L));

        page.WaitForElement(".er-notice").TextContent.Should().Contain("99999");
        page.Find("h1").ParentElement!.TextContent.Should().Contain(TieCampaign.Load().Definition.Name.Vietnamese);
        page.FindAll("#score-title").Should().ContainSingle();
    }

    [Fact]
    public async Task Faulty_rules_are_told_where_there_are_no_figures_to_try_them_on_either()
    {
        var draft = await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new NewDraft { Campaign = "faulty", Files = [FileEdit.Write("campaign.json", "{ \"id\": \"faulty\" }")] });

        var page = Render<CampaignTry>(parameters => parameters.Add(p => p.Campaign, "faulty").Add(p => p.Draft, draft.Id));

        page.WaitForElement(".er-empty");
        page.FindAll(".er-notice").Select(notice => notice.TextContent).Should().Contain(text => text.Contains("formatVersion"));
    }

    [Fact]
    public async Task Rules_that_are_refused_at_publishing_say_in_which_file_and_line_they_are_wrong()
    {
        var draft = await Host.Store.Rules.CreateDraftAsync(
            TestHost.Admin, new NewDraft { Campaign = "faulty", Files = [FileEdit.Write("campaign.json", "{\n  \"id\": \"1.0\" \"\n}")] });
        var page = Render<CampaignPublish>(parameters => parameters.Add(p => p.Campaign, "faulty").Add(p => p.Draft, draft.Id));
        await page.WaitForElement("textarea").ChangeAsync(new() { Value = "thử" });

        await page.Find("button.er-main").ClickAsync(new());

        page.WaitForElement(".er-error").TextContent.Should().MatchRegex(@"• faulty/campaign\.json:2:\d+: ");
    }

    [Fact]
    public async Task The_note_of_a_result_is_marked_as_required_and_the_result_is_kept_with_it()
    {
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie"));
        await page.WaitForElement("button.er-main").ClickAsync(new());

        var note = page.WaitForElement("form input");
        note.Closest("label")!.TextContent.Should().Be("Ghi chú");
        note.HasAttribute("required").Should().BeTrue();
        page.Find("form button").GetAttribute("type").Should().Be("submit", "the browser asks for what is required");
        await note.ChangeAsync(new() { Value = "lần đầu" });
        await page.Find("form").SubmitAsync();

        var kept = await Host.Store.Results.ListAsync(TestHost.Admin, "tie", period: null);
        kept.Should().ContainSingle().Which.Note.Should().Be("lần đầu");
    }

    [Fact]
    public async Task Open_matters_scroll_in_a_box_that_the_keyboard_reaches()
    {
        var result = await Host.ScoreAsync("tie", "2026");

        var page = Render<CampaignCouncil>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, result.Id));

        var box = page.WaitForElement("section[aria-labelledby=open-title] > .er-scroll.er-tall");
        box.GetAttribute("tabindex").Should().Be("0");
        box.GetAttribute("role").Should().Be("group");
        box.GetAttribute("aria-labelledby").Should().Be("open-title");
        page.Find("#open-title").TextContent.Should().Be(new StudioTexts(Diagnostics.Language.Vietnamese).OpenMatters);
        box.QuerySelectorAll("li").Should().NotBeEmpty();
    }
}
