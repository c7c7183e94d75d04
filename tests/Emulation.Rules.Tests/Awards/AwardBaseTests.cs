using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

/// <summary>What the share of an award's quota is taken of, and what of an award whose grade is open.</summary>
public sealed class AwardBaseTests
{
    private const string Graded = """
        { "id": "x", "type": "number" }, { "id": "z", "type": "number" }
        """;

    [Fact]
    public void A_share_of_a_grade_counts_who_holds_it_in_the_end()
    {
        // Four earn good, the quota leaves two of them good: half of the good is one, not two.
        var campaign = Of(""" "quota": { "max": 2 } """, "total >= 0", """ "quota": { "share": "50%", "of": "grade:good" } """);
        campaign.Evaluate(new[] { 9, 8, 7.5m, 7 }.Select((x, i) => campaign.NewSubmission($"p{i + 1}").With("x", x).With("z", 0))).Letters(
            ).Should().Be("ROOO");
    }

    [Fact]
    public void A_grade_that_is_open_is_not_taken_for_none()
    {
        var campaign = Of("", "grade != \\\"good\\\"", "");
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("p1").With("x", 9), campaign.NewSubmission("p2").With("x", 9).With("z", 1),
                campaign.NewSubmission("p3").With("x", 9).With("z", 0), campaign.NewSubmission("p4").With("x", 1).With("z", 0)]);
        evaluation.Letters().Should().Be("URNR");
        evaluation.On("p1").Eligibility.Missing.Should().Equal("grade", "z");
    }

    [Theory]
    [InlineData("participants", "RROO")]
    [InlineData("ranked", "ROOO")]
    public void A_share_of_those_with_a_place_leaves_out_whom_a_violation_takes_it_from(string part, string expected)
    {
        var campaign = AwardCampaign.One(
            "total >= 0",
            $$""" "quota": { "share": "50%", "of": "{{part}}" }, "orderBy": [ "total" ] """,
            """ "disqualifications": [ { "id": "late", "when": "y > 0", "effects": [ "unranked" ] } ], """);

        campaign.Evaluate(new[] { 9m, 8, 7, 6 }.Select((x, i) => campaign.NewSubmission($"p{i + 1}").With("x", x).With("y", i / 3)))
            .Letters().Should().Be(expected);
    }

    /// <remarks>SEMANTICS 15.6.</remarks>
    [Fact]
    public void A_share_of_those_with_a_place_leaves_out_who_lacks_a_figure_that_decides_on_places()
    {
        var campaign = new CampaignText
        {
            Indicators = Graded,
            Rest = """
                "ranking": { "orderBy": [ "total", "z" ] },
                "awards": [ { "id": "a", "workflow": "a", "orderBy": [ "total" ], "quota": { "share": "50%", "of": "ranked" } } ]
                """,
            Workflows = $"{Workflow("c", Rule("all", "true", "x"))}, {Workflow("a", Rule("r", "total >= 0"))}",
        }.Load();

        campaign.Evaluate([
            campaign.NewSubmission("p1").With("x", 9).With("z", 0), campaign.NewSubmission("p2").With("x", 8).With("z", 0),
            campaign.NewSubmission("p3").With("x", 7).With("z", 0), campaign.NewSubmission("p4").With("x", 6)]).Letters()
            .Should().Be("ROOO");
    }

    /// <summary>Good from 7; no grade where z is positive.</summary>
    private static Campaign Of(string gradeQuota, string condition, string awardQuota) => new CampaignText
    {
        Indicators = Graded,
        Rest = $$"""
            "grades": { "workflow": "grades", "levels": [ { "id": "good"{{Field(gradeQuota)}} }, { "id": "weak" } ] },
            "disqualifications": [ { "id": "out", "when": "z > 0", "effects": [ "noGrade" ] } ],
            "awards": [ { "id": "a", "workflow": "a"{{Field(awardQuota)}} } ]
            """,
        Workflows = string.Join(
            ", ", Workflow("c", Rule("all", "true", "x")), Workflow("grades", Rule("good", "total >= 7"), Rule("weak", "total < 7")),
            Workflow("a", Rule("r", condition.Replace("\\\"", "\"", StringComparison.Ordinal)))),
    }.Load();

    private static string Field(string quota) => quota.Length == 0 ? "" : ", " + quota;
}
