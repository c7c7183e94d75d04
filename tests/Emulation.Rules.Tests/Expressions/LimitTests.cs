using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Expressions;

/// <summary>Small files that would stand for very much work, or for trees too deep to walk, are refused before it begins.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Params_beyond_the_limit_are_one_mistake_and_what_uses_them_is_none()
    {
        var many = string.Join(", ", Enumerable.Range(0, 201).Select(i => $$"""{ "Name": "p{{i}}", "Expression": "x" }"""));
        var workflow =
            Workflow("c", Rule("a", "p0 > 1", "p1")).Replace(
                "\"Rules\"", $$""" "GlobalParams": [ {{many}} ], "Rules" """, StringComparison.Ordinal);
        Codes(new CampaignText { Workflows = workflow }).Should().Equal("ER3025");
    }

    [Fact]
    public void A_broken_param_is_one_mistake_and_what_uses_it_is_none()
    {
        var workflow =
            Workflow("c", Rule("a", "p > 1", "p"), Rule("b", "p > 0", "1")).Replace(
                "\"Rules\"", """ "GlobalParams": [ { "Name": "p", "Expression": "nothing + 1" } ], "Rules" """, StringComparison.Ordinal);
        Codes(new CampaignText { Workflows = workflow }).Should().Equal("ER3002");
    }

    [Fact]
    public void A_workflow_that_many_criteria_share_counts_for_each()
    {
        var criteria =
            string.Join(
                ", ",
                Enumerable.Range(0, 201).Select(i => $$"""{ "id": "c{{i}}", "maxPoints": 1, "workflow": "c", "combine": "firstMatch" }"""));
        Codes(new CampaignText
        {
            Criteria = criteria,
            Workflows = Workflow("c", [.. Enumerable.Range(0, 100).Select(i => Rule($"r{i}", "x > 1", "1"))]),
        }).Should().Equal("ER3026");
    }

    [Theory]
    [InlineData(8, "ER3003")]
    [InlineData(7, null)]
    public void Signs_in_a_row_have_a_limit_of_their_own(int signs, string? code) =>
        Codes(new CampaignText().WithRule("x == " + new string('-', signs + 1) + "1", "1")).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void Conditions_of_many_nested_rules_make_a_flat_tree()
    {
        var children = string.Join(", ", Enumerable.Range(0, 100).Select(i => $$"""{ "RuleName": "n{{i}}", "Expression": "x > {{i}}" }"""));
        var workflow =
            $$"""
                { "WorkflowName": "c", "Rules": [ { "RuleName": "r", "Operator": "And", "Rules": [ {{children}} ],
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } } ] }
                """;
        var campaign = new CampaignText { Workflows = workflow }.Load();
        campaign.Score(s => s.With("x", 100)).Total.Should().Be(1m);
        campaign.Score(s => s.With("x", 99)).Total.Should().Be(0m);
        DepthOf(campaign.Compiled.Criteria[0].Workflow!.Rules[0].Condition).Should().BeLessThan(12);

        static int DepthOf(System.Linq.Expressions.Expression expression) =>
            expression is System.Linq.Expressions.BinaryExpression binary ? 1 + Math.Max(DepthOf(binary.Left), DepthOf(binary.Right)) : 1;
    }

    private static IEnumerable<string> Codes(CampaignText text)
    {
        Campaign.TryLoad(text.Files(), out _, out var diagnostics);
        return diagnostics.Select(d => d.Code);
    }
}
