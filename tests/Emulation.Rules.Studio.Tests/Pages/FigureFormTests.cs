using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Emulation.Rules.Definitions;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>The form of one participant, of rules with a list of participants, a day, a choice and items.</summary>
public sealed class FigureFormTests : TieStoreContext
{
    private static readonly Campaign Rules = TieCampaign.Load(rules => rules.Replace(
        "\"indicators\": [",
        """
        "participants": [ { "id": "A", "name": "An" }, { "id": "B", "name": "Bình" } ], "historyAwards": [ "flag2" ],
        "indicators": [ { "id": "day", "name": "Ngày", "type": "date" },
          { "id": "kind", "name": "Loại", "type": "choice", "choices": [ { "id": "a", "name": "Loại A" }, "b" ] },
          { "id": "ideas", "name": "Sáng kiến", "type": "list", "item": [ { "id": "title", "name": "Tên", "type": "text" },
            { "id": "on", "name": "Ngày", "type": "date" } ] },
        """,
        StringComparison.Ordinal));

    [Fact]
    public async Task A_form_is_saved_without_a_word_on_the_others_and_what_is_typed_after_is_not_said_to_be_saved()
    {
        var form = await FormAsync();

        await form.Find("input[inputmode=decimal]").InputAsync(new() { Value = "9" });
        await form.Find("form").SubmitAsync();
        form.Markup.Should().Contain("Đã lưu.").And.NotContain("participants");
        await form.Find("input[inputmode=decimal]").InputAsync(new() { Value = "7" });

        form.Markup.Should().NotContain("Đã lưu.");
    }

    [Fact]
    public async Task Items_of_a_list_and_awards_of_earlier_years_can_be_read()
    {
        var form = await FormAsync();

        form.Find("td details summary").TextContent.Should().Be("1 mục");
        form.Find("td details li").TextContent.Should().Be("Tên: Một cửa; Ngày: 03/02/2026");
        form.Markup.Should().Contain("Danh hiệu các năm trước").And.Contain("Cờ thi đua 2025; flag2 2024 (A1)");
    }

    [Fact]
    public async Task Days_and_choices_of_the_history_are_written_as_the_form_writes_them()
    {
        var stored = await StoredAsync();
        var history = Render<FigureHistory>(parameters => parameters.Add(p => p.Rules, Rules).Add(p => p.Figures, stored));
        await history.Find("details").TriggerEventAsync("ontoggle", EventArgs.Empty);

        history.WaitForAssertion(() => history.Find("tbody").TextContent.Should()
            .Contain("20/01/2026").And.Contain("Loại A").And.NotContain("2026-01-20"));
    }

    [Fact]
    public async Task What_is_typed_and_not_saved_is_asked_for_before_it_is_left_behind()
    {
        var form = await FormAsync();
        var asked = JSInterop.Setup<bool>("erStudio.stays", call => call.Arguments[1] is true).SetResult(result: true);
        var navigation = Services.GetRequiredService<NavigationManager>();

        navigation.NavigateTo("c/tie/results");
        asked.Invocations.Should().BeEmpty("nothing was typed");
        await form.Find("input[inputmode=decimal]").InputAsync(new() { Value = "9" });
        navigation.NavigateTo("c/tie/council");

        form.WaitForAssertion(() => asked.Invocations.Should().ContainSingle().Which.Arguments[0].Should()
            .Be("Phiếu có thay đổi chưa lưu. Rời trang này và bỏ những thay đổi ấy?"));
        navigation.Uri.Should().EndWith("results", "it was not left");
    }

    [Fact]
    public async Task What_others_saved_meanwhile_is_read_by_a_button_and_what_was_typed_stays()
    {
        var (mine, theirs) = (await FormAsync(), await FormAsync());
        await theirs.Find("input[type=date]").ChangeAsync(new() { Value = "2026-02-02" });
        await theirs.Find("form").SubmitAsync();

        await mine.Find("input[inputmode=decimal]").InputAsync(new() { Value = "9" });
        await mine.Find("form").SubmitAsync();
        mine.Markup.Should().Contain("Hãy đọc lại rồi quyết định.");
        await mine.FindAll("button").Single(button => button.TextContent == "Đọc lại").ClickAsync(new());

        mine.Find("input[type=date]").GetAttribute("value").Should().Be("2026-02-02");
        mine.Find("input[inputmode=decimal]").GetAttribute("value").Should().Be("9");
        mine.FindAll("button").Should().NotContain(button => button.TextContent == "Đọc lại");
        await mine.Find("form").SubmitAsync();
        mine.Markup.Should().Contain("Đã lưu.");
    }

