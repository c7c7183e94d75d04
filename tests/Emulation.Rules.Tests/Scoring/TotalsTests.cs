using System.Collections.Immutable;
using CsCheck;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Scoring;

/// <remarks>SEMANTICS 12.2.</remarks>
public sealed partial class TotalsTests
{
    [Fact]
    public void Totals_are_those_of_the_sheet_for_any_campaign_and_any_missing_value() => Gen.Int.Sample(
        seed =>
        {
            var draw = RandomCampaign.From(seed);
            var submissions = draw.Submissions(5);
            var population = draw.Campaign.Evaluate(submissions).Population;
            var scorer = draw.Campaign.NewTotalsScorer(population);
            return submissions.SelectMany(s => (Submission[])[s, draw.WithoutSome(s)])
                .All(s => scorer.Score(s) == Of(draw.Campaign, s, population));
        },
        iter: Effort.Of(20),
        threads: 2);

    [Theory]
    [InlineData("decree-335-2025")]
    [InlineData("school-class-2026")]
    [InlineData("bhxh-4574-2017")]
    public void Totals_are_those_of_the_sheet_in_the_sample_campaigns(string name)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        var file =
            Directory.GetFiles(Path.Combine(Repository.Rules(name), "data"), "*.csv")
                .Order(StringComparer.Ordinal)
                .First(f => File.ReadLines(f).First().StartsWith("participant,name", StringComparison.Ordinal));
        var units = CsvSample.Read(campaign, file);
        var evaluation = campaign.Evaluate(units);
        var scorer = campaign.NewTotalsScorer(evaluation.Population);
        foreach (var unit in units)
        {
            scorer.Score(unit).Should().Be(Of(campaign, unit, evaluation.Population));
        }
    }

    [Fact]
    public void Adjustments_defaults_constants_by_choice_and_faults_count_as_on_the_sheet()
    {
        var text = new CampaignText
        {
            Indicators =
                """
                    { "id": "k", "type": "choice", "choices": [ "one", "two" ] }, { "id": "x", "type": "number", "default": 3 },
                    { "id": "y", "type": "number" }
                    """,
            Criteria = """
                { "id": "a", "maxPoints": 10, "mark": "x * weight" },
                { "id": "b", "maxPoints": 10, "deductions": [ { "each": "y", "points": 1 } ] },
                { "id": "c", "maxPoints": 10, "mark": "10 / (y - 1)" },
                { "id": "d", "maxPoints": 10, "mark": "x", "appliesWhen": "y > 5", "notApplicable": "exclude" }
                """,
            Rest = """ "constants": { "weight": { "by": "k", "values": { "one": 1, "two": 2.5 } } } """,
            Workflows = "",
        };
        var campaign = text.Load();
        var scorer = campaign.NewTotalsScorer();
        Submission[] submissions = [
            campaign.NewSubmission("p")
                .With("k", "two")
                .With("y", 3), campaign.NewSubmission("p").With("y", 1), campaign.NewSubmission("p").With("k", "one"),
            campaign.NewSubmission("p").With("k", "two").With("y", 3).Adjust("a", 1.5m, "r", "b").Adjust("b", 2, "r", "b"),
            campaign.NewSubmission("p").With("k", "two").With("y", 3).Adjust("d", 1, "r", "b")];
        foreach (var submission in submissions)
        {
            scorer.Score(submission).Should().Be(Of(campaign, submission));
        }
    }

    /// <summary>Each is compiled in the short way where it can be, and the values lie on and beside its borders and limits.</summary>
    [Theory]
    [InlineData("x >= 0.1", "5")]
    [InlineData("x == y", "x * y")]
    [InlineData("x != 3 && y < x", "12.5")]
    [InlineData("x > 0.0000001", "x / 3")]
    [InlineData("x * 2 >= y", "x > y ? 0.1 + 0.2 : maxPoints * 0.125")]
    [InlineData("x < 1000000000000", "100 / (x - 3)")]
    [InlineData("-x <= 0.5", "-y")]
    public void Totals_are_those_of_the_sheet_at_borders_and_limits(string condition, string points)
    {
        decimal[] values = [
            0m, 0.1m, 0.10m, 0.0999999m, 0.09999999m, -0.1m, 3m, 3.0000000m, 0.0000001m, 999_999_999_999.9m, 1e12m, 1e20m, 1.5m,
        ];
        string[] roundings = [
            "",
            """ "rounding": null """,
            """ "rounding": { "criterion": 2, "total": 1, "percent": 3 } """,
            """ "rounding": { "criterion": 12 } """,
        ];
        string[] trees = [Leaves, $$"""{ "id": "g", "criteria": [ {{Leaves}} ] }"""];
        foreach (var (rounding, tree) in roundings.SelectMany(rounding => trees.Select(tree => (rounding, tree))))
        {
            var campaign = new CampaignText
            {
                Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
                Criteria = tree + """, { "id": "p", "kind": "penalty", "minPoints": -3, "workflow": "p", "combine": "firstMatch" }""",
                Rest = rounding,
                Workflows =
                    string.Join(
                        ", ",
                        CampaignText.Workflow(
                            "c",
                            CampaignText.Rule("a", condition, points),
                            CampaignText.Rule("b", "x >= 1", "2.25"),
                            CampaignText.Rule("z", "true", "0")),
                        CampaignText.Workflow("d", CampaignText.Rule("a", "y > 1", "y / 7")),
                        CampaignText.Workflow("p", CampaignText.Rule("a", "y >= 3", "-4"), CampaignText.Rule("b", "y < 0", "1"))),
            }.Load();
            var scorer = campaign.NewTotalsScorer();
            foreach (var submission in values.SelectMany(x => values.Select(y => campaign.NewSubmission("p").With("x", x).With("y", y))))
            {
                scorer.Score(submission).Should().Be(Of(campaign, submission));
            }
        }
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("3.0000001", false)]
    public void The_short_way_is_taken_for_numbers_of_up_to_six_decimals(string x, bool isTaken)
    {
        var campaign = new CampaignText().WithRule("x >= 0.1", "x * 0.5").Load();
        var row = new Row(campaign.Compiled.Layout);
        var submission = campaign.NewSubmission("p").With("x", decimal.Parse(x, System.Globalization.CultureInfo.InvariantCulture));
        ParticipantRow.Fill(campaign.Compiled, submission, new PopulationTable([]), row);
        campaign.Compiled.PlainBy(WorkMeter.Unlimited)!.TryRun(row, out var sums).Should().Be(isTaken);
        sums.Base.Should().Be(isTaken ? 1.5m : 0m);
    }

    [Fact]
    public void What_was_not_checked_and_is_of_another_kind_is_refused_by_name()
    {
        var campaign = new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number" }, { "id": "y", "type": "integer", "default": 0 },
                { "id": "prizes", "type": "list", "item": [ { "id": "worth", "type": "number" } ] }
                """,
            Criteria = """{ "id": "a", "maxPoints": 50, "mark": "x + y + prizes.Count()" }""",
            Workflows = "",
        }.Load();
        var scorer = campaign.NewTotalsScorer();
        var whole = campaign.NewSubmission("p").With("x", 1).With("prizes", IndicatorValue.Of([]));

        Refused(whole.With("x", "much")).Should().StartWith(
            "Participant 'p': 'much' is no value of indicator 'x' of type Number. Look at submissions with Campaign.Check before.");
        Refused(whole.With("y", 1.5m)).Should().StartWith("Participant 'p': '1.5' is no value of indicator 'y' of type Integer.");
        Refused(whole.With("prizes", 7)).Should().StartWith("Participant 'p': '7' is no value of indicator 'prizes' of type List.");
        scorer.Score(whole).Total.Should().Be(1m);

        string Refused(Submission submission) => scorer.Invoking(s => s.Score(submission))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(submission))
            .Which.Message;
    }

    private const string Leaves = """
        { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" },
        { "id": "d", "maxPoints": 10, "workflow": "d", "combine": "firstMatch" }
        """;

    [Fact]
    public void Maxima_that_do_not_add_up_exactly_are_added_as_on_the_sheet()
    {
        var campaign = new CampaignText
        {
            Criteria = """
                { "id": "a", "maxPoints": 999999999999, "mark": "x" },
                { "id": "g", "criteria": [ { "id": "b", "maxPoints": 1.00000000000000004, "mark": "x" },
                  { "id": "c", "maxPoints": 1.00000000000000004, "mark": "x" } ] }
                """,
            Rest = "\"rounding\": null",
            Workflows = "",
        }.Load();
        var submission = campaign.NewSubmission("p").With("x", 1);
        campaign.Score(submission).MaxTotal.Should().Be(1000000000001.0000000000000001m);
        campaign.NewTotalsScorer().Score(submission).Should().Be(Of(campaign, submission));
    }

    [Fact]
    public void Points_that_are_brought_to_limits_of_many_decimals_add_up_as_on_the_sheet()
    {
        const string Third = "3.333333333333333333333333333";
        var criteria =
            Enumerable.Range(0, 4)
                .Select(i => $$"""{ "id": "c{{i}}", "maxPoints": {{(i == 3 ? "1000000" : Third)}}, "mark": "x * {{i + 1}}" }""");
        var campaign =
            new CampaignText
            {
                Criteria = string.Join(", ", criteria),
                Workflows = "",
                Rest = """ "rounding": { "total": 2, "mode": "down" } """,
            }.Load();
        foreach (var x in (decimal[])[1m, 4m, 0.5m, 249999.999999m])
        {
            var submission = campaign.NewSubmission("p").With("x", x);
            campaign.NewTotalsScorer().Score(submission).Should().Be(Of(campaign, submission));
        }
    }

    [Fact]
    public void Without_population_values_a_comparing_campaign_is_refused()
    {
        var make = () => Campaign.Load(Repository.Rules("cluster-relative")).NewTotalsScorer();
        make.Should().Throw<ArgumentNullException>().WithParameterName("population");
    }

    /// <summary>What the lines add up to, worked out the long way, with ranges and reasons.</summary>
    private static ScoreTotals Of(Campaign campaign, Submission submission, IReadOnlyList<PopulationValue>? population = null)
    {
        var row = new Row(campaign.Compiled.Layout);
        var table = new PopulationTable(population ?? []);
        ParticipantRow.Fill(campaign.Compiled, submission, table, row);
        var room = new ScoringRoom(campaign.Compiled, row);
        var scorer = new Scorer<SheetLines>(campaign.Compiled, table, room, new SheetLines(campaign.Compiled, room));
        return scorer.Run(submission.Adjustments).Figures(campaign.Definition.Rounding);
    }
}
