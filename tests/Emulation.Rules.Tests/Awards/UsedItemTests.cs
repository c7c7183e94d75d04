using System.Collections.Immutable;
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

    [Fact]
    public void Who_is_over_the_quota_uses_nothing_up()
    {
        var campaign = AwardCampaign.One("ideas.Any(usedFor == \"\")", """ "quota": { "max": 0 } """);

        campaign.Recommend(9, Ideas(("one", "")))
            .Should()
            .BeEquivalentTo(new { Status = RecommendationStatus.OverQuota, Used = Array.Empty<UsedItem>() });
    }

    private static Func<Submission, Submission> Ideas(params (string Name, string UsedFor)[] ideas) =>
        submission => submission.With("ideas", IndicatorValue.Of([.. ideas.Select(idea =>
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
