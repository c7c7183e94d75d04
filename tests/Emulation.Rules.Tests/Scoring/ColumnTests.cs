using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Simulation;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Totals by column are those of the scorer, whatever changes.</summary>
/// <remarks>SEMANTICS 12.2.</remarks>
public sealed partial class ColumnTests
{
    private const string Indicators =
        """
        { "id": "x", "type": "number" }, { "id": "y", "type": "number", "min": 0 }, { "id": "flag", "type": "boolean" },
        { "id": "kind", "type": "choice", "choices": [ "one", "two" ] }, { "id": "unread", "type": "number", "default": 1 },
        { "id": "whole", "type": "integer", "default": 1 }
        """;

    [Fact]
    public void Any_campaign_gives_the_totals_of_the_scorer_before_and_after_changes() => Gen.Int.Sample(
        seed =>
        {
            var draw = RandomCampaign.From(seed, seed % 2 == 0 ? RandomMix.Rules with { Lists = false } : RandomMix.Everything);
            var submissions = draw.Submissions(7).SelectMany(s => (Submission[])[s, draw.WithoutSome(s)])
                .Select((s, i) => s with { Participant = $"p{i}" }).ToList();
            var population = draw.Campaign.Evaluate(submissions).Population;
            var columns = draw.Campaign.NewColumns(submissions, population);
            AreAlike(draw.Campaign, columns, submissions, population);
            foreach (var other in draw.Submissions(3))
            {
                var place = Math.Abs(seed % submissions.Count);
                foreach (var (id, value) in other.Values.Where(v => v.Value.Value.Value is string or (not System.Collections.IEnumerable)))
                {
                    columns.Set(id, place, value.Value);
                    submissions[place] = submissions[place].With(id, value.Value);
                }

                AreAlike(draw.Campaign, columns, submissions, population);
            }
        },
        iter: Effort.Of(20),
        threads: 2);

    [Theory]
    [InlineData("x >= 0.1", "5")]
    [InlineData("x == y", "x * y")]
    [InlineData("x != 3 && !(y < x)", "12.5")]
    [InlineData("x > 0.0000001", "x / 4")]
    [InlineData("x * 2 >= y || flag", "x > y ? 0.1 + 0.2 : maxPoints * 0.125")]
    [InlineData("kind == \"two\"", "weight * y - minPoints")]
    [InlineData("kind != \"two\" && flag == false", "Fn.Max(x, 2.5)")]
    [InlineData("-x <= 0.5", "Fn.Min(-y, weight)")]
    [InlineData("true", "x * x * 0.001")]
    public void Totals_at_borders_and_limits_are_those_of_the_scorer(string condition, string points)
    {
        decimal[] values =
            [0m, 0.1m, 0.10m, 0.0999999m, -0.1m, 3m, 3.25m, 0.005m, 2.675m, 0.0000001m, 0.00000000001m, 999_999.9m, 1e12m, 1e20m];
        string[] roundings = [
            "", """, "rounding": null """, """, "rounding": { "criterion": 2, "total": 1, "percent": 3 } """,
            """, "rounding": { "criterion": 0, "mode": "halfToEven" } """,
            """, "rounding": { "criterion": 1, "total": 0, "mode": "down" } """,
        ];
        foreach (var rounding in roundings)
        {
            var campaign = Of(condition, points, rounding);
            var submissions = values.SelectMany(x => values.Where(y => y >= 0).Select(y => campaign.NewSubmission($"{x} {y}")
                .With("x", x).With("y", y).With("flag", x > 1m).With("kind", y > 1m ? "one" : "two"))).ToList();
            AreAlike(campaign, campaign.NewColumns(submissions), submissions);
            var few = submissions.Where(s => Digits(s, "x") && Digits(s, "y")).ToList();
            campaign.NewColumns(few).IsByColumn.Should().Be(campaign.Definition.Rounding.Criterion is not null);
            AreAlike(campaign, campaign.NewColumns(few), few);
        }

        static bool Digits(Submission submission, string id) =>
            submission.Values[id].Value.Value is decimal value && value.Scale <= 3 && Math.Abs(value) < 1000m;
    }