    [Fact]
    public async Task What_others_saved_into_a_field_that_was_typed_in_is_told_beside_it_before_it_is_replaced()
    {
        var (mine, theirs) = (await FormAsync(), await FormAsync());
        await theirs.Find("input[inputmode=decimal]").InputAsync(new() { Value = "7,5" });
        await theirs.Find("form input").InputAsync(new() { Value = "Lớp An" });
        await theirs.Find("form").SubmitAsync();
        theirs.Markup.Should().NotContain("Trong lúc bạn nhập");

        await mine.Find("input[inputmode=decimal]").InputAsync(new() { Value = "9" });
        await mine.Find("form").SubmitAsync();
        await mine.FindAll("button").Single(button => button.TextContent == "Đọc lại").ClickAsync(new());

        mine.Find("form input").GetAttribute("value").Should().Be("Lớp An", "nobody typed in it here");
        mine.Find("tr:has(input[inputmode=decimal]) td").TextContent.Should().Contain(
            "Trong lúc bạn nhập, người khác đã lưu ở đây: 7,5; lưu thì giá trị bạn nhập thay giá trị ấy.");
        await mine.Find("form").SubmitAsync();
        mine.WaitForAssertion(() => mine.Markup.Should().Contain("Đã lưu.").And.NotContain("Trong lúc bạn nhập"));
    }

