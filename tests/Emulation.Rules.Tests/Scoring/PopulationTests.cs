using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Values over all participants, function by function.</summary>
/// <remarks>SEMANTICS 8.5.</remarks>
public sealed class PopulationTests
{
    [Theory]
    [InlineData("max", 9)]
    [InlineData("min", 1)]
    [InlineData("sum", 16)]
    [InlineData("average", 4)]
    [InlineData("median", 3)]
    [InlineData("count", 4)]
    [InlineData("product", 72)]
    [InlineData("stdev", 3.0822070014844882)]
    [InlineData("stdevSample", 3.5590260840104370)]
    public void Each_function_is_taken_over_the_cluster(string function, double expected)
    {
        var evaluation = Evaluate(Comparing(function), ("a", "I", 1), ("b", "I", 2), ("c", "I", 4), ("d", "I", 9), ("e", "II", 100));
        evaluation.Sheet("a").Total.Should().BeApproximately((decimal)expected, 1e-10m);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50, 3)]
    [InlineData(90, 7.5)]
    [InlineData(100, 9)]
    public void A_percentile_stands_between_neighbours_as_spreadsheets_have_it(int at, double expected)
    {
        var evaluation = Evaluate(Comparing("percentile", $"\"at\": {at}"), ("a", "I", 1), ("b", "I", 2), ("c", "I", 4), ("d", "I", 9));
        evaluation.Sheet("a").Total.Should().Be((decimal)expected);
    }

    [Theory]
    [InlineData("product", "\"default\": 7", 7)]
    [InlineData("sum", "\"default\": 7", 7)]
    [InlineData("count", "\"default\": 7", 7)]
    [InlineData("stdev", "\"default\": 7", 7)]
    [InlineData("stdevSample", "\"default\": 7", 7)]
    [InlineData("percentile", "\"at\": 50, \"default\": 7", 7)]
    public void Of_no_member_every_value_is_its_default(string function, string more, int expected) =>
        Evaluate(Comparing(function, more + ", \"where\": \"actual > 50\""), ("a", "I", 1)).Sheet("a").Total.Should().Be(expected);

    [Theory]
    [InlineData("product", 1)]
    [InlineData("sum", 0)]
    [InlineData("count", 0)]
    public void Of_no_member_and_without_a_default_a_sum_and_a_count_are_zero_and_a_product_is_one(string function, int expected) =>
        Evaluate(Comparing(function, "\"where\": \"actual > 50\""), ("a", "I", 1)).Sheet("a")
            .Should()
            .BeEquivalentTo(new { Total = (decimal)expected, Status = SheetStatus.Complete });

    [Fact]
    public void Of_members_the_default_is_no_part() =>
        Evaluate(Comparing("sum", "\"default\": 7"), ("a", "I", 1), ("b", "I", 2)).Sheet("a").Total.Should().Be(3m);

    [Fact]
    public void A_sample_of_one_has_no_deviation_and_a_population_of_one_has_none_but_zero()
    {
        Evaluate(Comparing("stdevSample", "\"default\": 7"), ("a", "I", 4)).Sheet("a").Total.Should().Be(7m);
        Evaluate(Comparing("stdev", "\"default\": 7"), ("a", "I", 4)).Sheet("a").Total.Should().Be(0m);
    }

    [Theory]
    [InlineData("percentile", "\"default\": 0", "ER2071")]
    [InlineData("median", "\"at\": 50", "ER2071")]
    [InlineData("percentile", "\"at\": 101", "ER1017")]
    [InlineData("percentile", "\"at\": -0.5", "ER1017")]
    [InlineData("percentile", "\"at\": \"90\"", "ER1012")]
    public void A_percentile_says_at_what_percentage_and_nothing_else_does(string function, string more, string code) =>
        Codes(Comparing(function, more)).Should().Equal(code);

    [Fact]
    public void Over_all_there_is_one_value()
    {
        var text = Comparing("max");
        text = text with { Rest = text.Rest.Replace("\"over\": \"cluster\"", "\"over\": \"all\"", StringComparison.Ordinal) };
        Evaluate(text, ("a", "I", 1), ("e", "II", 100)).Sheet("a").Total.Should().Be(100m);
    }

    [Fact]
    public void Where_is_decided_before_the_value_and_a_default_stands_for_nobody()
    {
        var text = Comparing("max", "\"where\": \"actual > 50 && 1.0 / (actual - 50) > 0\", \"default\": 7");
        Evaluate(text, ("a", "I", 1), ("b", "I", 2)).Sheet("a").Total.Should().Be(7m);
    }

    [Fact]
    public void Without_members_or_default_the_value_is_missing() =>
        Evaluate(Comparing("max", "\"where\": \"actual > 50\""), ("a", "I", 1)).Sheet("a").Line("c").Missing.Should().Equal("best");

    [Theory]
    [InlineData("sum")]
    [InlineData("average")]
    public void A_default_never_stands_for_a_sum_that_is_too_large(string function)
    {
        var text = Comparing(function, "\"default\": 7");
        text = text with
        {
            Rest = text.Rest.Replace(
                "\"value\": \"actual\"", "\"value\": \"actual * 9000000000000000000000000000.0\"", StringComparison.Ordinal),
        };
        var evaluation = Evaluate(text, ("a", "I", 8), ("b", "I", 8), ("c", "II", 1));

        evaluation.Population.Select(v => (v.Cluster, v.Value, v.Overflowed))
            .Should()
            .Equal(("I", null, true), ("II", 9_000_000_000_000_000_000_000_000_000m, false));
        evaluation.Sheet("a").Line("c").Fault.Should().Be(new Fault { Rule = "best", Kind = FaultKind.Overflow, IsPopulationValue = true });
        EvaluationJson.Deserialize(EvaluationJson.Serialize(evaluation)).Population.Should().Equal(evaluation.Population);
    }

    [Theory]
    [InlineData("stdev", 1, 3, "1")]
    [InlineData("stdevSample", 1, 3, "1.4142135624")]
    [InlineData("stdevSample", 5, 5, "0")]
    public void Two_are_enough_for_a_deviation(string function, int first, int second, string points) =>
        Evaluate(Comparing(function, "\"default\": 7"), ("a", "I", first), ("b", "I", second)).Sheet("a").Line("c").Points
            .Should().Be(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_members_part_that_fails_is_its_own_fault_and_the_others_are_provisional()
    {
        var text = Comparing("max");
        text = text with
        {
            Rest = text.Rest.Replace("\"value\": \"actual\"", "\"value\": \"6 / (actual - 1.0)\"", StringComparison.Ordinal),
        };
        var campaign = text.Load();
        var evaluation = Evaluate(text, ("a", "I", 1), ("b", "I", 3));

        evaluation.Sheet("a")
            .Line("c").Fault
            .Should()
            .Be(new Fault { Rule = "best", Kind = FaultKind.DivisionByZero, IsPopulationValue = true });
        evaluation.Sheet("b").Line("c").Should().BeEquivalentTo(new { Points = 3m, Provisional = true });
        campaign.NewTotalsScorer(evaluation.Population)
            .Score(campaign.NewSubmission("a", "I").With("x", 1)).Status
            .Should()
            .Be(SheetStatus.Faulted);
    }

    [Fact]
    public void A_member_that_lacks_an_input_is_left_out_and_the_readers_are_provisional()
    {
        var campaign = Comparing("max").Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a", "I").With("x", 3),
            campaign.NewSubmission("b", "I").With("note", "late"),
            campaign.NewSubmission("c", "II").With("x", 1)]);
        evaluation.Sheet("a").Line("c").Should().BeEquivalentTo(new { Points = 3m, Provisional = true });
        evaluation.Sheet("c").Line("c").Provisional.Should().BeFalse();
        evaluation.Sheets.Select(s => (s.Participant, s.Provisional)).Should().Equal(("a", true), ("b", false), ("c", false));
        evaluation.Sheet("b").Line("c").Missing.Should().Equal("x");
    }

    [Fact]
    public void What_does_not_apply_because_of_points_that_may_change_may_change_as_well()
    {
        var text = Comparing("max");
        text = text with
        {
            Criteria = text.Criteria + """
                , { "id": "d", "maxPoints": 5, "mark": "1", "appliesWhen": "c > 100", "notApplicable": "zero" },
                { "id": "e", "maxPoints": 5, "mark": "1", "appliesWhen": "x > 100", "notApplicable": "zero" }
                """,
        };
        var campaign = text.Load();
        var evaluation = campaign.Evaluate(
            [campaign.NewSubmission("a", "I").With("x", 3), campaign.NewSubmission("b", "I").With("note", "late")]);

        evaluation.Sheet("a").Criteria.Select(c => (c.Id, c.Status, c.Provisional)).Should().Equal(
            ("c", CriterionStatus.Scored, true),
            ("d", CriterionStatus.NotApplicable, true),
            ("e", CriterionStatus.NotApplicable, false));
    }

    [Fact]
    public void Who_is_unranked_or_to_whom_it_does_not_apply_is_no_member()
    {
        var text = Comparing("max");
        text = text with
        {
            Criteria =
                text.Criteria.Replace(
                    "\"workflow\"",
                    "\"appliesWhen\": \"note != \\\"none\\\"\", \"notApplicable\": \"exclude\", \"workflow\"",
                    StringComparison.Ordinal),
            Rest = text.Rest
                + """, "disqualifications": [ { "id": "barred", "when": "note == \"barred\"", "effects": [ "unranked" ] } ] """,
        };
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a", "I").With("x", 3).With("note", "ok"),
            campaign.NewSubmission("b", "I").With("x", 50).With("note", "barred"),
            campaign.NewSubmission("c", "I").With("x", 90).With("note", "none")]);
        evaluation.Sheet("a").Total.Should().Be(3m);
        evaluation.Sheet("b").Total.Should().Be(3m);
    }

    [Fact]
    public void Arguments_are_checked_against_the_parameters()
    {
        var text = Comparing("max");
        Codes(text with { Criteria = text.Criteria.Replace("\"actual\": \"x\"", "\"actul\": \"x\"", StringComparison.Ordinal) }).Should()
            .Contain("ER2034").And
            .Contain("ER2035");
        Codes(text with { Rest = text.Rest.Replace("\"c\": {", "\"d\": {", StringComparison.Ordinal) }).Should().Contain("ER2042");
        Codes(text with { Rest = text.Rest.Replace("\"value\": \"actual\"", "\"value\": \"x\"", StringComparison.Ordinal) }).Should()
            .Contain("ER3002");
        Codes(text with { Rest = text.Rest.Replace("\"value\": \"actual\",", "", StringComparison.Ordinal) }).Should().Contain("ER2038");
    }

    private static IEnumerable<string> Codes(CampaignText text) => Diagnose.Of(text).Select(d => d.Code);

    private static Evaluation Evaluate(CampaignText text, params (string Id, string Cluster, int X)[] units)
    {
        var campaign = text.Load();
        return campaign.Evaluate(units.Select(u => campaign.NewSubmission(u.Id, u.Cluster).With("x", u.X)));
    }

    private static CampaignText Comparing(string function, string more = "\"default\": 0") => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "note", "type": "text", "default": "" }""",
        Criteria = """{ "id": "c", "maxPoints": 1000, "workflow": "c", "with": { "actual": "x", "factor": 1 } }""",
        Rest = $$"""
            "workflows": { "c": { "parameters": [ "actual", "factor" ],
              "population": [ { "id": "best", "function": "{{function}}", "over": "cluster", "value": "actual", {{more}} } ] } }
            """,
        Workflows = Workflow("c", Rule("compare", "factor == 1", "best")),
    };
}