    [Theory]
    [InlineData("x / 3")]
    [InlineData("y / 0.7")]
    [InlineData("x / 0")]
    public void Quotients_that_do_not_come_out_even_are_left_to_the_scorer(string points)
    {
        var campaign = Of("x >= 1", points);
        var submissions = Enumerable.Range(0, 9).Select(i => Full(campaign, i)).ToList();
        var columns = campaign.NewColumns(submissions);

        columns.IsByColumn.Should().BeFalse();
        AreAlike(campaign, columns, submissions);
    }

    [Theory]
    [InlineData("0.125", "7.0625", "x")]
    [InlineData("-0.5", "7", "x * 0.001")]
    [InlineData("0.25", "3", "x * 0.5")]
    public void Limits_keep_their_own_decimals(string least, string most, string points)
    {
        var campaign = new CampaignText
        {
            Criteria = $$"""{ "id": "c", "minPoints": {{least}}, "maxPoints": {{most}}, "mark": "{{points}}" }""",
            Workflows = "",
        }.Load();
        var submissions = Enumerable.Range(-3, 40).Select(i => campaign.NewSubmission($"p{i}").With("x", i * 0.5m)).ToList();
        var columns = campaign.NewColumns(submissions);

        columns.IsByColumn.Should().BeTrue();
        AreAlike(campaign, columns, submissions);
    }

    [Fact]
    public void A_column_that_changes_leaves_the_others_alone()
    {
        var campaign = Of("x >= weight", "x * 0.5");
        var submissions = Enumerable.Range(0, 50).Select(i => Full(campaign, i)).ToList();
        var columns = campaign.NewColumns(submissions);
        columns.IsByColumn.Should().BeTrue();

        decimal[] x = [.. Enumerable.Range(0, 50).Select(i => (i * 7 % 50) + 0.25m)];
        columns.Set("x", x);

        AreAlike(campaign, columns, [.. submissions.Select((s, i) => s.With("x", x[i]))]);
        columns.TryCopyTotals(new long[50], out var decimals).Should().BeTrue();
        var units = new long[50];
        columns.TryCopyTotals(units, out _);
        units.Select(u => u / (decimal)Math.Pow(10, decimals)).Should().Equal(Enumerable.Range(0, 50).Select(i => columns[i].Total));
    }

    [Fact]
    public void Columns_longer_than_what_is_worked_out_at_a_time_change_everywhere()
    {
        const int many = 5000;
        var campaign = Of("x >= weight", "x * 0.5");
        var submissions = Enumerable.Range(0, many).Select(i => Full(campaign, i % 20) with { Participant = $"p{i}" }).ToList();
        var columns = campaign.NewColumns(submissions);
        foreach (var odd in (decimal[])[0.5m, 0.125m, 1e-11m, 1e12m])
        {
            decimal[] x = [.. Enumerable.Range(0, many).Select(i => i == 3000 ? odd : i % 37)];
            columns.Set("x", x);

            var scorer = campaign.NewTotalsScorer();
            Enumerable.Range(0, many).Count(i => columns[i] == scorer.Score(submissions[i].With("x", x[i]))).Should().Be(many);
        }
    }

    [Fact]
    public void Values_that_outgrow_what_the_rules_were_translated_for_are_worked_out_anew()
    {
        var campaign = Of("x > 1", "x * y * 0.001");
        var submissions = Enumerable.Range(0, 9).Select(i => Full(campaign, i)).ToList();
        var columns = campaign.NewColumns(submissions);
        foreach (var value in (decimal[])[1_000m, 1_000_000m, 0.000001m, 1e15m, -5m, 1e25m, 2m])
        {
            columns.Set("x", 4, value);
            submissions[4] = submissions[4].With("x", value);
            AreAlike(campaign, columns, submissions);
        }
    }

    [Fact]
    public void A_constant_that_changes_counts_for_columns_and_for_those_left_to_the_scorer()
    {
        var campaign = Of("x >= weight", "x * weight");
        List<Submission> submissions =
            [Full(campaign, 3), Full(campaign, 8).Adjust("late", -1m, "r", "b"), campaign.NewSubmission("q").With("x", 1)];
        var columns = campaign.NewColumns(submissions);
        foreach (var weight in (decimal[])[3m, 0.25m, 0.0000001m, 1e20m, 1m])
        {
            columns.SetConstant("weight", weight);

            AreAlike(Of("x >= weight", "x * weight", weight: weight), columns, submissions);
        }
    }

