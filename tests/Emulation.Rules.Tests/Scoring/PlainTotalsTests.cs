using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
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

    [Theory]
    [InlineData("""{ "id": "a", "maxPoints": 6, "workflow": "s", "combine": "sum" }""", true)]
    [InlineData("""{ "id": "a", "kind": "bonus", "maxPoints": 6, "minPoints": -1, "workflow": "s", "combine": "sum" }""", true)]
    [InlineData(
        """
            { "id": "g", "criteria": [ { "id": "a", "maxPoints": 6, "workflow": "s", "combine": "sum" },
              { "id": "b", "maxPoints": 6, "workflow": "s", "combine": "firstMatch" } ] }
            """,
        true)]
    [InlineData("""{ "id": "a", "maxPoints": 6, "workflow": "s", "combine": "max" }""", false)]
    [InlineData("""{ "id": "a", "kind": "penalty", "minPoints": -6, "workflow": "s", "combine": "sum" }""", false)]
    public void Points_of_rules_that_are_added_up_are_those_of_the_sheet_one_by_one_and_by_column(string criteria, bool isPlain)
    {
        var rules =
            CampaignText.Workflow(
                "s",
                CampaignText.Rule("half", "x > 2", "x * 0.5"),
                CampaignText.Rule("fix", "y >= 1", "2.255"),
                CampaignText.Rule("less", "x > y", "y - 4"));
        foreach (var rounding in (string[])["", "\"rounding\": null", "\"rounding\": { \"criterion\": 2, \"total\": 1 }"])
        {
            var campaign = (Text(criteria) with { Workflows = rules, Rest = rounding }).Load();
            var isInexactGroup = campaign.Definition.Rounding.Criterion is null && campaign.Definition.Criteria[0].IsGroup;
            (campaign.Compiled.PlainBy(WorkMeter.Unlimited) is not null).Should().Be(isPlain && !isInexactGroup);
            decimal[] values = [0m, 0.5m, 1m, 2m, 2.01m, 3.333333333m, 9m, 1e20m];
            var submissions =
                values.SelectMany(x => values.Select(y => campaign.NewSubmission($"{x} {y}").With("x", x).With("y", y))).ToList();
            submissions.ForEach(submission => Same(campaign, submission));
            var few = submissions.Where(submission => submission.Participant.Length < 10).ToList();
            var columns = campaign.NewColumns(few);
            columns.IsByColumn.Should().Be(isPlain && !isInexactGroup);
            few.Select((_, i) => columns[i]).Should().Equal(few.Select(campaign.NewTotalsScorer().Score));
        }
    }

    [Theory]
    [InlineData("total", "y > 3", true)]
    [InlineData("a", "y > 3", true)]
    [InlineData("y", "y > 3", true)]
    [InlineData("g", "y > 3", false)]
    [InlineData("twice", "y > 3", false)]
    [InlineData("total", "total > 5", false)]
    public void Sheets_of_many_are_those_that_each_would_get_alone(string orderBy, string disqualified, bool isPlain)
    {
        var text = Text("""
            { "id": "g",
              "criteria": [ { "id": "a", "maxPoints": 6, "mark": "x / 3.0" }, { "id": "b", "maxPoints": 6, "mark": "x * 0.1" } ] },
            { "id": "late", "kind": "penalty", "minPoints": -3, "mark": "2 - y" }
            """) with
        {
            Rest = $$"""
                "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] },
                {{(orderBy == "twice" ? """ "figures": [ { "id": "twice", "value": "x + x" } ], """ : "")}}
                "disqualifications": [ { "id": "odd", "name": "Odd", "when": "{{disqualified}}", "effects": [ "noGrade" ] } ],
                "ranking": { "orderBy": [ "{{orderBy}}" ] }
                """,
            Workflows = CampaignText.Workflow("grades", CampaignText.Rule("good", "total >= 4"), CampaignText.Rule("weak", "total < 4")),
        };
        var campaign = text.Load();
        var submissions = Enumerable.Range(0, 700).Select(i => Drawn(campaign, i)).ToList();

        var sheets = campaign.Evaluate(submissions).Sheets;

        (campaign.Compiled.PlainInTime(WorkMeter.Unlimited) is not null).Should().Be(isPlain);
        var alone = submissions.Chunk(100).SelectMany(few => text.Load().ScoreEach(few)).ToList();
        sheets.Select(EvaluationJson.Serialize).Should().Equal(alone.Select(EvaluationJson.Serialize));
        sheets.Select(sheet => sheet.Status).Distinct().Should().HaveCount(3);
        sheets.Should().Contain(sheet => sheet.Disqualifications.Count > 0);
        foreach (var sheet in sheets)
        {
            sheet.Kept.Select(kept => kept.Points).Should()
                .Equal(sheet.Kept.Select(kept => sheet.Criteria.First(line => line.Id == kept.Criterion).Points));
        }

        static Submission Drawn(Campaign campaign, int i)
        {
            var one = campaign.NewSubmission($"p{i:000}").With("x", i % 13 == 0 ? 1e20m : i % 101 / 7m);
            one = i % 7 == 0 ? one : one.With("y", i % 41 == 0 ? 1 : 2 + (i % 3));
            return i % 11 == 0 ? one.Adjust("a", 3m, "Checked", "Team") : one;
        }
    }

    [Fact]
    public void A_few_sheets_are_not_worth_compiling_their_sums_for()
    {
        var campaign = Text("""{ "id": "a", "maxPoints": 6, "mark": "x" }""").Load();
        foreach (var submission in Enumerable.Range(0, 200).Select(i => campaign.NewSubmission($"p{i}").With("x", i).With("y", 1)))
        {
            campaign.Score(submission);
        }

        campaign.Compiled.PlainInTime(WorkMeter.Unlimited).Should().NotBeNull();
        Text("""{ "id": "a", "maxPoints": 6, "mark": "x" }""").Load().Compiled.PlainInTime(WorkMeter.Unlimited).Should().BeNull();
    }

    [Fact]
    public void Who_is_stopped_while_they_are_compiled_leaves_nothing_half_made()
    {
        var campaign = Text("""{ "id": "a", "maxPoints": 6, "mark": "x" }""").Load().Compiled;
        var stopped = WorkMeter.Of(new CancellationToken(canceled: true));

        campaign.Invoking(c => c.PlainBy(stopped)).Should().Throw<OperationCanceledException>();

        campaign.PlainBy(WorkMeter.Unlimited).Should().NotBeNull();
        campaign.PlainBy(stopped).Should().NotBeNull("it is made");
    }

    [Fact]
    public void A_sum_that_fails_over_a_list_fails_as_on_the_sheet()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "prizes", "type": "list", "item": [ { "id": "worth", "type": "number" } ] }""",
            Criteria = """{ "id": "a", "maxPoints": 6, "workflow": "s", "combine": "sum" }""",
            Workflows = CampaignText.Workflow(
                "s", CampaignText.Rule("one", "true", "1"), CampaignText.Rule("mean", "true", "prizes.Average(worth)")),
        }.Load();
        campaign.Compiled.PlainBy(WorkMeter.Unlimited).Should().NotBeNull();
        var none = campaign.NewSubmission("p").With("prizes", IndicatorValue.Of([]));

        Same(campaign, none);
        campaign.NewTotalsScorer().Score(none).Status.Should().Be(SheetStatus.Faulted);
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
