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

/// <summary>How decisions on awards are entered.</summary>
public sealed class DecisionFormTests : BunitContext
{
    private readonly Campaign _rules = TieCampaign.Load();
    private IReadOnlyList<CouncilDecision> _decided = [];

    public DecisionFormTests()
    {
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
        this.AddAuthorization();
    }

    [Fact]
    public async Task A_ballot_is_entered_with_all_that_is_counted_and_whole_once_something_of_it_is()
    {
        var form = Form(RecommendationStatus.Recommended);

        form.FindAll("input[type=number]").Should().NotContain(field => field.HasAttribute("required"), "an award can be refused without");
        await Number("Số phiếu thuận").ChangeAsync(new() { Value = "7" });
        form.FindAll("input[required]").Select(field => field.ParentElement!.TextContent).Should()
            .Equal("Số phiếu thuận", "Có mặt", "Tổng số thành viên");
        await Number("Số phiếu chống").ChangeAsync(new() { Value = "2" });
        await Number("Số phiếu không hợp lệ").ChangeAsync(new() { Value = "1" });
        await Number("Có mặt").ChangeAsync(new() { Value = "9" });
        await Number("Lấy ý kiến bằng văn bản").ChangeAsync(new() { Value = "1" });
        await Number("Không được bỏ phiếu").ChangeAsync(new() { Value = "2" });
        await Number("Tổng số thành viên").ChangeAsync(new() { Value = "12" });
        await form.Find("form").SubmitAsync();

        var ballot = _decided.Should().ContainSingle().Which.Ballot;
        ballot.Should().Be(
            new BallotCount { Votes = 7, Against = 2, Invalid = 1, Present = 9, InWriting = 1, Recused = 2, Members = 12 });
        Services.GetRequiredService<StudioSession>().Texts.BallotOf(ballot!).Should().Be(
            "(7 phiếu thuận, 2 phiếu chống, 1 phiếu không hợp lệ, 9 có mặt, 1 lấy ý kiến bằng văn bản, 2 không được bỏ phiếu, "
                + "12 thành viên)");

        AngleSharp.Dom.IElement Number(string label) =>
            form.FindAll("label").Single(one => one.TextContent == label).QuerySelector("input")!;
    }

    [Theory]
    [InlineData(RecommendationStatus.Recommended, "theo đề nghị|không tặng")]
    [InlineData(RecommendationStatus.OverQuota, "theo đề nghị|tặng, khác đề nghị")]
    [InlineData(RecommendationStatus.TieForCouncil, "tặng|không tặng")]
    [InlineData(RecommendationStatus.NotEligible, "tặng, khác đề nghị")]
    [InlineData(RecommendationStatus.Held, "không tặng")]
    public void Only_what_the_rules_let_a_council_decide_is_offered(RecommendationStatus recommended, string offered) =>
        Form(recommended).FindAll("option").Select(option => option.TextContent).Should().Equal(offered.Split('|'));

    [Fact]
    public async Task A_reason_is_asked_for_wherever_the_rules_ask_for_one()
    {
        var form = Form(RecommendationStatus.Recommended);
        Reason().HasAttribute("required").Should().BeFalse();

        await form.Find("select").ChangeAsync(new() { Value = "Refuses" });

        Reason().HasAttribute("required").Should().BeTrue();

        AngleSharp.Dom.IElement Reason() => form.FindAll("label").Single(one => one.TextContent == "Lý do").QuerySelector("input")!;
    }

    [Theory]
    [InlineData("the decision 'refuses' on 'flag' for '01' needs a reason.",
        "the decision 'refuses' on Cờ thi đua (flag) for An (01) needs a reason.")]
    [InlineData("'grade:excellent': 2 would have it and the quota allows 1: 01, 02.",
        "Xuất sắc (excellent): 2 would have it and the quota allows 1: 01, 02.")]
    [InlineData("• hạng hội đồng xếp cho 01, 02 là 1, 3, không nối tiếp nhau.\n• 'flag' cho '9': 3.",
        "• hạng hội đồng xếp cho 01, 02 là 1, 3, không nối tiếp nhau.\n• Cờ thi đua (flag) cho '9': 3.")]
    public void A_refused_decision_names_what_the_page_names_with_ids_in_brackets(string message, string told)
    {
        var evaluation = _rules.Evaluate(
            [_rules.NewSubmission("01", name: "An").With("x", 9m), _rules.NewSubmission("02", name: "Bình").With("x", 8m)]);

        DecisionNames.In(message, new ReportSource { Campaign = _rules, Outcome = evaluation.With([]) }, Language.Vietnamese)
            .Should().Be(told);
    }

    [Fact]
    public async Task All_who_are_recommended_are_confirmed_at_once_and_who_is_not_eligible_can_be_given_an_award()
    {
        var source = Source(_rules, 9, 4);
        var minutes = MinutesPaper.From(source, Language.Vietnamese);
        var flag = Render<AwardQueue>(parameters => parameters.Add(p => p.Award, minutes.Awards.Single(one => one.Id == "flag"))
            .Add(p => p.Source, source).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));
        flag.FindAll("button").Select(button => button.TextContent).Should()
            .NotContain(text => text.Contains("Theo đề nghị"), "one is one");

