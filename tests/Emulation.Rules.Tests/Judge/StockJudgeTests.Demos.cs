using Emulation.Rules.Judge;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Xunit.Abstractions;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Judge;

/// <summary>The engine's own demos.</summary>
public sealed partial class StockJudgeTests
{
    [Fact]
    public async Task The_five_discounts_of_the_engines_demo_come_out_alike()
    {
        // The shape of a published demo: five rules over country, loyalty and orders, the first that holds gives the discount.
        static string Discount(string name, string country, int loyalty, int orders, string points) =>
            Rule(
                name,
                $"country == \"{country}\" && loyaltyFactor <= {loyalty} && totalPurchases >= {orders} && totalOrders > 2 && "
                    + $"visitsPerMonth > 2",
                points);
        var text = new CampaignText
        {
            Indicators = """
                { "id": "country", "type": "choice", "choices": [ "india", "usa", "other" ] }, { "id": "loyaltyFactor", "type": "integer" },
                { "id": "totalPurchases", "type": "number" },
                { "id": "totalOrders", "type": "integer" }, { "id": "visitsPerMonth", "type": "integer" }
                """,
            Criteria = """{ "id": "discount", "maxPoints": 30, "workflow": "discount", "combine": "firstMatch" }""",
            Workflows = Workflow(
                "discount", Discount(
                    "ten",
                    "india",
                    2,
                    5000,
                    "10"), Discount(
                        "twenty",
                        "india",
                        3,
                        10000,
                        "20"), Rule("twentyFive", "country != \"india\" && loyaltyFactor >= 2 && totalPurchases >= 10000", "25"),
                Rule(
                    "thirty",
                    "loyaltyFactor > 3 && totalPurchases >= 50000 && totalPurchases <= 100000",
                    "30"), Rule("thirtyFive", "loyaltyFactor > 3 && totalPurchases >= 100000", "35")),
        };
        var campaign = text.Load();
        Submission[] customers = [
            Customer(
                "a",
                "india",
                2,
                5000,
                3,
                3), Customer("b", "india", 3, 10000, 3, 3), Customer("c", "usa", 2, 10000, 0, 0), Customer("d", "india", 4, 60000, 1, 1),
            Customer("e", "india", 5, 100000, 1, 1), Customer("f", "india", 5, 100001, 1, 1), Customer("g", "other", 1, 1, 1, 1)];
        var report = await new StockJudge(campaign).JudgeAsync(customers);
        report.Disagreements.Should().BeEmpty();
        report.Judged.Should().Be(7);
        campaign.Evaluate(customers).Sheets.Select(s => s.Line("discount").Raw).Should().Equal(10m, 20m, 25m, 30m, 30m, 35m, 0m);

        Submission Customer(string id, string country, int loyalty, decimal purchases, int orders, int visits) => campaign.NewSubmission(id)
            .With("country", country)
                .With("loyaltyFactor", loyalty)
                .With("totalPurchases", purchases)
                .With("totalOrders", orders)
                .With("visitsPerMonth", visits);
    }

    [Fact]
    public async Task Scoped_params_and_nested_rules_of_the_engines_demos_come_out_alike()
    {
        var nested = $$"""
            { "RuleName": "both", "Operator": "And", "LocalParams": [ { "Name": "each", "Expression": "total / 2" } ],
              "Rules": [ {{Rule("enough", "total > 10")}},
                { "RuleName": "either", "Operator": "Or", "Rules": [ {{Rule("x", "x > each")}}, {{Rule("y", "y > each")}} ] } ],
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "each * 1.5" } } } }
            """;
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "total", "Expression": "x + y" } ],
                      "Rules": [ {{nested}}, {{Rule("rest", "total <= 10", "1")}} ] }
                    """.Replace("\"total\"", "\"sum\"", StringComparison.Ordinal).Replace("total ", "sum ", StringComparison.Ordinal),
        };
        var campaign = text.Load();
        var report = await new StockJudge(campaign).JudgeAsync(
            [
                .. new[] { (4m, 5m), (10m, 0.5m), (6m, 6m), (0m, 10.1m) }.Select(
                    (v, i) => campaign.NewSubmission($"p{i}").With("x", v.Item1).With("y", v.Item2)),
            ]);
        report.Disagreements.Should().BeEmpty();
        report.Judged.Should().Be(4);
    }

    [Fact]
    public async Task The_nested_input_of_the_engines_demo_comes_out_alike()
    {
        // The shape of a published demo: a property, one inside another, and a list of id and value inside that; an indicator stands for
        // each.
        var text = new CampaignText
        {
            Indicators = """
                { "id": "simple", "type": "text" }, { "id": "nestedSimple", "type": "text" },
                { "id": "nestedList", "type": "list", "item": [ { "id": "number", "type": "integer" }, { "id": "value", "type": "text" } ] }
                """,
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "sum" }""",
            Workflows = Workflow(
                "c", Rule(
                    "plain",
                    "simple == \"simple\"",
                    "1"), Rule(
                        "inside",
                        "nestedSimple == \"nested\"",
                        "2"), Rule("deep", "nestedList.Any(number == 3 && value == \"third\")", "4"),
                Rule("counted", "nestedList.Count() > 1 && nestedList.Sum(number) >= 3", "nestedList.Max(number) / 8")),
        };
        var campaign = text.Load();
        SubmissionJson.TryRead(
            """
            [ { "participant": "a", "values": { "simple": "simple", "nestedSimple": "nested",
              "nestedList": [ { "number": 1, "value": "first" }, { "number": 3, "value": "third" } ] } },
              { "participant": "b",
                "values": { "simple": "other", "nestedSimple": "nested", "nestedList": [ { "number": 3, "value": "second" } ] } },
              { "participant": "c", "values": { "simple": "simple", "nestedSimple": "", "nestedList": [ ] } } ]
            """,
            "demo.json",
            out var submissions,
            out _).Should().BeTrue();
        var report = await new StockJudge(campaign).JudgeAsync(submissions);
        report.Should().BeEquivalentTo(new { Judged = 3, Disagreements = Array.Empty<object>() });
        campaign.Evaluate(submissions).Sheets.Select(s => s.Total).Should().Equal(7.375m, 2m, 1m);
    }
}
