using Emulation.Rules.Awards;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>Awards wait while an investigation, a complaint or an inspection is pending; whoever is held loses nothing by it.</summary>
public sealed class HeldTests
{
    private const string Held = """
        "disqualifications": [ { "id": "inspected", "name": { "vi": "Đang thanh tra", "en": "Under inspection" }, "when": "disciplined > 0",
          "effects": [ "held" ] } ],
        """;

    private static readonly Campaign Campaign = AwardCampaign.One("x > 2", """ "quota": { "max": 2 } """, Held);

    /// <remarks>SEMANTICS 15.1.</remarks>
    [Fact]
    public void Who_is_held_keeps_the_place_and_those_below_do_not_move_up()
    {
        var evaluation = Evaluate([9, 8, 7, 1], held: [2]);

        evaluation.Letters().Should().Be("RHON");
        evaluation.On("p2").Should().BeEquivalentTo(new
        {
            Place = 2,
            ReasonsEnglish = new[] { "held until it is settled: Under inspection", "place 2 of 3 eligible, at most 2 allowed" },
            Reasons = new[] { "tạm dừng xét, chờ kết luận: Đang thanh tra", "xếp thứ 2 trong 3 đủ điều kiện, được tối đa 2" },
        });
        evaluation.Sheets[1].Total.Should().Be(8);
    }

    [Theory]
    [InlineData(3, "RROO")]
    [InlineData(4, "RROO")]
    public void Who_would_not_get_it_is_over_the_quota_all_the_same(int held, string letters)
    {
        var evaluation = Evaluate([9, 8, 7, 6], held: [held]);

        evaluation.Letters().Should().Be(letters);
        evaluation.On($"p{held}").ReasonsEnglish[0].Should().Be("held until it is settled: Under inspection");
    }

    [Fact]
    public void Who_is_not_eligible_is_not_held() => Evaluate([9, 1], held: [2]).Letters().Should().Be("RN");

    [Fact]
    public void Without_a_quota_it_waits_as_well() =>
        AwardCampaign.One("x > 2", rest: Held).Recommend(9, p => p.With("disciplined", 1)).Should().BeEquivalentTo(
            new { Status = RecommendationStatus.Held, ReasonsEnglish = new[] { "held until it is settled: Under inspection" } });

    [Fact]
    public void It_waits_whatever_else_follows_from_the_same() =>
        AwardCampaign.One("x > 2", rest: Held.Replace("\"held\"", "\"unranked\", \"held\"", StringComparison.Ordinal))
            .Recommend(9, p => p.With("disciplined", 1)).Status.Should().Be(RecommendationStatus.Held);

    [Fact]
    public void Whether_it_is_held_may_be_unknown()
    {
        var campaign = AwardCampaign.One("x > 2", rest: Held.Replace("disciplined > 0", "y > 0", StringComparison.Ordinal));

        campaign.Recommend(9).Should().BeEquivalentTo(
            new { Status = RecommendationStatus.Undetermined, ReasonsEnglish = new[] { "may be held: Under inspection", "missing: y" } });
    }

    /// <remarks>SEMANTICS 15.2.</remarks>
    [Fact]
    public void An_award_that_asks_for_a_held_one_waits_for_it()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "a", "workflow": "a" }, { "id": "b", "workflow": "a", "requires": [ "a" ] }""", CampaignText.Workflow(
                "a",
                CampaignText.Rule("r", "x > 2")), Held).Load();

        campaign.Recommend(9, p => p.With("disciplined", 1), "b").ReasonsEnglish.Should().Equal("waits for: a");
    }

    /// <remarks>SEMANTICS 15.3.</remarks>
    [Theory]
    [InlineData(0, "RROO", "a half of four")]
    [InlineData(4, "ROOO", "a half of three, for the fourth may not have it in the end")]
    public void A_share_of_those_who_have_an_award_is_not_taken_of_who_is_held(int held, string letters, string because)
    {
        var campaign = AwardCampaign.Of(
            """
            { "id": "a", "workflow": "a" },
            { "id": "b", "workflow": "a", "quota": { "share": "50%", "of": [ "award:a" ], "rounding": "down" } }
            """, CampaignText.Workflow("a", CampaignText.Rule("r", "x > 2")), Held).Load();

        var evaluation = campaign.Evaluate(
            Enumerable.Range(1, 4).Select(i => campaign.NewSubmission($"p{i}").With("x", 9 - i).With("disciplined", i == held ? 1 : 0)));

        evaluation.Letters("b").Should().Be(letters, because);
    }

    /// <remarks>SEMANTICS 15.4.</remarks>
    [Fact]
    public void A_council_can_refuse_what_is_held_but_neither_give_nor_confirm_it()
    {
        var evaluation = Evaluate([9, 8, 7], held: [2]);

        Faults(evaluation, Decide("p2", CouncilVerdict.Changes)).Should().Equal(
            "'a' for 'p2' is held and cannot be given yet: held until it is settled: Under inspection.");
        Faults(evaluation, Decide("p2", CouncilVerdict.Confirms)).Should()
            .Equal("the recommendation on 'a' for 'p2' is open (held) and cannot just be confirmed.");
        Faults(evaluation, Decide("p3", CouncilVerdict.Changes)).Should().Equal("'a': 3 would have it and the quota allows 2: p1, p2, p3.");
        Faults(evaluation, Decide("p2", CouncilVerdict.Refuses), Decide("p3", CouncilVerdict.Changes)).Should().BeEmpty();
    }

    private static Evaluation Evaluate(decimal[] marks, int[] held) => Campaign.Evaluate(
        marks.Select((mark, i) => Campaign.NewSubmission($"p{i + 1}").With("x", mark).With("disciplined", held.Contains(i + 1) ? 1 : 0)));

    private static IEnumerable<string> Faults(Evaluation evaluation, params CouncilDecision[] decisions)
    {
        evaluation.TryWith(decisions, out _, out var diagnostics);
        return diagnostics.Select(d => d.Message.English);
    }

    private static CouncilDecision Decide(string participant, CouncilVerdict verdict) => new()
    {
        Award = "a",
        Participant = participant,
        Verdict = verdict,
        Reason = "r",
        Basis = ["1/QĐ"],
        By = "council",
    };
}
