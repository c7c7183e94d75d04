using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>An award chosen among the leaders of clusters, and what those below a tie on the line are told.</summary>
public sealed class LeaderQuotaTests
{
    private const string OneInFive = """
        "quota": { "share": "20%", "of": "leaders", "per": "all", "rounding": "down", "ties": "council" }
        """;

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    public void At_most_a_fifth_of_the_leaders_is_chosen_among_them(int clusters, int chosen)
    {
        var campaign = AwardCampaign.One("rank == 1", OneInFive);
        var submissions =
            Enumerable.Range(0, clusters)
                .SelectMany(
                    c => ((decimal[])[9 - (0.1m * c), 5]).Select((x, i) => campaign.NewSubmission($"p{c}{i}", $"c{c}").With("x", x)));
        var evaluation = campaign.Evaluate(submissions);

        evaluation.Recommendations.Where(r => r.Status == Rules.Awards.RecommendationStatus.Recommended).Select(r => r.Participant)
            .Should().Equal(Enumerable.Range(0, chosen).Select(c => $"p{c}0"));
        evaluation.Recommendations.Count(r => r.Status == Rules.Awards.RecommendationStatus.OverQuota).Should().Be(clusters - chosen);
    }

    [Fact]
    public void Those_who_lead_a_cluster_together_make_the_quota_no_larger()
    {
        var campaign = AwardCampaign.One("rank == 1", OneInFive);
        var evaluation =
            campaign.Evaluate(
                Enumerable.Range(0, 5).Select(c => campaign.NewSubmission($"p{c}", c < 2 ? "c" : $"c{c}").With("x", 9 - (c / 2))));

        evaluation.Recommendations.Should()
            .OnlyContain(r => r.Status == Rules.Awards.RecommendationStatus.OverQuota, "four clusters have no fifth");
    }

    [Theory]
    [InlineData("\"leaders\", \"award:b\"", 1, 0)]
    [InlineData("\"leaders\", \"award:b\"", 0, 1)]
    [InlineData("\"award:b\", \"leaders\"", 1, 0)]
    [InlineData("\"award:b\", \"leaders\"", 0, 1)]
    public void One_of_those_who_lead_together_counts_whatever_the_order_of_participants_and_parts(string parts, int first, int second)
    {
        var campaign =
            AwardCampaign.Of(
                $$"""
                { "id": "b", "workflow": "b" },
                { "id": "a", "workflow": "a", "quota": { "share": "100%", "of": [ {{parts}} ] }, "orderBy": [ "total" ] }
                """,
                CampaignText.Workflow("b", CampaignText.Rule("r", "y == 1"))
                    + ", " + CampaignText.Workflow("a", CampaignText.Rule("r", "true"))).Load();

        campaign.Evaluate(((int[])[first, second]).Select((y, i) => campaign.NewSubmission($"p{i}", "c").With("x", 9).With("y", y)))
            .Letters().Should().Be("TT", "two share the one place that a cluster's leader makes");
    }

    [Fact]
    public void Leaders_are_those_of_clusters_and_come_after_grades()
    {
        var text =
            AwardCampaign.Of(
                $$"""{ "id": "a", "workflow": "a", {{OneInFive}} }""", CampaignText.Workflow("a", CampaignText.Rule("r", "true")));

        Faults(text with { Rest = text.Rest.Replace("\"within\": \"cluster\"", "\"within\": \"all\"", StringComparison.Ordinal) })
            .Should().Equal("a share of leaders (of the clusters) needs places within the clusters.");
        Faults(GradedCampaign.Limiting(excellent: """ "share": "20%", "of": "leaders" """)).Should()
            .Equal("a quota on grades cannot be a share of leaders: places come after grades.");
    }

    [Fact]
    public void Those_below_a_tie_on_the_line_are_told_what_may_stay_free()
    {
        var evaluation = AwardCampaign.One("x > 2", """ "quota": { "max": 3 } """).EvaluateMarks(9, 8, 8, 8, 7);

        evaluation.Letters().Should().Be("RTTTO");
        evaluation.On("p2").ReasonsEnglish.Should().Equal("3 share place 2 and 2 can be chosen: the council decides");
        evaluation.On("p5").ReasonsEnglish.Should().Equal(
            "over the quota: place 5 of 5 eligible, only 3 allowed",
            "2 wait for the council's choice among the 3 who share place 2; what it does not give stays free below");
        evaluation.On("p5").Reasons[1]
            .Should()
            .Be("2 suất chờ hội đồng chọn trong 3 đơn vị cùng đứng thứ 2; suất nào không trao thì còn lại cho phía dưới");
        evaluation.On("p1").ReasonsEnglish.Should().Equal("place 1 of 5 eligible, at most 3 allowed");
    }

    private static IEnumerable<string> Faults(CampaignText text)
    {
        Campaign.TryLoad(text.Files(), out _, out var diagnostics);
        return diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message.English);
    }
}
