using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ShortFormTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 5)]
    [InlineData(99, 5)]
    public void Bands_give_the_points_of_the_highest_threshold_reached(int x, int points) =>
        Points("""{ "id": "c", "maxPoints": 10, "bands": { "by": "x", "below": 0, "from": { "3": 5, "1": 2 } } }""", x).Should().Be(points);

    [Fact]
    public void Thresholds_may_have_decimals_and_points_may_name_constants()
    {
        var text =
            Text("""{ "id": "c", "maxPoints": 10, "bands": { "by": "x", "below": "half", "from": { "0.5": "maxPoints" } } }""") with
            {
                Rest = """ "constants": { "half": 5 } """,
            };
        text.Load().Score(s => s.With("x", 0.49m)).Total.Should().Be(5m);
        text.Load().Score(s => s.With("x", 0.5m)).Total.Should().Be(10m);
    }

    [Theory]
    [InlineData("""{ "id": "c", "maxPoints": 10, "bands": { "by": "b ? x : 0", "below": 1, "from": { "3": 5 } } }""", 5, 1)]
    [InlineData("""{ "id": "c", "maxPoints": 10, "scale": { "by": "b ? k : \"weak\"", "points": { "good": 10, "weak": 2 } } }""", 10, 2)]
    [InlineData("""{ "id": "c", "maxPoints": 10, "deductions": [ { "each": "b ? x : 0", "points": 1 } ] }""", 6, 10)]
    public void An_expression_in_a_short_form_stays_in_one_piece(string criterion, int points, int otherwise)
    {
        var campaign = Text(criterion).Load();
        campaign.Score(s => s.With("x", 4).With("k", "good").With("b", true)).Total.Should().Be(points);
        campaign.Score(s => s.With("x", 4).With("k", "good").With("b", false)).Total.Should().Be(otherwise);
    }

    [Fact]
    public void A_scale_gives_each_choice_its_points()
    {
        var campaign =
            Text("""{ "id": "c", "maxPoints": 10, "scale": { "by": "k", "points": { "good": 10, "fair": 8, "weak": 0 } } }""").Load();
        campaign.Score(s => s.With("k", "fair")).Total.Should().Be(8m);
        campaign.Score(s => s.With("x", 1)).Line("c").Missing.Should().Equal("k");
    }

    [Fact]
    public void A_scale_that_leaves_a_choice_out_is_refused() =>
        Diagnose.Of(Text("""{ "id": "c", "maxPoints": 10, "scale": { "by": "k", "points": { "good": 10, "fair": 8 } } }"""))
            .Select(d => d.Code)
            .Should()
            .Equal("ER2029");

    [Theory]
    [InlineData(0, false, 10)]
    [InlineData(3, false, 8.5)]
    [InlineData(30, false, 0)]
    [InlineData(1, true, 0)]
    public void Deductions_are_taken_from_the_maximum(int x, bool b, double points)
    {
        var text =
            Text("""
                { "id": "c", "maxPoints": 10,
                  "deductions": [ { "each": "x", "points": 0.5, "label": "Muộn" }, { "when": "b", "points": "all" } ] }
                """);
        var sheet = text.Load().Score(s => s.With("x", x).With("b", b));
        sheet.Line("c").Points.Should().Be((decimal)points);
        sheet.DeductedTotal.Should().Be(10m - (decimal)points);
    }

    [Fact]
    public void A_negative_deduction_is_a_fault() =>
        Text("""{ "id": "c", "maxPoints": 10, "deductions": [ { "when": "true", "points": "x" } ] }""").Load()
            .Score(s => s.With("x", -1)).Line("c").Fault!.Kind.Should().Be(FaultKind.NegativeDeduction);

    [Theory]
    [InlineData("\"cap\": 1", 5, 5)]
    [InlineData("\"cap\": 1", 25, 10)]
    [InlineData("\"cap\": 0.5", 25, 5)]
    public void A_proportion_is_the_share_of_the_target_reached(string cap, int x, int points) =>
        Points($$"""{ "id": "c", "maxPoints": 10, "proportion": { "of": "x", "to": 10, {{cap}} } }""", x).Should().Be(points);

    [Fact]
    public void A_proportion_of_thirds_loses_nothing_on_the_way()
    {
        var text = Text("""{ "id": "c", "maxPoints": 3, "proportion": { "of": "x", "to": 3 } }""");
        text.Load().Score(s => s.With("x", 1)).Total.Should().Be(1m);
    }

    [Fact]
    public void A_target_of_zero_is_a_fault_and_not_full_points() =>
        Text("""{ "id": "c", "maxPoints": 10, "proportion": { "of": "x", "to": 0 } }""").Load().Score(s => s.With("x", 1)).Line(
            "c").Fault!.Kind.Should().Be(FaultKind.DivisionByZero);

    [Fact]
    public void A_mark_is_the_reviewers_number() => Points("""{ "id": "c", "maxPoints": 10, "mark": "x" }""", 7).Should().Be(7m);

    [Theory]
    [InlineData("x", "điểm người chấm cho", "mark given")]
    [InlineData("x + 1", "theo công thức", "by formula")]
    [InlineData("b ? x : 0", "theo công thức", "by formula")]
    public void What_is_worked_out_is_not_called_a_mark_that_somebody_gave(string mark, string vietnamese, string english)
    {
        var campaign = Text($$"""{ "id": "c", "maxPoints": 10, "mark": "{{mark}}" }""").Load();

        var rule = campaign.Score(s => s.With("x", 7).With("b", true)).Line("c").Rules.Single();

        (rule.Label, rule.LabelEnglish).Should().Be((vietnamese, english));
    }

    [Theory]
    [InlineData("\"bands\": { \"by\": \"x\", \"from\": { \"a\": 1 } }", "ER2027")]
    [InlineData("\"bands\": { \"by\": \"x\", \"from\": { } }", "ER2010")]
    [InlineData("\"bands\": { \"by\": \"x\", \"from\": { \"1\": 1, \"1.0\": 2 } }", "ER2022")]
    [InlineData("\"bands\": { \"by\": \"nothing\", \"from\": { \"1\": 1 } }", "ER3002")]
    [InlineData("\"deductions\": [ { \"points\": 1 } ]", "ER2028")]
    [InlineData("\"deductions\": [ ]", "ER2010")]
    [InlineData("\"mark\": 3", "ER1012")]
    [InlineData("\"mark\": \"x\", \"workflow\": \"c\"", "ER2013")]
    [InlineData("\"proportion\": { \"of\": \"x\", \"too\": 1 }", "ER1010")]
    public void A_broken_short_form_is_refused(string form, string code) =>
        Diagnose.Of(Text($$"""{ "id": "c", "maxPoints": 10, {{form}} }""")).Select(d => d.Code).Should().Contain(code);

    private static decimal Points(string criterion, int x) => Text(criterion).Load().Score(s => s.With("x", x)).Total;

    private static CampaignText Text(string criterion) => new()
    {
        Indicators =
            """
                { "id": "x", "type": "number" }, { "id": "b", "type": "boolean" },
                { "id": "k", "type": "choice", "choices": [ "good", "fair", "weak" ] }
                """,
        Criteria = criterion,
        Workflows = "",
    };
}