    [Fact]
    public void Someone_who_lacks_a_figure_or_was_adjusted_is_left_to_the_scorer()
    {
        var campaign = Of("x >= 0", "x");
        Full(campaign, 1).Values.Keys.Should().Contain("unread").And.NotBeEmpty();
        campaign.NewColumns([Full(campaign, 1)]).IsByColumn.Should().BeTrue();
        campaign.NewColumns([Full(campaign, 1), campaign.NewSubmission("q").With("x", 1)]).IsByColumn.Should().BeFalse();
        campaign.NewColumns([Full(campaign, 1).Adjust("c", 1m, "r", "b")]).IsByColumn.Should().BeFalse();
        campaign.NewColumns([campaign.NewSubmission("q").With("x", 1)])[0].Status.Should().Be(SheetStatus.Incomplete);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var campaign = Of("x >= 0", "x");
        var columns = campaign.NewColumns([Full(campaign, 1)]);

        var none = () => columns.Set("z", 0, 1m);
        var outside = () => columns.Set("x", 1, 1m);
        var wrong = () => columns.Set("x", 0, "text");
        var truth = () => columns.Set("flag", new decimal[1]);
        var part = () => columns.Set("whole", [1.5m]);
        var units = () => columns.Set("whole", [15L], 1);
        columns.Set("whole", [20L], 1);
        part.Should().Throw<ArgumentException>().WithMessage("'1.5' is no value of indicator 'whole'.*");
        units.Should().Throw<ArgumentException>().WithMessage("'1.5' is no value of indicator 'whole'.*");
        var few = () => columns.Set("x", new decimal[2]);
        var decimals = () => columns.Set("x", new long[1], 10);
        var lessThanNone = () => columns.Set("x", new long[1], -1);
        var constant = () => columns.SetConstant("height", 1m);
        var room = () => columns.TryCopyTotals([], out _);

        none.Should().Throw<ArgumentException>().WithMessage("The campaign has no indicator 'z'.*");
        outside.Should().Throw<ArgumentOutOfRangeException>();
        wrong.Should().Throw<ArgumentException>().WithMessage("'text' is no value of indicator 'x'.*");
        truth.Should().Throw<ArgumentException>().WithMessage("Indicator 'flag' is no number.*");
        few.Should().Throw<ArgumentException>().WithMessage("There are 1 participants, and 2 values.*");
        decimals.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("decimals");
        lessThanNone.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("decimals");
        constant.Should().Throw<ArgumentException>().WithMessage("The campaign has no constant 'height' that is the same for everybody.*");
        room.Should().Throw<ArgumentException>().WithMessage("There are 1 participants, and room for 0.*");
    }

    private static Campaign Of(string condition, string points, string rounding = "", decimal weight = 2m) => new CampaignText
    {
        Indicators = Indicators,
        Criteria =
            """
            { "id": "g", "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" },
              { "id": "d", "maxPoints": 10, "bands": { "by": "y", "below": 0, "from": { "1": 2.5, "3": 10 } } } ] },
            { "id": "late", "kind": "penalty", "minPoints": -3, "mark": "-y" },
            { "id": "more", "kind": "bonus", "maxPoints": 3, "mark": "x" }
            """,
        Rest = $$""" "constants": { "weight": {{weight.ToString(System.Globalization.CultureInfo.InvariantCulture)}} } {{rounding}} """,
        Workflows = CampaignText.Workflow(
            "c", CampaignText.Rule("a", condition, points), CampaignText.Rule("b", "x >= 1", "2.25"), CampaignText.Rule("z", "true", "0")),
    }.Load();

    private static Submission Full(Campaign campaign, int i) => campaign.NewSubmission($"p{i}")
        .With("x", i * 0.5m).With("y", i % 5).With("flag", i % 2 == 0).With("kind", i % 3 == 0 ? "one" : "two").With("unread", 5);

    private static void AreAlike(
        Campaign campaign, TotalsColumns columns, List<Submission> submissions, IReadOnlyList<PopulationValue>? population = null)
    {
        var scorer = campaign.NewTotalsScorer(population);
        for (var i = 0; i < submissions.Count; i++)
        {
            columns[i].Should().Be(scorer.Score(submissions[i]), "of {0}", submissions[i].Participant);
        }
    }
}
