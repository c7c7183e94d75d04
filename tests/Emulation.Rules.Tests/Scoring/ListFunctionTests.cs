using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Judge;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ListFunctionTests
{
    private static readonly CampaignText Races = new()
    {
        Indicators = """
            { "id": "x", "type": "number", "default": 2 }, { "id": "kind", "type": "choice", "choices": [ "long", "short" ],
              "default": "long" },
            { "id": "races", "type": "list", "item": [ { "id": "points", "type": "number" }, { "id": "place", "type": "text",
              "default": "" } ] },
            { "id": "others", "type": "list", "item": [ { "id": "points", "type": "number" }, { "id": "limit", "type": "number" } ],
              "default": [] }
            """,
        Rest = """ "constants": { "counted": 2, "dropped": { "by": "kind", "values": { "long": 1, "short": 0 } } } """,
    };

    [Theory]
    [InlineData("races.Median(points)", "5")]
    [InlineData("races.Median(points * x)", "10")]
    [InlineData("races.BestSum(2, points)", "17")]
    [InlineData("races.BestSum(counted, points)", "17")]
    [InlineData("races.BestSum(x + 1, points)", "22")]
    [InlineData("races.BestSum(races.Count() - 3, points)", "17")]
    [InlineData("races.BestSum(0, points)", "0")]
    [InlineData("races.BestSum(100, points)", "26")]
    [InlineData("races.WorstSum(2, points)", "4")]
    [InlineData("races.TrimmedSum(1, 1, points)", "16")]
    [InlineData("races.TrimmedSum(dropped, 2, points)", "8")]
    [InlineData("races.TrimmedSum(0, 0, points)", "26")]
    [InlineData("races.TrimmedSum(2, 3, points)", "0")]
    [InlineData("races.TrimmedAverage(2, 2, points)", "5")]
    [InlineData("races.TrimmedAverage(0, 1, points)", "4.25")]
    [InlineData("races.CountDistinct(place)", "3")]
    [InlineData("races.CountDistinct(points)", "5")]
    [InlineData("races.CountDistinct(points > 4)", "2")]
    [InlineData("races.CountDistinct(points) / 2.0", "2.5")]
    [InlineData("races.StDev(points * 0)", "0")]
    [InlineData("races.StDev(points > 5 ? 2.0 : 4)", "0.9797958971132712392789136299")]
    public void Each_function_is_worked_out_over_all_items(string points, string expected) =>
        Asking(points).Load().Score(s => s.With("races", Items((9, "a"), (5, "b"), (8, "a"), (1, "c"), (3, "b")))).Line("c").Points!.Value
            .ToString(CultureInfo.InvariantCulture).Should().Be(expected);

    [Theory]
    [InlineData("races.Median(points)", FaultKind.EmptyList)]
    [InlineData("races.StDev(points)", FaultKind.EmptyList)]
    [InlineData("races.TrimmedAverage(0, 0, points)", FaultKind.EmptyList)]
    [InlineData("races.TrimmedSum(0, 1, points)", FaultKind.TooFewItems)]
    [InlineData("races.TrimmedSum(x, 9999999999, points)", FaultKind.TooFewItems)]
    [InlineData("races.TrimmedAverage(1, 0, points)", FaultKind.TooFewItems)]
    [InlineData("races.BestSum(x - 3, points)", FaultKind.NotACount)]
    [InlineData("races.WorstSum(x / 4, points)", FaultKind.NotACount)]
    [InlineData("races.TrimmedSum(x - 3, 0, points)", FaultKind.NotACount)]
    [InlineData("races.TrimmedAverage(0, 0.5, points)", FaultKind.NotACount)]
    public void What_an_empty_list_or_a_number_of_items_cannot_give_is_a_fault_of_its_kind(string points, FaultKind expected) =>
        Asking(points).Load().Score(s => s.With("races", IndicatorValue.Of([]))).Line("c").Fault
            .Should().Be(new Fault { Rule = "r", Kind = expected });

    [Theory]
    [InlineData("races.BestSum(2, points)")]
    [InlineData("races.WorstSum(2, points)")]
    [InlineData("races.TrimmedSum(0, 0, points)")]
    [InlineData("races.CountDistinct(points)")]
    public void Sums_and_counts_of_nothing_are_zero(string points) =>
        Asking(points).Load().Score(s => s.With("races", IndicatorValue.Of([]))).Line("c").Points.Should().Be(0m);

    [Fact]
    public void The_faults_are_told_in_both_languages()
    {
        static string Told(FaultKind kind, Language language) => new Fault { Rule = "r", Kind = kind }.Describe(language);
        Told(FaultKind.TooFewItems, Language.English).Should().Be("rule 'r' leaves out more items than the list has");
        Told(FaultKind.TooFewItems, Language.Vietnamese).Should().Be("quy tắc 'r' bỏ nhiều mục hơn số mục của danh sách");
        Told(FaultKind.NotACount, Language.English)
            .Should().Be("rule 'r' takes or leaves out a number of items that is negative or not whole");
        Told(FaultKind.NotACount, Language.Vietnamese).Should().Be("quy tắc 'r' lấy hoặc bỏ một số mục âm hay không nguyên");
        Told(FaultKind.EmptyList, Language.English)
            .Should().Be("rule 'r' takes Average, Min, Max, Median, StDev or TrimmedAverage of a list with no items left");
        Told(FaultKind.EmptyList, Language.Vietnamese)
            .Should().Be("quy tắc 'r' lấy Average, Min, Max, Median, StDev hoặc TrimmedAverage của danh sách không còn mục nào");
    }

    [Theory]
    [InlineData("races.BestSum(points)", "ER3035")]
    [InlineData("races.BestSum()", "ER3018")]
    [InlineData("races.BestSum(1, 2, points)", "ER3035")]
    [InlineData("races.TrimmedSum(1, points)", "ER3035")]
    [InlineData("races.BestSum(1,)", "ER3001")]
    [InlineData("races.Median()", "ER3018")]
    [InlineData("races.CountDistinct()", "ER3018")]
    [InlineData("races.Median(place)", "ER3006")]
    [InlineData("races.BestSum(kind, points)", "ER3006")]
    [InlineData("races.BestSum(points, points)", "ER3002")]
    [InlineData("races.BestSum(2, kind)", "ER3006")]
    [InlineData("races.CountDistinct(points) / races.Count()", "ER3009")]
    [InlineData("races.median(points)", "ER3002")]
    [InlineData("races.7(points)", "ER3001")]
    public void What_a_function_does_not_take_is_refused(string points, string code) =>
        Diagnose.Of(Asking(points)).Select(d => d.Code).Should().Contain(code);

    [Fact]
    public async Task Stock_RulesEngine_works_out_the_same()
    {
        string[] marks = [
            "races.Median(points)", "races.BestSum(counted, points * x)", "races.WorstSum(1, points)",
                "races.TrimmedSum(1, dropped, points)", "races.TrimmedAverage(1, 1, points)",
            "races.CountDistinct(place)", "races.CountDistinct(points > 2 ? place : \\\"\\\")", "races.StDev(points)",
                "races.BestSum(races.Count(points > 1) - 1, points)"];
        var campaign = (Races with
        {
            Criteria = string.Join(", ", marks.Select((mark, i) => $$"""{ "id": "c{{i}}", "maxPoints": 100, "mark": "{{mark}}" }""")),
            Workflows = "",
        }).Load();
        campaign.ExpandWorkflows()
            .Should().Contain(
                "ListFn.BestSum(counted, races.Select(it.points * x))").And.Contain("races.Select(it.place).Distinct().Count()");

        var report = await new StockJudge(campaign).JudgeAsync([
            campaign.NewSubmission("p").With("races", Items((9, "a"), (5.25m, "b"), (8, "a"), (1, ""), (3, "b"))),
            campaign.NewSubmission("q").With("kind", "short").With("races", Items((1, "a"), (7, "a"), (7, "a")))]);
        report.Should().BeEquivalentTo(new { Judged = 18, Disagreements = Array.Empty<object>() });
    }

    /// <summary>Worked out anew for each item these would be 64 million steps for each of four aggregates.</summary>
    [Fact]
    public void Aggregates_that_no_item_changes_are_worked_out_once_for_eight_thousand_items()
    {
        const int Items = 8_000;
        var globals = """ "GlobalParams": [ { "Name": "best", "Expression": "races.Max(points)" } ], "Rules" """;
        var campaign = (Races with
        {
            Criteria = """{ "id": "c", "maxPoints": 100000, "perItem": "races", "workflow": "c", "combine": "firstMatch" }""",
            Workflows = Workflow("c", Rule("best", "points == best && points >= races.Median(points)", "races.Sum(points / best)"),
                Rule("other", "races.CountDistinct(points) > 5", "1"))
                .Replace("\"Rules\"", globals, StringComparison.Ordinal),
        }).Load();
        var races = IndicatorValue.Of([.. Enumerable.Range(1, Items).Select(i => Item(("points", i)))]);
        campaign.Score(s => s.With("races", races)).Line("c").Raw.Should().Be((Items - 1) + ((Items + 1) / 2m));
    }

    [Fact]
    public void What_is_kept_is_kept_only_while_a_list_is_scored()
    {
        var (row, calls) = (new Row(new RowLayout()), 0);
        decimal Aggregate(Row _) => ++calls;
        Func<Row, decimal> aggregate = Aggregate;
        ListFold.Once(row, aggregate);
        ListFold.Once(row, aggregate).Should().Be(2m);
        row.Kept = [];
        ListFold.Once(row, aggregate);
        ListFold.Once(row, aggregate).Should().Be(3m);
        row.Kept = null;
        ListFold.Once(row, aggregate).Should().Be(4m);
    }

    [Theory]
    [InlineData("races.Count(points >= limit)", 4 + 2)]
    [InlineData("races.BestSum(limit, points)", 9 + 11)]
    [InlineData("races.Sum(half)", 2.5 + 5)]
    [InlineData("races.Count(points >= twice)", 2 + 1)]
    public void Aggregates_that_an_item_changes_are_worked_out_for_each(string points, double expected)
    {
        // Two items with limits 1 and 2; "half" and "twice" are params that read the item's limit.
        const string Half = """{ "Name": "half", "Expression": "limit / 2" }""";
        const string Twice = """{ "Name": "twice", "Expression": "half * 4" }""";
        var globals = $"\"GlobalParams\": [ {Half}, {Twice} ], \"Rules\"";
        var campaign = (Races with
        {
            Criteria = """{ "id": "c", "maxPoints": 1000, "perItem": "others", "workflow": "c", "combine": "firstMatch" }""",
            Workflows = Workflow("c", Rule("r", "true", points)).Replace("\"Rules\"", globals, StringComparison.Ordinal),
        }).Load();
        var races = IndicatorValue.Of([.. new[] { 1m, 1.5m, 2m, 9m, 0.5m }.Select(p => Item(("points", p)))]);
        var others = IndicatorValue.Of([Item(("limit", 1), ("points", 0)), Item(("limit", 2), ("points", 0))]);
        campaign.Score(s => s.With("races", races).With("others", others)).Line("c").Raw.Should().Be((decimal)expected);
    }

    [Fact]
    public void An_aggregate_takes_a_step_for_each_item_and_leaves_the_item_that_is_loaded()
    {
        var campaign = Asking("races.Sum(points) + races.Max(points) * races.CountDistinct(place)").Load().Compiled;
        var submission = new Submission { Participant = "p" }.With("races", Items((9, "a"), (5, "b"), (8, "a")));
        var loaded = 0m;
        var steps = CountedWork.StepsOf(() =>
        {
            var row = new Row(campaign.Layout) { Work = WorkMeter.Of(CancellationToken.None) };
            ParticipantRow.Fill(campaign, submission, PopulationTable.Empty, row);
            row.LoadItem(campaign.Layout["races"].Index, 1);
            campaign.Criteria[0].Workflow!.Run(row, new RuleHit[1]);
            loaded = row.Numbers[campaign.Layout["races.points"].Index];
        });

        loaded.Should().Be(5m);
        steps.Should().Be(1 + 1 + (3 * 3), "the row is filled, an item loaded, and each of three aggregates looks at three items");
    }

    private static CampaignText Asking(string points) => (Races with
    {
        Criteria = """{ "id": "c", "minPoints": -100, "maxPoints": 100, "workflow": "c" }""",
        Rest = Races.Rest + ", \"rounding\": null",
    }).WithRule("true", points);

    private static IndicatorValue Items(params (decimal Points, string Place)[] items) =>
        IndicatorValue.Of([.. items.Select(i => Item(("points", i.Points), ("place", i.Place)))]);

    private static ListItem Item(params (string Field, IndicatorValue Value)[] fields) =>
        new() { Values = fields.ToImmutableSortedDictionary(f => f.Field, f => f.Value, StringComparer.Ordinal) };
}