        await flag.Find("#others-flag").ClickAsync();
        flag.FindAll("select option").Select(option => option.TextContent).Should().Equal("", "B");
        await flag.Find("select").ChangeAsync(new() { Value = "B" });
        await flag.FindAll("form label")
            .Single(label => label.TextContent.StartsWith("Lý do", StringComparison.Ordinal))
            .QuerySelector("input")!
            .ChangeAsync(new() { Value = "thành tích đột xuất" });
        await flag.Find("form").SubmitAsync();
        _decided.Should().ContainSingle().Which.Should().Match<CouncilDecision>(one => one.Award == "flag" && one.Participant == "B"
            && one.Verdict == CouncilVerdict.Changes && one.Reason == "thành tích đột xuất");

        var many = TieCampaign.Load(rules => rules.Replace(
            "\"flag\", \"quota\": { \"max\": 1, \"per\": \"all\", \"ties\": \"council\" }", "\"flag\"", StringComparison.Ordinal));
        source = Source(many, 9, 6);
        minutes = MinutesPaper.From(source, Language.Vietnamese);
        flag = Render<AwardQueue>(parameters => parameters.Add(p => p.Award, minutes.Awards.Single(one => one.Id == "flag"))
            .Add(p => p.Source, source).Add(p => p.IsOpen, true).Add(p => p.Decided, Told()));
        await flag.FindAll("button").Single(button => button.TextContent.StartsWith(
            "Theo đề nghị với 2 trường hợp chưa quyết định", StringComparison.Ordinal)).ClickAsync();
        _decided.Select(one => (one.Participant, one.Verdict)).Should()
            .Equal(("A", CouncilVerdict.Confirms), ("B", CouncilVerdict.Confirms));
        source = source with { Outcome = source.Outcome.Evaluation.With(_decided) };
        source.Outcome.Awards.Where(one => one.Award == "flag").Should().OnlyContain(one => one.Result == AwardResult.Given);
    }

    [Fact]
    public async Task What_is_typed_about_one_stays_while_another_is_decided_on()
    {
        var rules = TieCampaign.Load(rules => rules.Replace(
            "\"flag\", \"quota\": { \"max\": 1, \"per\": \"all\", \"ties\": \"council\" }", "\"flag\"", StringComparison.Ordinal));
        var source = Source(rules, 9, 6);
        AwardMinutes Flag() => MinutesPaper.From(source, Language.Vietnamese).Awards.Single(one => one.Id == "flag");
        IRenderedComponent<AwardQueue>? flag = null;
        flag = Render<AwardQueue>(parameters => parameters.Add(p => p.Award, Flag()).Add(p => p.Source, source).Add(p => p.IsOpen, true)
            .Add(p => p.Decided, EventCallback.Factory.Create<IReadOnlyList<CouncilDecision>>(this, Decide)));
        await flag.Find("#decide-flag-A").ClickAsync(new());
        await flag.Find("#decide-flag-B").ClickAsync(new());
        await Reason("A").ChangeAsync(new() { Value = "về A" });
        await Reason("B").ChangeAsync(new() { Value = "về B" });

        await flag.Find("[data-er-back=decide-flag-B] form").SubmitAsync();

        source.Outcome.Decisions.Should().ContainSingle().Which.Reason.Should().Be("về B");
        flag.FindAll("[data-er-back=decide-flag-B]").Should().BeEmpty("it is entered");
        Reason("A").GetAttribute("value").Should().Be("về A");

        AngleSharp.Dom.IElement Reason(string who) => flag!.FindAll($"[data-er-back=decide-flag-{who}] label")
            .Single(label => label.TextContent == "Lý do").QuerySelector("input")!;

        void Decide(IReadOnlyList<CouncilDecision> decisions)
        {
            source = source with { Outcome = source.Outcome.Evaluation.With(decisions) };
            flag!.Render(parameters => parameters.Add(p => p.Award, Flag()).Add(p => p.Source, source));
        }
    }

    private IRenderedComponent<DecisionForm> Form(RecommendationStatus recommended) => Render<DecisionForm>(parameters => parameters
        .Add(p => p.Award, "flag").Add(p => p.Participant, "A").Add(p => p.Recommended, recommended).Add(p => p.HasBallot, true)
        .Add(p => p.Cancelled, EventCallback.Empty)
        .Add(p => p.Decided, EventCallback.Factory.Create<CouncilDecision>(this, decision => _decided = [decision])));

    private EventCallback<IReadOnlyList<CouncilDecision>> Told() =>
        EventCallback.Factory.Create<IReadOnlyList<CouncilDecision>>(this, decisions => _decided = decisions);

    private static ReportSource Source(Campaign rules, params decimal[] figures) => new()
    {
        Campaign = rules,
        Outcome = rules.Evaluate([.. figures.Select((figure, i) => rules.NewSubmission($"{(char)('A' + i)}").With("x", figure))]).With([]),
    };
}
