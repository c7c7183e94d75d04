using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Expressions;

/// <summary>Names that expressions get for the library's own purposes meet none that an administrator may choose.</summary>
public sealed class OwnNameTests
{
    [Fact]
    public void Params_of_one_name_in_rules_named_alike_are_kept_apart()
    {
        // Rule names may hold a colon: a / b:c / p and a / b / c / p would be written alike.
        const string Nested = """
            { "WorkflowName": "c", "Rules": [ { "RuleName": "a", "Operator": "And", "Rules": [
              { "RuleName": "b:c", "Expression": "p > 0", "LocalParams": [ { "Name": "p", "Expression": "x" } ] },
              { "RuleName": "b", "Operator": "And",
                "Rules": [ { "RuleName": "c", "Expression": "p > 10", "LocalParams": [ { "Name": "p", "Expression": "y" } ] } ] } ],
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "10" } } } } ] }
            """;
        var campaign =
            new CampaignText
            {
                Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
                Workflows = Nested,
            }.Load();
        campaign.Score(s => s.With("x", -5).With("y", 50)).Total.Should().Be(0m);
        campaign.Score(s => s.With("x", 5).With("y", 50)).Total.Should().Be(10m);
    }

    [Fact]
    public void A_criterion_may_be_called_grades_and_have_a_param_of_the_name_that_the_grades_have()
    {
        static string WithParam(string workflow, string expression) => workflow.Replace(
            "\"Rules\"", $$""" "GlobalParams": [ { "Name": "p", "Expression": "{{expression}}" } ], "Rules" """, StringComparison.Ordinal);
        var campaign = new CampaignText
        {
            Criteria = """{ "id": "grades", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" }""",
            Rest = """ "grades": { "workflow": "levels", "levels": [ { "id": "good" } ] } """,
            Workflows =
                WithParam(Workflow("c", Rule("r", "p", "x")), "x > 1")
                    + ", "
                    + WithParam(Workflow("levels", Rule("good", "p > 3")), "total * 2"),
        }.Load();
        campaign.Score(s => s.With("x", 2)).Grade.Should().Be("good");
    }

    [Fact]
    public void An_indicator_may_be_called_as_parts_of_expressions_once_were()
    {
        var campaign = new CampaignText
        {
            Indicators =
                """{ "id": "__0", "type": "integer" }, { "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" } ] }""",
            Criteria = """{ "id": "c", "maxPoints": 10, "mark": "l.Count() + __0 * 2" }""",
            Workflows = "",
        }.Load();
        campaign.Score(s => s.With("__0", 1).With("l", Emulation.Rules.Definitions.IndicatorValue.Of([]))).Total.Should().Be(2m);
    }
}