    [Fact]
    public async Task Figures_are_not_moved_on_without_what_is_typed_and_not_saved()
    {
        var form = await FormAsync();
        await form.Find("input[inputmode=decimal]").InputAsync(new() { Value = "9" });
        await form.FindAll("button").Single(button => button.TextContent == "Nộp").ClickAsync(new());

        form.Find("[role=alert]").TextContent.Should().Contain("Phiếu có thay đổi chưa lưu, nên chưa chuyển giai đoạn.");
        (await Host.Store.Submissions.GetAsync(TestHost.Admin, Key)).Summary.Stage.Should().Be(FigureStage.Open);
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.Markup.Should().Contain("Đã lưu."));
        await form.FindAll("button").Single(button => button.TextContent == "Nộp").ClickAsync(new());
        form.WaitForAssertion(() => form.Find("#stages-title").TextContent.Should().Contain("đã nộp"));
        (await Host.Store.Submissions.GetAsync(TestHost.Admin, Key)).Current.Values["x"].Value.Value.Should().Be(9m);
    }

    [Fact]
    public async Task A_document_with_nothing_in_it_is_no_evidence()
    {
        var form = await FormAsync();

        form.FindComponents<Microsoft.AspNetCore.Components.Forms.InputFile>()[0]
            .UploadFiles(InputFileContent.CreateFromText("", "biên bản.pdf"));

        form.WaitForAssertion(() => form.Find("[role=alert]").TextContent.Should()
            .Contain("Tệp biên bản.pdf trống, không có gì bên trong, nên không làm minh chứng được."));
        (await Host.Store.Submissions.GetEvidenceAsync(TestHost.Admin, Key)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_document_is_withdrawn_for_a_reason_that_stays_where_it_is_refused()
    {
        await StoredAsync();
        await Host.Store.Submissions.AttachAsync(
            TestHost.Admin, Key, NewEvidence.Kept("x", "a.pdf", "application/pdf", new byte[] { 1 }));
        var form = await FormAsync();
        await form.FindAll("button").Single(button => button.GetAttribute("aria-label") == "Rút a.pdf").ClickAsync(new());
        IElement Button() => form.FindAll("button").Single(button => button.TextContent == "Rút");
        Button().HasAttribute("disabled").Should().BeTrue("no reason is given");
        await form.Find("td [data-er-typed] input").InputAsync(new() { Value = new string('x', 20_001) });

        await Button().ClickAsync(new());

        form.WaitForElement("[role=alert]").TextContent.Should().Contain("20.000");
        form.Find("td [data-er-typed] input").GetAttribute("value").Should().HaveLength(20_001);
        await form.Find("td [data-er-typed] input").InputAsync(new() { Value = "nhầm tệp" });
        await Button().ClickAsync(new());
        form.WaitForAssertion(() => form.Markup.Should().Contain("nhầm tệp)"));
        form.FindAll("td [data-er-typed] input").Should().BeEmpty();
    }

    [Fact]
    public async Task Another_period_is_suggested_for_the_year_after_and_none_is_opened_twice()
    {
        var known = await Host.Store.Submissions.GetPeriodsAsync(TestHost.Admin, "tie");

        var form = Render<PeriodForm>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Rules, Rules)
            .Add(p => p.Known, known).Add(p => p.Opened, EventCallback<string>.Empty));

        form.FindAll("input").Select(field => field.GetAttribute("value")).Take(3).Should().Equal("2027", "2027-01-01", "2027-12-31");
        await form.Find("input").ChangeAsync(new() { Value = "2026" });
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.Markup.Should().Contain("Đã có kỳ '2026': hãy đặt tên khác"));
    }

    [Fact]
    public async Task A_document_whose_name_is_too_long_is_not_attached_and_what_was_typed_stays()
    {
        var form = await FormAsync();
        await form.Find("input[inputmode=decimal]").InputAsync(new() { Value = "9" });

        form.FindComponents<Microsoft.AspNetCore.Components.Forms.InputFile>()[0]
            .UploadFiles(InputFileContent.CreateFromText("a", new string('b', 201) + ".pdf"));

        form.WaitForAssertion(() => form.Find("[role=alert]").TextContent.Should().Contain("từ 1 đến 200 ký tự"));
        form.Find("input[inputmode=decimal]").GetAttribute("value").Should().Be("9");
    }

    [Fact]
    public async Task A_period_is_not_opened_by_a_name_of_spaces_and_its_deadline_may_be_the_last_day_there_is()
    {
        var opened = "";
        var form = Render<PeriodForm>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Rules, Rules)
            .Add(p => p.Known, []).Add(p => p.Opened, name => opened = name));

        await form.Find("input").ChangeAsync(new() { Value = "  " });
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.Find("[role=alert]").TextContent.Should().Contain("Tên '  ' không dùng được"));
        await form.Find("input").ChangeAsync(new() { Value = "2030" });
        await form.FindAll("input[type=date]")[2].ChangeAsync(new() { Value = "9999-12-31" });
        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => opened.Should().Be("2030"));
        (await Host.Store.Submissions.GetPeriodsAsync(TestHost.Admin, "tie")).Single(period => period.Name == "2030")
            .Deadlines.Submit.Should().BeNull();
    }

    private async Task<IRenderedComponent<FigureForm>> FormAsync()
    {
        await StoredAsync();
        var form = Render<FigureForm>(parameters => parameters.Add(p => p.Rules, Rules).Add(p => p.Whose, Key));
        form.WaitForElement("form");
        return form;
    }

    private static FigureKey Key => new() { Campaign = "tie", Period = "2026", Participant = "A" };

    private async Task<StoredFigures> StoredAsync()
    {
        var items = new ListItem
        {
            Values = System.Collections.Immutable.ImmutableSortedDictionary<string, IndicatorValue>.Empty
                .Add("title", "Một cửa").Add("on", new DateOnly(2026, 2, 3)),
        };
        var figures = new Submission { Participant = "A" }.With("x", 8.5m).With("day", new DateOnly(2026, 1, 20)).With("kind", "a")
            .With("ideas", IndicatorValue.Of([items])) with
            {
                History = [new PastAward { Award = "flag", Year = 2025 }, new PastAward { Award = "flag2", Year = 2024, For = "A1" }],
            };
        await Host.Store.Submissions.ImportAsync(TestHost.Admin, "tie", "2026", [figures], "nhập");
        return await Host.Store.Submissions.GetAsync(TestHost.Admin, Key);
    }
}
