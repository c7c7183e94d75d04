using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 8.1, 8.2, 8.3, 8.6.</remarks>
public sealed class Point8PopulationTests
{
    [Fact]
    public void A_population_value_belongs_to_its_criterion()
    {
        // The same workflow and id, another argument: two values.
        var text = Comparing("max") with
        {
            Criteria = """
                { "id": "c", "maxPoints": 1000, "workflow": "c", "with": { "actual": "x" } },
                { "id": "e", "maxPoints": 1000, "workflow": "c", "with": { "actual": "y" } }
                """,
        };
        var sheet = Evaluate(text, ("a", 1, 7), ("b", 2, 8)).Sheet("a");
        (sheet.Line("c").Points, sheet.Line("e").Points).Should().Be((2m, 8m));
    }

    [Fact]
    public void Where_is_decided_before_the_value() =>
        Evaluate(Comparing("max", "\"where\": \"actual > 0 && 1.0 / actual > 0\", \"default\": 0"), ("a", 0, 0), ("b", 3, 0)).Sheet(
            "a").Total.Should().Be(3m);

    [Fact]
    public void A_member_with_a_missing_input_is_left_out_and_readers_are_provisional()
    {
        var campaign = Comparing("max").Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("a").With("x", 3), campaign.NewSubmission("b").With("y", 1)]);
        evaluation.Sheet("a").Line("c").Should().BeEquivalentTo(new { Points = 3m, Provisional = true });
    }

    [Fact]
    public void Aggregates_run_in_ordinal_order_of_participants_so_that_the_last_digit_never_depends_on_the_order_given()
    {
        decimal[] values = [0.4444444444444444444444444444m, 0.4444444444444444444444444444m, 1000m];
        (values[0] + values[1] + values[2]).Should().NotBe(values[2] + values[1] + values[0]);
        var campaign = Comparing("sum").Load();
        var submissions = values.Select((x, i) => campaign.NewSubmission($"p{i}").With("x", x).With("y", 0)).ToList();
        campaign.Evaluate(submissions.AsEnumerable().Reverse()).ResultFingerprint
            .Should()
            .Be(campaign.Evaluate(submissions).ResultFingerprint);
    }

    [Fact]
    public void Scoring_one_participant_takes_the_values_of_an_earlier_evaluation()
    {
        var campaign = Comparing("max").Load();
        var evaluation = Evaluate(Comparing("max"), ("a", 1, 0), ("b", 9, 0));
        campaign.Score(campaign.NewSubmission("c").With("x", 2), evaluation.Population).Total.Should().Be(9m);
    }

    [Fact]
    public void Scoring_one_participant_without_them_is_refused_clearly()
    {
        var campaign = Comparing("max").Load();
        var score = () => campaign.Score(campaign.NewSubmission("c").With("x", 2));
        score.Should().Throw<ArgumentNullException>().WithMessage(
            "Campaign 'test' scores participants by comparison with each other. Pass the Population of an evaluation of all, or evaluate "
                + "all. (Parameter 'population')");
    }

    private static Evaluation Evaluate(CampaignText text, params (string Id, int X, int Y)[] units)
    {
        var campaign = text.Load();
        return campaign.Evaluate(units.Select(u => campaign.NewSubmission(u.Id).With("x", u.X).With("y", u.Y)));
    }

    private static CampaignText Comparing(string function, string more = "\"default\": 0") => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria = """{ "id": "c", "maxPoints": 10000, "workflow": "c", "with": { "actual": "x" } }""",
        Rest = $$"""
            "workflows": { "c": { "parameters": [ "actual" ],
              "population": [ { "id": "best", "function": "{{function}}", "over": "cluster", "value": "actual", {{more}} } ] } }
            """,
        Workflows = Workflow("c", Rule("compare", "actual >= 0", "best")),
    };
}
