using Emulation.Rules.Awards;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

public sealed class AwardQuotaTests
{
    [Theory]
    [InlineData(""" "max": 2 """, "RRONN")]
    [InlineData(""" "max": 0 """, "OOONN")]
    [InlineData(""" "max": 5 """, "RRRNN")]
    [InlineData(""" "share": "20%", "of": "participants" """, "ROONN")]
    [InlineData(""" "share": "39.9%", "of": "participants" """, "ROONN")]
    [InlineData(""" "share": "40%", "of": "participants" """, "RRONN")]
    [InlineData(""" "share": "1/2", "of": "participants", "rounding": "up" """, "RRRNN")]
    [InlineData(""" "share": "50%", "of": "grade:good" """, "ROONN")]
    [InlineData(""" "share": "50%", "of": [ "grade:good", "grade:weak" ] """, "RRONN")]
    [InlineData(""" "share": "10%", "of": "participants", "min": 1 """, "ROONN")]
    [InlineData(""" "share": "100%", "of": "ranked", "max": 2 """, "RRONN")]
    public void The_first_in_order_are_recommended_as_far_as_the_quota_goes(string quota, string statuses) =>
        AwardCampaign.One("x > 5", $$""" "quota": { {{quota}} } """).EvaluateMarks(9, 8, 6, 5, 4).Letters().Should().Be(statuses);

    [Fact]
    public void A_share_is_taken_of_those_recommended_for_an_earlier_award()
    {
        var campaign = AwardCampaign.Of(
            """
                { "id": "base", "workflow": "base" },
                { "id": "a", "workflow": "any", "requires": [ "base" ], "quota": { "share": "50%", "of": "award:base" } }
                """,
            Workflow("base", Rule("r", "x > 5")) + "," + Workflow("any", Rule("r", "true"))).Load();

        campaign.EvaluateMarks(9, 8, 7, 6, 1, 1, 1, 1).Letters().Should().Be("RROONNNN");
    }

    [Fact]
    public void Those_further_apart_than_a_number_tells_have_no_margin()
    {
        var campaign = new CampaignText
        {
            Rest = """
                "figures": [ { "id": "f", "value": "x * 10000000000" } ],
                "awards": [ { "id": "a", "workflow": "a", "orderBy": [ "f" ], "quota": { "max": 1 } } ]
                """,
            Workflows = Workflow("c", Rule("r", "true", "1")) + "," + Workflow("a", Rule("r", "true")),
        }.Load();

        var evaluation = campaign.Evaluate(
            [campaign.NewSubmission("p1").With("x", 7e18m), campaign.NewSubmission("p2").With("x", -7e18m)]);

        evaluation.Letters().Should().Be("RO");
        evaluation.Recommendations.Should().OnlyContain(recommendation => recommendation.Margin == null);
    }

    [Fact]
    public void Those_tied_across_the_line_are_left_to_the_council()
    {
        var evaluation = AwardCampaign.One("true", """ "quota": { "max": 2 } """).EvaluateMarks(9, 8, 8, 7);

        evaluation.Letters().Should().Be("RTTO");
        evaluation.On("p2").Should().BeEquivalentTo(new
        {
            Place = 2,
            Reasons = new[] { "2 đơn vị cùng đứng thứ 2, chỉ còn 1 suất: hội đồng chọn" },
            Margin = new { By = "total", Difference = 0m },
        });
    }

    [Fact]
    public void Ties_shared_are_all_recommended() =>
        AwardCampaign.One("true", """ "quota": { "max": 2, "ties": "share" } """).EvaluateMarks(9, 8, 8, 7).Letters().Should().Be("RRRO");

    [Fact]
    public void A_tie_that_ends_at_the_line_is_no_tie() =>
        AwardCampaign.One("true", """ "quota": { "max": 3 } """).EvaluateMarks(9, 8, 8, 7).Letters().Should().Be("RRRO");

    [Fact]
    public void Places_are_shared_and_margins_are_to_the_nearest_on_the_other_side()
    {
        var evaluation = AwardCampaign.One("x > 1", """ "quota": { "max": 3 } """).EvaluateMarks(10, 9, 9, 7.5m, 6, 0);

        evaluation.Recommendations.Select(r => (r.Participant, r.Place, r.Margin?.Difference)).Should().Equal(
            ("p1", 1, 2.5m), ("p2", 2, 1.5m), ("p3", 2, 1.5m), ("p4", 4, -1.5m), ("p5", 5, -3m), ("p6", null, null));
        evaluation.On("p1").ReasonsEnglish.Should().Equal("place 1 of 5 eligible, at most 3 allowed");
        evaluation.On("p4").ReasonsEnglish.Should().Equal("over the quota: place 4 of 5 eligible, only 3 allowed");
    }

    [Fact]
    public void A_margin_is_in_the_first_key_that_differs()
    {
        var campaign = AwardCampaign.One("true", """ "quota": { "max": 1 }, "orderBy": [ "total", { "by": "y", "lowest": true } ] """);
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("p1").With("x", 9).With("y", 2), campaign.NewSubmission("p2").With("x", 9).With("y", 5.5m)]);

        evaluation.On("p1").Margin.Should().Be(new RecommendationMargin { By = "y", Difference = 3.5m });
        evaluation.On("p2").Margin.Should().Be(new RecommendationMargin { By = "y", Difference = -3.5m });
    }

    [Fact]
    public void Bases_and_limits_are_counted_apart_by_cluster_and_by_choice()
    {
        var campaign = AwardCampaign.One("true", """ "quota": { "max": 1, "per": [ "cluster", "kind" ] } """);
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("p1", "A")
                .With("x", 9)
                .With("kind", "office"), campaign.NewSubmission("p2", "A").With("x", 8).With("kind", "office"),
            campaign.NewSubmission("p3", "A")
                .With("x", 3)
                .With("kind", "school"), campaign.NewSubmission("p4", "B").With("x", 2).With("kind", "office"),
            campaign.NewSubmission("p5", "B").With("x", 9)]);

        evaluation.Letters().Should().Be("RORRU");
        evaluation.On("p5").Eligibility.Should().BeEquivalentTo(new { Status = EligibilityStatus.Eligible, Missing = new[] { "kind" } });
    }

    [Fact]
    public void Who_cannot_be_put_in_order_takes_no_place_from_the_others()
    {
        var campaign = AwardCampaign.One("true", """ "quota": { "max": 1 }, "orderBy": [ "y" ] """);
        var evaluation =
            campaign.Evaluate([campaign.NewSubmission("p1").With("x", 9), campaign.NewSubmission("p2").With("x", 1).With("y", 1)]);

        evaluation.Letters().Should().Be("UR");
        evaluation.On("p1").ReasonsEnglish.Should().Equal("missing: y");
    }

    [Fact]
    public void Who_lacks_what_an_award_orders_by_is_open_also_without_a_quota()
    {
        var campaign = AwardCampaign.One("true", """ "orderBy": [ "y" ] """);
        campaign.Evaluate([campaign.NewSubmission("p1").With("x", 9), campaign.NewSubmission("p2").With("x", 1).With("y", 1)])
            .Letters().Should().Be("UR");
    }

    [Fact]
    public void Without_a_quota_everyone_eligible_is_recommended_in_order()
    {
        var evaluation = AwardCampaign.One("x > 1").EvaluateMarks(3, 9, 1);

        evaluation.Recommendations.Select(r => (r.Participant, r.Place, r.Margin))
            .Should()
            .Equal(("p2", 1, null), ("p1", 2, null), ("p3", null, null));
    }
}
