using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Campaigns in which one thing is not plain: the sums that stand in for the scorer have to refuse them.</summary>
/// <remarks>SEMANTICS 12.2.</remarks>
public sealed class PlainTotalsTests
{
    [Theory]
    [InlineData("""{ "id": "a", "maxPoints": 10, "mark": "x", "appliesWhen": "y > 5", "notApplicable": "exclude" }""")]
    [InlineData("""{ "id": "a", "maxPoints": 10, "mark": "x", "appliesWhen": "y > 5", "notApplicable": "full" }""")]
    [InlineData("""{ "id": "a", "maxPoints": 10, "deductions": [ { "each": "y", "points": 0.5 } ] }""")]
    [InlineData("""{ "id": "a", "maxPoints": 0, "minPoints": -5, "mark": "0 - y" }""")]
    [InlineData(
        """
            { "id": "a", "maxPoints": 5, "cap": true,
              "criteria": [ { "id": "a1", "maxPoints": 10, "mark": "x" }, { "id": "a2", "maxPoints": 10, "mark": "y" } ] }
            """)]
    [InlineData(
        """
            { "id": "a", "maxPoints": 5, "combine": "max",
              "criteria": [ { "id": "a1", "maxPoints": 10, "mark": "x" }, { "id": "a2", "maxPoints": 10, "mark": "y" } ] }
            """)]
    [InlineData(
        """
            { "id": "a", "maxPoints": 10, "mark": "x" }, { "id": "late", "kind": "penalty", "minPoints": -3, "mark": "0 - y" },
            { "id": "more", "kind": "bonus", "maxPoints": 3, "mark": "y" }
            """)]
    public void Totals_are_those_of_the_sheet(string criteria)
    {
        var campaign = Text(criteria).Load();
        foreach (var (x, y) in ((decimal, decimal)[])[(3, 4), (12, 6), (0, 0), (7.123456789012m, 2)])
        {
            Same(campaign, campaign.NewSubmission("p").With("x", x).With("y", y));
        }
    }

    [Fact]
    public void A_reviewers_points_are_not_passed_over()
    {
        var campaign = Text("""{ "id": "a", "maxPoints": 10, "mark": "x" }""").Load();
        var adjusted = campaign.NewSubmission("p").With("x", 3).With("y", 1).Adjust("a", 8m, "Checked", "Team");
        Same(campaign, adjusted);
        campaign.NewTotalsScorer().Score(adjusted).Total.Should().Be(9m);
    }

    [Fact]
    public void What_is_not_rounded_is_added_in_the_order_of_the_sheet()
    {
        var text =
            Text("""
                { "id": "g", "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x / 3.0" }, { "id": "b", "maxPoints": 1, "mark": "0.1" },
                  { "id": "c", "maxPoints": 10, "mark": "y / 7.0" } ] }
                """);
        var campaign = (text with { Rest = "\"rounding\": { \"criterion\": null, \"total\": null }" }).Load();
        for (var i = 1; i <= 60; i++)
        {
            Same(campaign, campaign.NewSubmission("p").With("x", i / 11m).With("y", i / 13m));
        }
    }

    private static void Same(Campaign campaign, Submission submission)
    {
        var sheet = campaign.Score(submission);
        campaign.NewTotalsScorer().Score(submission).Should().BeEquivalentTo(new ScoreTotals
        {
            Status = sheet.Status,
            Total = sheet.Total,
            BaseTotal = sheet.BaseTotal,
            BonusTotal = sheet.BonusTotal,
            PenaltyTotal = sheet.PenaltyTotal,
            DeductedTotal = sheet.DeductedTotal,
            MaxTotal = sheet.MaxTotal,
            Percent = sheet.Percent,
        });
    }

    private static CampaignText Text(string criteria) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria = criteria + """, { "id": "other", "maxPoints": 5, "bands": { "by": "y", "below": 0, "from": { "1": 1, "5": 2.5 } } }""",
        Workflows = "",
    };
}
