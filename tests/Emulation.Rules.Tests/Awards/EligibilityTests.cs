using Emulation.Rules.Awards;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

public sealed class EligibilityTests
{
    [Fact]
    public void Every_rule_must_hold()
    {
        var campaign =
            AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", Workflow("a", Rule("high", "x >= 5"), Rule("even", "total != 7")))
                .Load();

        campaign.Recommend(6).Status.Should().Be(RecommendationStatus.Recommended);
        campaign.Recommend(4).Status.Should().Be(RecommendationStatus.NotEligible);
        campaign.Recommend(7).Status.Should().Be(RecommendationStatus.NotEligible);
    }

    [Fact]
    public void A_condition_that_fails_says_by_how_much()
    {
        var recommendation = AwardCampaign.One("total >= 9").Recommend(8.5m);

        recommendation.Reasons.Should().Equal("r: 8.5 >= 9 không đạt, thiếu 0.5");
        recommendation.ReasonsEnglish.Should().Equal("r: 8.5 >= 9 not met, short by 0.5");
        recommendation.Eligibility.Conditions.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Rule = "r", Holds = false, Gaps = new[] { new { Value = 8.5m, Operator = ">=", Needed = 9m, Difference = 0.5m } } });
    }

    [Fact]
    public void A_condition_says_its_label_and_its_error_message()
    {
        var workflow = """
            { "WorkflowName": "a", "Rules": [ { "RuleName": "r", "Expression": "x >= 9", "ErrorMessage": "chỉ có $(x)",
              "Properties": { "label": { "vi": "Ít nhất 9 điểm", "en": "At least 9 points" } } } ] }
            """;
        var recommendation = AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", workflow).Load().Recommend(8);

        recommendation.Reasons.Should().Equal("Ít nhất 9 điểm: chỉ có 8");
        recommendation.ReasonsEnglish.Should().Equal("At least 9 points: chỉ có 8");
    }

    [Fact]
    public void Nested_rules_say_every_comparison_that_fails()
    {
        var workflow = """
            { "WorkflowName": "a", "Rules": [ { "RuleName": "r", "Operator": "Or", "Rules": [
              { "RuleName": "one", "Expression": "x >= 9" }, { "RuleName": "two", "Expression": "x < 2 && total > 1" } ] } ] }
            """;
        var campaign = AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", workflow).Load();

        campaign.Recommend(5).ReasonsEnglish.Should().Equal("r: 5 >= 9 not met, short by 4; 5 < 2 not met, over by 3");
        campaign.Recommend(9).Status.Should().Be(RecommendationStatus.Recommended);
    }

    [Fact]
    public void Rules_see_grade_rank_and_the_size_of_the_cluster()
    {
        var campaign = AwardCampaign.One("grade == \"good\" && rank == 1 && clusterSize == 2");
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("p1", "A").With("x", 8), campaign.NewSubmission("p2", "A").With("x", 9),
            campaign.NewSubmission("p3", "B").With("x", 10),
            campaign.NewSubmission("p4", "C").With("x", 6), campaign.NewSubmission("p5", "C").With("x", 5)]);

        evaluation.Letters().Should().Be("NRNNN");
    }

    [Fact]
    public void A_missing_indicator_leaves_the_award_undetermined_and_is_named()
    {
        var recommendation = AwardCampaign.One("y > 0").Recommend(9);

        recommendation.Status.Should().Be(RecommendationStatus.Undetermined);
        recommendation.Eligibility.Missing.Should().Equal("y");
        recommendation.Reasons.Should().Equal("thiếu: y");
    }

    [Fact]
    public void A_history_that_is_not_known_is_missing_and_an_empty_one_is_not()
    {
        var campaign = AwardCampaign.One("history.Count(\"flag\") == 0");

        campaign.Recommend(9).Eligibility
            .Should()
            .BeEquivalentTo(new { Status = EligibilityStatus.Undetermined, Missing = new[] { "history" } });
        campaign.Recommend(9, p => p with { History = [] }).Status.Should().Be(RecommendationStatus.Recommended);
    }

    [Fact]
    public void A_sheet_that_is_not_complete_leaves_every_award_undetermined()
    {
        var campaign = AwardCampaign.One("true");
        var recommendation = campaign.Evaluate([campaign.NewSubmission("p").With("y", 1)]).On("p");

        recommendation.Status.Should().Be(RecommendationStatus.Undetermined);
        recommendation.ReasonsEnglish.Should().Equal("the score sheet is not complete", "missing: x");
        recommendation.Eligibility.Missing.Should().Equal("x");
    }

    [Fact]
    public void A_condition_that_fails_to_run_leaves_the_award_undetermined_and_is_named()
    {
        var recommendation = AwardCampaign.One("10 / (x - 5.0) > 0").Recommend(5);

        recommendation.Status.Should().Be(RecommendationStatus.Undetermined);
        recommendation.Eligibility.Fault!.Rule.Should().Be("r");
        recommendation.ReasonsEnglish.Should().Equal("rule 'r' divides by zero");
    }

    [Fact]
    public void NoAward_bars_from_every_award_even_with_an_incomplete_sheet()
    {
        var campaign =
            AwardCampaign.One(
                "true",
                rest: """
                    "disqualifications": [ { "id": "d", "name": { "vi": "Bị kỷ luật", "en": "Disciplined" }, "when": "disciplined > 0",
                      "effects": [ "noAward" ] } ],
                    """);

        campaign.Recommend(9).Status.Should().Be(RecommendationStatus.Recommended);
        campaign.Recommend(9, p => p.With("disciplined", 1)).Reasons.Should().Equal("không xét: Bị kỷ luật");
        campaign.Evaluate([campaign.NewSubmission("p").With("disciplined", 1)])
            .On("p").Status
            .Should()
            .Be(RecommendationStatus.NotEligible);
    }

    [Fact]
    public void NoAward_that_cannot_be_told_leaves_awards_undetermined()
    {
        var campaign =
            AwardCampaign.One("true", rest: """ "disqualifications": [ { "id": "d", "when": "y > 0", "effects": [ "noAward" ] } ], """);
        var recommendation = campaign.Recommend(9);

        recommendation.Status.Should().Be(RecommendationStatus.Undetermined);
        recommendation.ReasonsEnglish.Should().Equal("may be disqualified: d", "missing: y");
    }

    /// <remarks>SEMANTICS 15.5.</remarks>
    [Fact]
    public void Without_a_place_conditions_on_the_rank_are_not_met()
    {
        var campaign =
            AwardCampaign.One(
                "rank <= 3", rest: """ "disqualifications": [ { "id": "d", "when": "disciplined > 0", "effects": [ "unranked" ] } ], """);

        campaign.Recommend(9, p => p.With("disciplined", 1)).Should().BeEquivalentTo(
            new { Status = RecommendationStatus.NotEligible, ReasonsEnglish = new[] { "has no place, which a condition asks for" } });
    }

    [Fact]
    public void A_required_award_must_be_recommended_in_the_same_evaluation()
    {
        var campaign = AwardCampaign.Of(
            """
                { "id": "base", "workflow": "base", "name": { "vi": "Nền", "en": "Base" }, "quota": { "max": 1 } },
                { "id": "a", "workflow": "any", "requires": [ "base" ] }
                """,
            Workflow("base", Rule("r", "x > 5")) + "," + Workflow("any", Rule("r", "true"))).Load();

        var evaluation = campaign.EvaluateMarks(9, 8, 3);
        evaluation.Letters().Should().Be("RNN");
        evaluation.On("p2").ReasonsEnglish.Should().Equal("without: Base");
        campaign.EvaluateMarks(9, 9, 3).Letters().Should().Be("UUN");
        campaign.EvaluateMarks(9, 9, 3).On("p1").ReasonsEnglish.Should().Equal("waits for: Base");
    }

    [Fact]
    public void A_required_award_of_the_past_must_be_in_the_history_before_the_year()
    {
        var campaign = AwardCampaign.One("true", """ "requires": [ "flag" ] """);

        campaign.Recommend(9).Eligibility.Missing.Should().Equal("history");
        campaign.Recommend(9, p => p.WithPastAward("flag", 2019)).Status.Should().Be(RecommendationStatus.Recommended);
        campaign.Recommend(9, p => p.WithPastAward("flag", 2026)).ReasonsEnglish.Should().Equal("without: flag");
    }

    [Fact]
    public void An_excluded_award_must_be_neither_recommended_nor_in_the_history()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "base", "workflow": "base" }, { "id": "a", "workflow": "any", "excludes": [ "base", "flag" ] }""",
            Workflow("base", Rule("r", "x > 5")) + "," + Workflow("any", Rule("r", "true"))).Load();

        campaign.Recommend(3, p => p with { History = [] }).Status.Should().Be(RecommendationStatus.Recommended);
        campaign.Recommend(9, p => p with { History = [] }).ReasonsEnglish.Should().Equal("has: base");
        campaign.Recommend(3, p => p.WithPastAward("flag", 2020)).ReasonsEnglish.Should().Equal("has: flag");
    }

    [Fact]
    public void A_grade_that_waits_for_the_council_is_mentioned_where_the_lower_one_does_not_do()
    {
        var text = AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", Workflow("a", Rule("r", "grade == \"good\"")));
        var campaign =
            (text with
            {
                Rest = text.Rest.Replace("""{ "id": "good" }""", """{ "id": "good", "quota": { "max": 1 } }""", StringComparison.Ordinal),
            }).Load();

        campaign.EvaluateMarks(9, 9).On("p1").ReasonsEnglish.Should().Equal("r: not met", "the council has yet to decide on grade good");
    }

    [Fact]
    public void Of_many_awards_that_exclude_it_only_those_held_are_named_in_the_order_listed()
    {
        // Twelve awards; the last needs the second and excludes the others, listed backwards; x decides which of them are held.
        var awards = Enumerable.Range(0, 12).Select(i => $$"""{ "id": "a{{i}}", "workflow": "w{{i}}" }""");
        var excluded = string.Join(", ", Enumerable.Range(0, 12).Where(i => i != 1).Reverse().Select(i => $"\"a{i}\"").Append("\"flag\""));
        var last = $$"""{ "id": "last", "workflow": "w0", "requires": [ "a1" ], "excludes": [ {{excluded}} ] }""";
        var workflows = Enumerable.Range(0, 12).Select(i => Workflow($"w{i}", Rule("r", i == 0 ? "true" : $"x >= {i % 4 * 3}")));
        var campaign = AwardCampaign.Of(string.Join(", ", awards.Append(last)), string.Join(", ", workflows)).Load();

        var held = campaign.Recommend(2, submission => submission.WithPastAward("flag", 2020), "last");
        held.ReasonsEnglish.Should().Equal("without: a1", "has: a8", "has: a4", "has: a0", "has: flag");
        campaign.Recommend(2, award: "last").ReasonsEnglish.Should().Equal("without: a1", "has: a8", "has: a4", "has: a0");
        campaign.Recommend(9, award: "last").ReasonsEnglish.Should().HaveCount(11).And.StartWith("has: a11").And.EndWith("has: a0");
    }

}
