using System.Collections.Immutable;
using CsCheck;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

public sealed class UsedItemTests
{
    [Fact]
    public void A_recommendation_names_the_first_items_without_which_it_would_fail()
    {
        var campaign = AwardCampaign.One("ideas.Count(usedFor == \"\") >= 2");
        var recommendation = campaign.Recommend(9, Ideas(("one", ""), ("two", "a"), ("three", ""), ("four", "")));

        recommendation.Used.Select(u => (u.List, u.Item, u.Values["name"].ToString()))
            .Should()
            .Equal(("ideas", 1, "one"), ("ideas", 3, "three"));
    }

    [Fact]
    public void Items_that_are_not_needed_are_not_used_up()
    {
        var campaign = AwardCampaign.One("x > 8 || ideas.Any(usedFor == \"\")");

        campaign.Recommend(9, Ideas(("one", ""))).Used.Should().BeEmpty();
        campaign.Recommend(7, Ideas(("one", ""))).Used.Should().ContainSingle();
    }

    [Fact]
    public void Items_counted_without_asking_whether_they_were_used_are_not_used_up() =>
        AwardCampaign.One("ideas.Count() >= 1").Recommend(9, Ideas(("one", ""))).Used.Should().BeEmpty();

    [Fact]
    public void An_item_used_for_one_award_does_not_count_for_the_next()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "a", "workflow": "one" }, { "id": "b", "workflow": "two" }""",
            Workflow("one", Rule("r", "ideas.Any(usedFor == \"\")"))
                + ","
                + Workflow("two", Rule("r", "ideas.Count(usedFor == \"\") >= 2"))).Load();

        campaign.Recommend(9, Ideas(("one", ""), ("two", "")), "b").ReasonsEnglish.Should().Equal("r: 1 >= 2 not met, short by 1");
        campaign.Recommend(9, Ideas(("one", ""), ("two", ""), ("three", "")), "b").Status.Should().Be(RecommendationStatus.Recommended);
    }

    /// <summary>Conditions are worked out when somebody asks: that may be after later awards have used the items up.</summary>
    [Fact]
    public void Each_award_shows_the_items_as_they_were_when_it_was_judged()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "a", "workflow": "one" }, { "id": "b", "workflow": "two" }, { "id": "d", "workflow": "three" }""",
            Workflow("one", Rule("r", "ideas.Count(usedFor == \"\") >= 1"))
                + ","
                + Workflow("two", Rule("r", "ideas.Count(usedFor == \"\") >= 1"))
                + ","
                + Workflow("three", Rule("r", "ideas.Count(usedFor == \"\") >= 1"))).Load();
        var submission = Ideas(("one", ""), ("two", ""))(campaign.NewSubmission("p").With("x", 9));
        var recommendations = campaign.Evaluate([submission]).Recommendations;

        recommendations.Select(r => (r.Award, r.Status, r.Eligibility.Conditions.Single().Holds, string.Join(", ", r.ReasonsEnglish)))
            .Should()
            .Equal(
                ("a", RecommendationStatus.Recommended, true, ""),
                ("b", RecommendationStatus.Recommended, true, ""),
                ("d", RecommendationStatus.NotEligible, false, "r: 0 >= 1 not met, short by 1"));
    }

    [Fact]
    public void Who_is_over_the_quota_uses_nothing_up()
    {
        var campaign = AwardCampaign.One("ideas.Any(usedFor == \"\")", """ "quota": { "max": 0 } """);

        campaign.Recommend(9, Ideas(("one", "")))
            .Should()
            .BeEquivalentTo(new { Status = RecommendationStatus.OverQuota, Used = Array.Empty<UsedItem>() });
    }

    /// <summary>
    /// Counting alone, or looking at every item again where a condition rests on more than counts: the same items are used up.
    /// </summary>
    [Theory]
    [InlineData("ideas.Count(usedFor == \"\") >= 2")]
    [InlineData("ideas.Count(usedFor == \"\") >= 2 && !ideas.Any(name == \"b\" && usedFor == \"\")")]
    [InlineData("ideas.Any(usedFor == \"\") || ideas.Count(name == \"a\") >= 3")]
    [InlineData("ideas.All(usedFor == \"\" || name != \"\") && ideas.Count(usedFor == \"\") * 2 >= ideas.Count()")]
    [InlineData("ideas.Count(usedFor == \"\") > 0 && 6.0 / ideas.Count(usedFor == \"\" && name == \"a\") <= 3")]
    [InlineData("ideas.Count(usedFor == \"\") == 3")]
    [InlineData("x > 5 ? ideas.Any(usedFor == \"\") : ideas.Count() < 3")]
    public void Items_are_used_up_alike_however_they_are_counted(string condition)
    {
        // A param is worked out anew each time, so that nothing can be counted for it.
        var counted = AwardCampaign.One(condition);
        var lookedAt = AwardCampaign.Of(
            """{ "id": "a", "workflow": "a" }""",
            $$"""
            { "WorkflowName": "a", "Rules": [ { "RuleName": "r",
              "Expression": "{{condition.Replace("\"", "\\\"", StringComparison.Ordinal)}} && unused > 0",
              "LocalParams": [ { "Name": "unused", "Expression": "x" } ] } ] }
            """).Load();
        counted.Compiled.Awards[0].Workflow.Tallied.Should().NotBeNull();
        lookedAt.Compiled.Awards[0].Workflow.Tallied.Should().BeNull();

        Gen.Select(
            Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("")), Gen.OneOf(Gen.Const(""), Gen.Const("other"))).Array[0, 7].Sample(
            ideas =>
            {
                foreach (var x in (decimal[])[4, 9])
                {
                    Used(counted, x, ideas).Should().Equal(Used(lookedAt, x, ideas));
                }
            },
            iter: Effort.Of(15),
            threads: 1);

        static IEnumerable<(string, int)> Used(Campaign campaign, decimal x, (string, string)[] ideas) =>
            campaign.Recommend(x, Ideas(ideas)).Used.Select(u => (u.List, u.Item));
    }

    /// <summary>What one list is used up for is still counted while the other list is looked at.</summary>
    [Theory]
    [InlineData("ideas.Any(usedFor == \"\")", "prizes.Any(usedFor == \"\")", "ideas 1, prizes 1")]
    [InlineData("prizes.Any(usedFor == \"\")", "ideas.Any(usedFor == \"\")", "prizes 1, ideas 1")]
    [InlineData("ideas.Any(usedFor == \"\") || prizes.Any(usedFor == \"\")", "x > 0", "ideas 1")]
    [InlineData("prizes.Any(usedFor == \"\") || ideas.Any(usedFor == \"\")", "x > 0", "prizes 1")]
    [InlineData("ideas.Count(usedFor == \"\") + prizes.Count(usedFor == \"\") >= 2", "x > 0", "ideas 1, prizes 1")]
    [InlineData("ideas.Count(usedFor == \"\") + prizes.Count(usedFor == \"\") >= 4", "x > 0", "ideas 1, prizes 1, prizes 2, prizes 3")]
    public void Items_of_one_list_are_used_up_beside_those_of_another(string first, string second, string used)
    {
        foreach (var param in (string[])["", """, "LocalParams": [ { "Name": "unused", "Expression": "x" } ]"""])
        {
            var workflow = $$"""
                { "WorkflowName": "a", "Rules": [
                  { "RuleName": "r", "Expression": "{{Quoted(first)}}{{(param.Length > 0 ? " && unused > 0" : "")}}"{{param}} },
                  { "RuleName": "s", "Expression": "{{Quoted(second)}}" } ] }
                """;
            var text = AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", workflow);
            var prizes = """
                , { "id": "prizes", "type": "list",
                    "item": [ { "id": "name", "type": "text" }, { "id": "usedFor", "type": "text", "default": "" } ] }
                """;
            var campaign = (text with { Indicators = text.Indicators + prizes }).Load();

            var recommendation = campaign.Recommend(
                9, submission => Listed("prizes", ("p", ""), ("q", ""), ("r", ""))(Ideas(("one", ""))(submission)));

            string.Join(", ", recommendation.Used.Select(u => $"{u.List} {u.Item}")).Should().Be(used);
        }

        static string Quoted(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_the_items_are_used_up_with_about_twice_the_work()
    {
        var few = AllocatedFor(200);
        var many = AllocatedFor(400);

        many.Should().BeLessThan(few * 3);

        static long AllocatedFor(int items)
        {
            var campaign = AwardCampaign.One($"ideas.Count(usedFor == \"\") >= {items / 2}");
            var submission = Ideas([.. Enumerable.Range(0, items).Select(i => ($"i{i}", ""))])(campaign.NewSubmission("p").With("x", 1));
            var serial = new EvaluationOptions { MaxDegreeOfParallelism = 1 };
            campaign.Evaluate([submission], serial).On("p").Used.Should().HaveCount(items / 2);
            var before = GC.GetAllocatedBytesForCurrentThread();
            campaign.Evaluate([submission], serial);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static Func<Submission, Submission> Ideas(params (string Name, string UsedFor)[] ideas) => Listed("ideas", ideas);

    private static Func<Submission, Submission> Listed(string list, params (string Name, string UsedFor)[] items) =>
        submission => submission.With(list, IndicatorValue.Of([.. items.Select(idea =>
        new ListItem
        {
            Values =
                ImmutableSortedDictionary.CreateRange(
                    StringComparer.Ordinal,
                    [
                        KeyValuePair.Create("name", IndicatorValue.Of(idea.Name)),
                        KeyValuePair.Create("usedFor", IndicatorValue.Of(idea.UsedFor)),
                    ]),
        })]));
}
