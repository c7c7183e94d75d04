using System.Globalization;
using Emulation.Rules.Judge;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;
using Xunit.Abstractions;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Judge;

public sealed class StockJudgeTests(ITestOutputHelper output)
{
    private const int Participants = 12;
    private const int DefaultCases = 2000;

    /// <summary>EMULATION_JUDGE_SEED and EMULATION_JUDGE_CASES choose where to start and how many cases to run.</summary>
    [Fact]
    public async Task Stock_RulesEngine_agrees_on_random_rules_over_random_values()
    {
        var seed = Number("EMULATION_JUDGE_SEED", 4574);
        var wanted = Number("EMULATION_JUDGE_CASES", DefaultCases);
        output.WriteLine($"from seed {seed}");
        var judged = 0;
        for (; judged < wanted; seed++)
        {
            var draw = RandomCampaign.From(seed, seed % 2 == 0 ? RandomMix.Everything : RandomMix.Rules);
            var report = await new StockJudge(draw.Campaign).JudgeAsync(draw.Submissions(Participants));
            report.Disagreements.Select(
                d => $"{d.Criterion} {d.Participant}: here {string.Join(", ", d.Here)}; stock {string.Join(", ", d.Stock)}")
                .Should().BeEmpty($"seed {seed}: {draw.Text.Workflows}");
            judged += report.Judged;
        }

        output.WriteLine($"{judged} cases agree, up to seed {seed}");
    }

    [Fact]
    public async Task Stock_RulesEngine_is_given_decimals_for_whole_numbers()
    {
        const string Globals = """ "GlobalParams": [ { "Name": "n", "Expression": "7" } ], """;
        var workflow = Workflow("c", Rule("half", "n / 2 > 3", "n / 2"), Rule("large", "x >= 3000 * 1000000", "2"));
        var campaign = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "sum" }""",
            Workflows = workflow.Replace("\"Rules\"", Globals + "\"Rules\"", StringComparison.Ordinal),
        }.Load();
        var report = await new StockJudge(campaign).JudgeAsync([campaign.NewSubmission("a").With("x", 5_000_000_000m)]);
        report.Should().BeEquivalentTo(new { Judged = 1, Disagreements = Array.Empty<object>() });
        campaign.Score(campaign.NewSubmission("a").With("x", 5_000_000_000m)).Total.Should().Be(5.5m);
    }

    [Theory]
    [InlineData("x >= 5m", "x > 5m")]
    [InlineData("\"4m\"", "\"4.5m\"")]
    public async Task Other_rules_are_told_apart(string old, string now)
    {
        var campaign = new CampaignText().WithRules(Rule("high", "x >= 5", "4"), Rule("low", "x < 5", "1")).Load();
        var judge = new StockJudge(campaign, campaign.ExpandWorkflows().Replace(old, now, StringComparison.Ordinal));
        var report = await judge.JudgeAsync([campaign.NewSubmission("a").With("x", 5), campaign.NewSubmission("b").With("x", 1)]);
        report.Judged.Should().Be(2);
        report.Disagreements.Select(d => d.Participant).Should().Equal("a");
    }

    [Fact]
    public async Task A_missing_list_that_only_a_rule_turned_off_names_is_no_obstacle()
    {
        var off =
            Rule("off", "l.Count() > 0", "2").Replace("{ \"RuleName\"", "{ \"Enabled\": false, \"RuleName\"", StringComparison.Ordinal);
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" } ] }""",
            Workflows = Workflow("c", Rule("on", "x > 0", "1"), off),
        }.Load();
        var report = await new StockJudge(campaign).JudgeAsync([campaign.NewSubmission("p").With("x", 5)]);
        report.Should().BeEquivalentTo(new { Judged = 1, Disagreements = Array.Empty<object>() });
    }

    [Fact]
    public async Task Rules_that_ask_lists_and_what_was_given_are_judged()
    {
        var text = new CampaignText
        {
            Indicators =
                """
                    { "id": "x", "type": "number" }, { "id": "l", "type": "list",
                      "item": [ { "id": "v", "type": "number", "default": 4 }, { "id": "on", "type": "date" } ] }
                    """,
            Criteria =
                """
                    { "id": "a", "maxPoints": 10, "mark": "l.Sum(v) + l.Count(on > \"2026-06-30\")" },
                    { "id": "b", "maxPoints": 10, "mark": "Fn.Given(x) ? 1 : 2" }
                    """,
            Workflows = "",
        };
        var campaign = text.Load();
        var item = new Definitions.ListItem
        {
            Values =
                System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
                    StringComparer.Ordinal, [KeyValuePair.Create("on", Definitions.IndicatorValue.Of(new DateOnly(2026, 7, 1)))]),
        };
        Submission[] submissions = [
            campaign.NewSubmission("p").With("l", Definitions.IndicatorValue.Of([item, item])),
            campaign.NewSubmission("q").With("x", 5).With("l", Definitions.IndicatorValue.Of([])),
        ];
        var report = await new StockJudge(campaign).JudgeAsync(submissions);
        report.Should().BeEquivalentTo(new { Judged = 4, Disagreements = Array.Empty<object>() });
        var altered = new StockJudge(campaign, campaign.ExpandWorkflows().Replace("l.Sum", "l.Max", StringComparison.Ordinal));
        (await altered.JudgeAsync([submissions[0]])).Disagreements.Select(d => d.Criterion).Should().Equal("a");
    }

    [Fact]
    public async Task A_field_means_the_items_own_inside_an_aggregate_also_for_stock()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" } ] }""",
            Criteria = """{ "id": "c", "maxPoints": 100, "perItem": "l", "workflow": "c", "combine": "firstMatch" }""",
            Workflows = Workflow("c", Rule("best", "v == l.Max(v)", "v / l.Sum(v) * 10"), Rule("other", "v < l.Max(v)", "1")),
        }.Load();
        campaign.ExpandWorkflows().Should().Contain("v == l.Max(it.v)");
        SubmissionJson.TryRead(
            """[ { "participant": "p", "values": { "l": [ { "v": 1 }, { "v": 3 } ] } } ]""",
            "d.json",
            out var submissions,
            out _).Should().BeTrue();
        campaign.Evaluate(submissions).Sheets[0].Total.Should().Be(8.5m);
        (await new StockJudge(campaign).JudgeAsync(submissions))
            .Should()
            .BeEquivalentTo(new { Judged = 2, Disagreements = Array.Empty<object>() });
    }

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

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
