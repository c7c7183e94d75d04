using System.Globalization;
using Emulation.Rules.Judge;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;
using Xunit.Abstractions;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Judge;

public sealed partial class StockJudgeTests(ITestOutputHelper output)
{
    private const int Participants = 12;
    private static readonly int DefaultCases = Effort.Of(500);

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
            var submissions = draw.Submissions(Participants);
            var report = await new StockJudge(draw.Campaign).JudgeAsync(seed % 4 == 0 ? AsFilesHaveThem(submissions) : submissions);
            report.Disagreements.Select(
                d => $"{d.Criterion} {d.Participant}: here {string.Join(", ", d.Here)}; stock {string.Join(", ", d.Stock)}")
                .Should().BeEmpty($"seed {seed}: {draw.Text.Workflows}");
            judged += report.Judged;
        }

        output.WriteLine($"{judged} cases agree, up to seed {seed}");
    }

    /// <summary>A date is a text there.</summary>
    private static IReadOnlyList<Submission> AsFilesHaveThem(IReadOnlyList<Submission> submissions) =>
        SubmissionJson.TryRead(SubmissionJson.Serialize(submissions), "data.json", out var read, out _)
            ? read
            : throw new InvalidOperationException("What was written is not read.");

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

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
