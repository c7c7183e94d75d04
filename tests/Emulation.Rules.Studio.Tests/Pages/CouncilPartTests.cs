using Bunit;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Studio.Council;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class CouncilPartTests : BunitContext
{
    private readonly Campaign _rules = TieCampaign.Load();
    private IReadOnlyList<CouncilDecision> _decided = [];

    public CouncilPartTests()
    {
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
        this.AddAuthorization();
    }

    [Fact]
    public async Task Everybody_who_waits_for_a_grade_is_decided_on_at_once_whoever_is_marked_gets_it()
    {
        var grades = Render<PendingGrades>(
            parameters => parameters.Add(p => p.Source, Source(8, 8)).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));

        grades.Find("h2").TextContent.Should().Be("Xếp loại Xuất sắc: 2 đơn vị chờ hội đồng");
        await grades.Find("[aria-label='Bình được xếp Xuất sắc']").ChangeAsync(new() { Value = true });
        await Enter(grades);

        _decided.Select(one => (one.Participant, one.Grade, one.Verdict, one.Reason, string.Join(',', one.Basis)))
            .Should()
            .Equal(
                ("A", "excellent", CouncilVerdict.Refuses, "báo cáo", "NQ 5"),
                ("B", "excellent", CouncilVerdict.Changes, "báo cáo", "NQ 5"));
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        grades.WaitForAssertion(() => grades.Find("h2").TextContent.Should().Be("Grade Xuất sắc: 2 wait for the council"));
    }

    [Fact]
    public void The_line_of_a_quota_is_drawn_only_where_an_award_has_a_quota()
    {
        var source = Source(9, 6);
        var minutes = MinutesPaper.From(source, Language.Vietnamese);
        IRenderedComponent<AwardQueue> Queue(string award) => Render<AwardQueue>(parameters => parameters
            .Add(p => p.Award, minutes.Awards.Single(one => one.Id == award)).Add(p => p.Source, source).Add(p => p.Decided, Told()));

        Queue("star").FindAll("tbody tr").Should().ContainSingle().Which.ClassList.Should().NotContain("er-line");
        Queue("flag").FindAll("tbody tr").Select(row => row.ClassList.Contains("er-line")).Should().Equal(true, false);
    }

    [Fact]
    public async Task Of_those_who_share_a_place_those_with_a_choice_are_decided_on()
    {
        var places = Render<SharedPlaces>(
            parameters => parameters.Add(p => p.Source, Source(6, 6)).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));

        places.Find("h2").TextContent.Should().Be("Hạng 1: 2 đơn vị bằng nhau");
        places.FindAll("[aria-label='Hạng của Bình'] option").Select(option => option.TextContent).Should()
            .Equal("vẫn đồng hạng", "1", "2");
        await places.Find("[aria-label='Hạng của Bình']").ChangeAsync(new() { Value = "1" });
        await Enter(places);

        _decided.Should().ContainSingle().Which.Should()
            .Match<CouncilDecision>(one => one.Participant == "B" && one.Place == 1 && one.Grade == null);
        Render<SharedPlaces>(parameters => parameters.Add(p => p.Source, Source(8, 8)).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()))
            .Markup.Should().BeEmpty("the grade comes first");
    }

    [Fact]
    public async Task Where_nobody_has_a_place_chosen_it_is_said_that_nothing_was_saved()
    {
        var places = Render<SharedPlaces>(
            parameters => parameters.Add(p => p.Source, Source(6, 6)).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));

        await Enter(places);

        _decided.Should().BeEmpty();
        places.Find(".er-warning").TextContent.Should().Contain("Chưa lưu gì: chưa chọn hạng cho đơn vị nào.");
        await places.Find("[aria-label='Hạng của Bình']").ChangeAsync(new() { Value = "1" });
        await places.Find("button.er-main").ClickAsync(new());
        _decided.Should().ContainSingle();
        places.FindAll(".er-warning").Should().BeEmpty();
    }

    [Fact]
    public async Task Where_many_share_a_place_it_is_typed_in_and_what_the_rules_refuse_is_told_to_them()
    {
        var tied = Enumerable.Range(1, 31).Select(i => _rules.NewSubmission($"P{i:00}").With("x", 6m));
        var source = new ReportSource { Campaign = _rules, Outcome = _rules.Evaluate([.. tied]).With([]) };

        var places = Render<SharedPlaces>(
            parameters => parameters.Add(p => p.Source, source).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));

        places.FindAll("option").Should().BeEmpty("31 lists of 31 places are too much");
        places.FindAll("td input[type=number][min='1'][max='31']").Should().HaveCount(31);
        await places.Find("[aria-label='Hạng của P07']").ChangeAsync(new() { Value = "31" });
        await places.Find("[aria-label='Hạng của P08']").ChangeAsync(new() { Value = "x" });
        await Enter(places);

        _decided.Should().ContainSingle().Which.Should().Match<CouncilDecision>(one => one.Participant == "P07" && one.Place == 31);
    }

    [Fact]
    public async Task Many_shared_places_are_shown_a_few_at_a_time()
    {
        var tied = Enumerable.Range(1, 24).Select(i => _rules.NewSubmission($"P{i:00}").With("x", (i - 1) / 2 / 2m));
        var source = new ReportSource { Campaign = _rules, Outcome = _rules.Evaluate([.. tied]).With([]) };

        var places = Render<SharedPlaces>(
            parameters => parameters.Add(p => p.Source, source).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));

        places.FindAll("h2").Should().HaveCount(10);
        await places.FindAll("button").Single(button => button.TextContent == "và 2 mục nữa").ClickAsync();
        places.FindAll("h2").Should().HaveCount(12);
        places.FindAll("button").Select(button => button.TextContent).Should().NotContain(text => text.Contains("mục nữa"));
    }

    [Fact]
    public void What_a_decision_comes_to_stands_beside_what_was_evaluated()
    {
        var source = Source(8, 8);
        CouncilDecision On(string participant, CouncilVerdict verdict) => new()
        {
            Grade = "excellent", Participant = participant, Verdict = verdict, Reason = "r", Basis = ["b"], By = "Council",
        };
        var decided = source.Outcome.Evaluation.With([On("A", CouncilVerdict.Refuses), On("B", CouncilVerdict.Changes)]);

        var follows = Render<WhatFollows>(parameters => parameters.Add(p => p.Source, source with { Outcome = decided }));

        follows.FindAll("tbody tr").Select(row => row.TextContent.Trim()).Should().ContainSingle().Which
            .Should()
            .StartWith("Bình").And.Contain("Tốt → Xuất sắc").And.Contain(
                "Ngôi sao: không đủ điều kiện → đề nghị tặng · đề nghị, chưa quyết định");
        Render<WhatFollows>(parameters => parameters.Add(p => p.Source, source)).Markup.Should().BeEmpty("nothing is decided yet");
    }

    [Fact]
    public async Task Decisions_that_hold_are_listed_and_chosen_ones_are_withdrawn_with_a_reason()
    {
        var source = Source(8, 8);
        CouncilDecision On(string participant, CouncilVerdict verdict) => new()
        {
            Grade = "excellent", Participant = participant, Verdict = verdict, Reason = "báo cáo", Basis = ["NQ 5"], By = "Hội đồng",
            On = new(2026, 12, 1),
        };
        var decided = source.Outcome.Evaluation.With([On("A", CouncilVerdict.Refuses), On("B", CouncilVerdict.Changes)]);
        source = source with { Outcome = decided };
        (IReadOnlyList<CouncilDecision> Decisions, string Reason)? withdrawn = null;

        var entered = Render<EnteredDecisions>(parameters => parameters
            .Add(p => p.Source, source)
            .Add(p => p.IsOpen, true)
            .Add(p => p.Withdrawn, EventCallback.Factory.Create<(IReadOnlyList<CouncilDecision>, string)>(this, told => withdrawn = told)));

        entered.FindAll("tbody tr")
            .Select(row => string.Join('|', row.QuerySelectorAll("th,td").Skip(1).Select(cell => cell.TextContent.Trim())))
            .Should()
            .Equal(
                "An|Xếp loại Xuất sắc|không được xếp|báo cáo · NQ 5|Hội đồng · 01/12/2026",
                "Bình|Xếp loại Xuất sắc|được xếp|báo cáo · NQ 5|Hội đồng · 01/12/2026");
        entered.Find("button[type=submit]").HasAttribute("disabled").Should().BeTrue("nothing is chosen");
        await entered.Find("[aria-label='Rút quyết định về Bình, Xếp loại Xuất sắc']").ChangeAsync(new() { Value = true });
        entered.Find("button[type=submit]").HasAttribute("disabled").Should().BeTrue("a withdrawal needs its reason");
        await entered.Find("form input").InputAsync(new() { Value = " nhầm người " });
        entered.Find("button[type=submit]").TextContent.Should().Be("Rút 1 quyết định");
        await entered.Find("form").SubmitAsync();
        withdrawn!.Value.Reason.Should().Be("nhầm người");
        withdrawn.Value.Decisions.Should().Equal(source.Outcome.Decisions[1]);

        Render<EnteredDecisions>(parameters => parameters.Add(p => p.Source, source)).FindAll("input,button").Should()
            .BeEmpty("it is published");
        Render<EnteredDecisions>(parameters => parameters.Add(p => p.Source, Source(8, 8))).Markup.Should()
            .BeEmpty("nothing is decided yet");
    }

    private static async Task Enter<T>(IRenderedComponent<T> part)
        where T : IComponent
    {
        var save = part.Find("button.er-main");
        save.HasAttribute("disabled").Should().BeTrue("a decision needs its reason and basis");
        await part.FindAll("label input")[0].InputAsync(new() { Value = "báo cáo" });
        await part.FindAll("label input")[1].InputAsync(new() { Value = " NQ 5 " });
        await part.Find("button.er-main").ClickAsync();
    }

    private EventCallback<IReadOnlyList<CouncilDecision>> Told() =>
        EventCallback.Factory.Create<IReadOnlyList<CouncilDecision>>(this, decisions => _decided = decisions);

    private ReportSource Source(decimal first, decimal second) => new()
    {
        Campaign = _rules,
        Outcome = _rules.Evaluate(
            [_rules.NewSubmission("A", name: "An").With("x", first), _rules.NewSubmission("B", name: "Bình").With("x", second)]).With([]),
    };
}
