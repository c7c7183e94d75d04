using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Judge;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary><c>Fn.Given</c> asks what was submitted; of an item's field, of that item.</summary>
/// <remarks>SEMANTICS 3.4, 3.5, 3.6, 3.7.</remarks>
public sealed class GivenTests
{
    private static readonly CampaignText Items = new()
    {
        Indicators =
            """
                { "id": "a", "type": "number" },
                { "id": "l", "type": "list", "item": [ { "id": "x", "type": "number" }, { "id": "q", "type": "number", "default": 3 } ] }
                """,
        Criteria = """
            { "id": "c1", "maxPoints": 10, "mark": "l.Count(Fn.Given(x)) + 0.1 * l.Count(Fn.Given(q)) + (l.All(Fn.Given(a)) ? 5 : 0)" },
            { "id": "c2", "maxPoints": 10, "perItem": "l", "workflow": "c2", "combine": "sum" }
            """,
        Workflows =
            Workflow(
                "c2",
                Rule("x", "Fn.Given(x)", "1"),
                Rule("q", "!Fn.Given(q)", "q"),
                Rule("both", "Fn.Given(x) && l.Any(!Fn.Given(x))", "0.25")),
    };

    [Fact]
    public void A_default_does_not_count_as_given()
    {
        var campaign =
            new CampaignText
            {
                Indicators = """{ "id": "a", "type": "number", "default": 0 }, { "id": "b", "type": "number" }""",
                Workflows = Workflow("c", Rule("given", "Fn.Given(a)", "10"), Rule("notGiven", "Fn.Given(a) == false", "1")),
            }.Load();
        var evaluation =
            campaign.Evaluate([campaign.NewSubmission("p1").With("a", 5).With("b", 1), campaign.NewSubmission("p2").With("b", 1)]);
        evaluation.Sheets.Select(s => s.Line("c").Rules.Single().Rule).Should().Equal("given", "notGiven");
    }

    [Fact]
    public void A_constant_that_follows_a_choice_is_given_when_the_choice_was_submitted()
    {
        var campaign = new CampaignText
        {
            Indicators =
                """{ "id": "k", "type": "choice", "choices": [ "one", "two" ], "default": "one" }, { "id": "x", "type": "number" }""",
            Rest = """ "constants": { "weight": { "by": "k", "values": { "one": 1, "two": 2 } } } """,
        }.WithRules(Rule("given", "Fn.Given(weight)", "weight"), Rule("not", "!Fn.Given(weight)", "5 * weight")).Load();
        campaign.Evaluate([campaign.NewSubmission("a").With("k", "two"), campaign.NewSubmission("b").With("x", 1)]).Sheets
            .Select(s => s.Total)
            .Should()
            .Equal(2m, 5m);
    }

    [Fact]
    public void An_item_answers_for_itself_inside_aggregates_and_item_by_item()
    {
        var campaign = Items.Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("A").With("l", List(Item(1, 2), Item(2, null), Item(null, null))),
            campaign.NewSubmission("B").With("a", 0).With("l", List(Item(1, 2), Item(2, 4)))]);
        evaluation.Sheet("A").Criteria.Select(c => c.Points).Should().Equal(3.1m - 1m, 1m + 1m + 3m + 3m + 0.25m + 0.25m);
        evaluation.Sheet("B").Criteria.Select(c => c.Points).Should().Equal(7.2m, 2m);
    }

    [Fact]
    public async Task Stock_RulesEngine_gets_an_answer_for_each_item_and_agrees()
    {
        var campaign = Items.Load();
        campaign.ExpandWorkflows().Should().Contain("l.Count(it.x_given_)");
        var report = await new StockJudge(campaign).JudgeAsync([
            campaign.NewSubmission("A")
                .With("l", List(Item(1, 2), Item(2, null), Item(null, null))), campaign.NewSubmission("B")
                    .With("a", 0)
                    .With("l", List(Item(1, 2)))]);
        report.Disagreements.Should().BeEmpty();
        report.Judged.Should().Be(6);
    }

    [Theory]
    [InlineData("x > 1", "c")]
    [InlineData("Fn.Given(x) && x > 1", "c")]
    [InlineData("l.Sum(x) > 1", "c")]
    public void A_field_that_an_item_lacks_is_missing_to_whoever_reads_it_though_it_may_be_asked_for(string condition, string criterion)
    {
        var campaign = (Items with
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "perItem": "l", "workflow": "c", "combine": "sum" }""",
            Workflows = Workflow("c", Rule("r", condition, "1")),
        }).Load();
        var line = campaign.Score(s => s.With("l", List(Item(2, 1), Item(null, 1)))).Line(criterion);
        line.Status.Should().Be(CriterionStatus.NotEvaluated);
        line.Missing.Should().Equal("l.x");
    }

    private static IndicatorValue List(params ListItem[] items) => IndicatorValue.Of([.. items]);

    private static ListItem Item(int? x, int? q)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        if (x is { } given)
        {
            values["x"] = given;
        }

        if (q is { } other)
        {
            values["q"] = other;
        }

        return new ListItem { Values = values.ToImmutable() };
    }
}
