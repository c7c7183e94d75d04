using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Places among the members, and the values of others.</summary>
public sealed partial class GraphTests
{
    [Theory]
    [InlineData("low", "a 1, b 2, c 2, d 4")]
    [InlineData("dense", "a 1, b 2, c 2, d 3")]
    [InlineData("average", "a 1, b 2.5, c 2.5, d 4")]
    public void A_rank_is_the_own_place_among_the_members(string ties, string expected)
    {
        var campaign = Places($"\"function\": \"rank\", \"over\": \"cluster\", \"value\": \"x\", \"ties\": \"{ties}\"").Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a", "I")
                .With("x", 9), campaign.NewSubmission("b", "I").With("x", 7), campaign.NewSubmission("c", "I").With("x", 7),
            campaign.NewSubmission("d", "I").With("x", 1), campaign.NewSubmission("e", "II").With("x", 3)]);
        string.Join(
            ", ",
            evaluation.Sheets.Take(4)
                .Select(
                    s => string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{s.Participant} {s.Figures![0].Value}"))).Should().Be(expected);
        evaluation.Sheet("e").Figures![0].Value.Should().Be(1m);
    }

    [Fact]
    public void The_lowest_may_come_first_and_points_go_by_place()
    {
        var campaign = Places("\"function\": \"rank\", \"over\": \"all\", \"value\": \"x\", \"lowest\": true").Load();
        var evaluation =
            campaign.Evaluate(
                [
                    campaign.NewSubmission("a").With("x", 9),
                    campaign.NewSubmission("b").With("x", 7),
                    campaign.NewSubmission("c").With("x", 1),
                ]);
        evaluation.Sheets.Select(s => s.Line("c").Points).Should().Equal(0m, 8m, 10m);
        evaluation.Sheets.Select(
            s => campaign.Score(
                campaign.NewSubmission(s.Participant).With("x", s.Participant == "b" ? 7 : 1),
                evaluation.Population).Figures![0].Value).Should().Equal(1m, 2m, 1m);
    }

    [Fact]
    public void Who_lacks_the_value_has_no_place_and_makes_the_others_provisional()
    {
        var campaign = Places("\"function\": \"rank\", \"over\": \"all\", \"value\": \"x\"").Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("a").With("x", 9), campaign.NewSubmission("b").With("who", "a")]);
        evaluation.Sheet("a").Figures![0].Should().BeEquivalentTo(new { Value = 1m, Provisional = true });
        evaluation.Sheet("a").Line("c").Provisional.Should().BeTrue();
        evaluation.Sheet("b").Figures![0].Missing.Should().Equal("x");
    }

    [Fact]
    public void The_value_of_another_participant_is_found_by_id()
    {
        var campaign = Places("\"function\": \"of\", \"participant\": \"who\", \"value\": \"strength\", \"default\": -1").Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a")
                .With("x", 9)
                .With("who", "b"), campaign.NewSubmission("b")
                    .With("x", 7)
                    .With("who", "a"), campaign.NewSubmission("c").With("x", 7).With("who", "nobody")]);
        evaluation.Sheets.Select(s => s.Figures![0].Value).Should().Equal(14m, 18m, -1m);
    }

    [Theory]
    [InlineData("\"function\": \"rank\", \"over\": \"all\", \"value\": \"y\", \"default\": 99", "y")]
    [InlineData("\"function\": \"rank\", \"over\": \"all\", \"value\": \"x\", \"where\": \"y > 0\", \"default\": 99", "y")]
    [InlineData("\"function\": \"of\", \"participant\": \"rival\", \"value\": \"x\", \"default\": 99", "rival")]
    public void A_default_does_not_stand_for_what_the_participant_did_not_submit(string population, string missing)
    {
        var text = Places(population);
        var campaign = (text with
        {
            Indicators = text.Indicators + """, { "id": "y", "type": "number" }, { "id": "rival", "type": "text" }""",
        }).Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a").With("x", 9), campaign.NewSubmission("b").With("x", 7).With("y", 1).With("rival", "a")]);
        evaluation.Sheet("a").Figures![0].Should().BeEquivalentTo(new { Value = (decimal?)null, Missing = new[] { missing } });
        evaluation.Sheet("a").Line("c").Missing.Should().Equal(missing);
        evaluation.Sheet("b").Figures![0].Missing.Should().BeEmpty();
    }

    [Fact]
    public void Whom_where_leaves_out_has_the_default_and_who_is_unranked_the_place_it_would_take()
    {
        var text = Places("\"function\": \"rank\", \"over\": \"all\", \"value\": \"x\", \"where\": \"x > 5\", \"default\": 99");
        var campaign = (text with
        {
            Rest = text.Rest + """, "disqualifications": [ { "id": "out", "when": "who == \"out\"", "effects": [ "unranked" ] } ]""",
        }).Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a").With("x", 9), campaign.NewSubmission("b").With("x", 1),
            campaign.NewSubmission("c").With("x", 8).With("who", "out"), campaign.NewSubmission("d").With("x", 7)]);
        evaluation.Sheets.Select(s => s.Figures![0].Value).Should().Equal(1m, 99m, 2m, 2m);
    }

    /// <summary>A figure "place" over strength or x, and a criterion that gives 10, 8 and 0 by it.</summary>
    private static CampaignText Places(string population) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "who", "type": "text", "default": "" }""",
        Criteria = """{ "id": "c", "maxPoints": 10, "bands": { "by": "0 - place", "below": 0, "from": { "-1": 10, "-2": 8 } } }""",
        Rest = $$""" "figures": [ { "id": "place", "population": { {{population}} } }, { "id": "strength", "value": "x * 2" } ] """,
        Workflows = "",
    };
}
