using Emulation.Rules.Expressions;
using Emulation.Rules.Tests.Support;
using Newtonsoft.Json;
using RulesEngine.Models;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Expressions;

public sealed class ExpandTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2.5)]
    [InlineData(3)]
    public async Task Expanded_bands_run_in_stock_RulesEngine_and_give_the_same_points(double x)
    {
        var campaign = (new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "bands": { "by": "x", "below": 0.5, "from": { "1": 2, "2.5": 5 } } }""",
            Workflows = "",
        }).Load();

        (await Stock(campaign, "c", (decimal)x)).Should().Be(campaign.Score(s => s.With("x", (decimal)x)).Total);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(7)]
    public async Task Params_nested_rules_and_decimal_literals_run_in_stock_RulesEngine_and_give_the_same_points(double x)
    {
        var nested = $$"""
            { "RuleName": "tenth", "Operator": "And", "Rules": [ {{Rule("a", "x == 0.05 + 0.05")}}, {{Rule("b", "half < 1")}} ],
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "half * 1.5" } } } }
            """;
        var campaign = (new CampaignText
        {
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "half", "Expression": "x / 2" } ],
                      "Rules": [ {{nested}}, {{Rule("other", "x > 0.1", "Fn.Min(half, 3)")}} ] }
                    """,
        }).Load();

        (await Stock(campaign, "c", (decimal)x)).Should().Be(campaign.Score(s => s.With("x", (decimal)x)).Total);
    }

    [Fact]
    public void What_expand_prints_loads_again_and_expands_to_itself()
    {
        var campaign = Campaign.Load(Repository.Rules("school-class-2026"));
        var expanded = campaign.ExpandWorkflows();
        JsonConvert.DeserializeObject<Workflow[]>(expanded)!
            .Select(w => w.WorkflowName)
            .Should()
            .BeInAscendingOrder(StringComparer.Ordinal).And
            .OnlyHaveUniqueItems();

        var text = new CampaignText().WithRule("x > 0.50", "2.50");
        var once = text.Load().ExpandWorkflows();
        (text with { Workflows = once.Trim('[', ']') }).Load().ExpandWorkflows().Should().Be(once);
        once.Should().Contain("x > 0.5m").And.Contain("\"2.5m\"");
    }

    /// <summary>The points of the first rule that holds, from the engine itself.</summary>
    private static async Task<decimal> Stock(Campaign campaign, string workflow, decimal x)
    {
        var workflows = JsonConvert.DeserializeObject<Workflow[]>(campaign.ExpandWorkflows())!;
        var engine = new global::RulesEngine.RulesEngine(
            workflows, new ReSettings { CustomTypes = [typeof(Fn)], IsExpressionCaseSensitive = true });
        var results = await engine.ExecuteAllRulesAsync(workflow, new RuleParameter("x", x));
        return Convert.ToDecimal(results.First(r => r.IsSuccess).ActionResult.Output, System.Globalization.CultureInfo.InvariantCulture);
    }
}
