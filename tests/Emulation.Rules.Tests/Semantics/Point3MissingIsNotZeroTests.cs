using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 3.2, 3.5, 3.8, 3.9, 3.10.</remarks>
public sealed class Point3MissingIsNotZeroTests
{
    private const string Indicators = """
        { "id": "x", "type": "number" }, { "id": "y", "type": "number" }, { "id": "b", "type": "boolean" }
        """;

    [Fact]
    public void There_are_four_statuses_and_each_says_what_it_needs_to()
    {
        var text = new CampaignText
        {
            Indicators = Indicators,
            Criteria = """
                { "id": "scored", "maxPoints": 10, "mark": "x" },
                { "id": "notApplicable", "maxPoints": 10, "mark": "x", "appliesWhen": "x > 100", "notApplicable": "exclude" },
                { "id": "notEvaluated", "maxPoints": 10, "mark": "y" },
                { "id": "faulted", "maxPoints": 10, "mark": "1 / (x - x)" }
                """,
            Workflows = "",
        };
        text.Load()
            .Score(s => s.With("x", 5)).Criteria
            .Select(c => $"{c.Status} {c.Points} {string.Join(' ', c.Missing)} {c.Fault?.Rule} {c.Fault?.Kind}".TrimEnd())
            .Should().Equal("Scored 5", "NotApplicable 0", "NotEvaluated  y", "Faulted   mark DivisionByZero");
    }

    [Theory]
    [InlineData("firstMatch")]
    [InlineData("sum")]
    [InlineData("max")]
    [InlineData("min")]
    [InlineData("deduct")]
    public void One_indicator_missing_without_default_makes_the_criterion_unevaluated_for_every_combine(string combine)
    {
        var text =
            new CampaignText
            {
                Indicators = Indicators, Criteria = $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "{{combine}}" }""",
            }
            .WithRules(Rule("a", "x >= 0", "1"), Rule("b", "x < 0 && y > 0", "2"));
        text.Load()
            .Score(s => s.With("x", 1))
            .Line("c")
            .Should()
            .BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "y" } });
    }

    [Fact]
    public void A_criterion_reads_what_its_params_and_arguments_name()
    {
        var text = new CampaignText
        {
            Indicators = Indicators,
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "with": { "actual": "x", "target": "y * 2" } }""",
            Rest = """ "workflows": { "c": { "parameters": [ "actual", "target" ] } } """,
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "share", "Expression": "actual / target" } ],
                      "Rules": [ {{Rule("r", "true", "share")}} ] }
                    """,
        };
        text.Load().Score(s => s.With("x", 1)).Line("c").Missing.Should().Equal("y");
    }

    [Fact]
    public void A_disabled_rule_reads_nothing()
    {
        var text = new CampaignText { Indicators = Indicators }
            .WithRules(
                Rule("off", "y > 0", "9").Replace("\"RuleName\"", "\"Enabled\": false, \"RuleName\"", StringComparison.Ordinal),
                Rule("on", "x > 0", "4"));
        text.Load().Score(s => s.With("x", 1)).Line("c").Should().BeEquivalentTo(new { Status = CriterionStatus.Scored, Points = 4m });
    }

    [Fact]
    public void Asking_whether_it_was_given_does_not_count_as_reading() =>
        new CampaignText { Indicators = Indicators }.WithRules(Rule("given", "Fn.Given(y)", "9"), Rule("not", "!Fn.Given(y)", "4"))
            .Load().Score(s => s.With("x", 1)).Line("c").Points.Should().Be(4m);

    [Fact]
    public void What_does_not_apply_is_not_applicable_whatever_is_missing() =>
        Applying.Load()
            .Score(s => s.With("b", false))
            .Line("c")
            .Should()
            .BeEquivalentTo(new { Status = CriterionStatus.NotApplicable, Missing = Array.Empty<string>() });

    [Fact]
    public void Where_nobody_knows_whether_it_applies_it_is_unevaluated() =>
        Applying.Load()
            .Score(s => s.With("x", 1))
            .Line("c")
            .Should()
            .BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "b" } });

    [Fact]
    public void A_grade_or_disqualification_that_reads_something_missing_is_undetermined_and_names_it()
    {
        var text = new CampaignText
        {
            Indicators = Indicators,
            Rest = """
                "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] },
                "disqualifications": [ { "id": "barred", "when": "b", "effects": [ "noGrade" ] } ]
                """,
            Workflows = Workflow("c", Rule("all", "true", "x")) + "," + Workflow("grades", Rule("good", "y > 1"), Rule("weak", "true")),
        };
        var campaign = text.Load();
        campaign.Score(s => s.With("x", 1).With("b", false))
            .Should()
            .BeEquivalentTo(new { Status = SheetStatus.Complete, Grade = (string?)null, GradeMissing = new[] { "y" } });
        campaign.Score(s => s.With("x", 1).With("y", 2))
            .Should()
            .BeEquivalentTo(new { Status = SheetStatus.Complete, Grade = (string?)null, GradeMissing = new[] { "b" } });
    }

    [Fact]
    public void Undetermined_figures_are_null_and_never_zero_or_empty()
    {
        var campaign = GradedCampaign.Limiting().Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("late", 1)]);
        evaluation.Sheets[0].Should().BeEquivalentTo(new { Grade = (string?)null, EarnedGrade = (string?)null });
        evaluation.Sheets[0].Line("c").Should().BeEquivalentTo(new { Points = (decimal?)null, Raw = (decimal?)null });
        evaluation.Standings.Should().OnlyContain(s => s.Rank == null && s.Grade == null);
        EvaluationJson.Serialize(evaluation).Should().Contain("\"grade\": null").And.Contain("\"points\": null");
    }

    [Fact]
    public void A_submission_with_no_values_at_all_is_an_error()
    {
        var campaign = new CampaignText().Load();
        campaign.Check([campaign.NewSubmission("p")]).Single().Code.Should().Be("ER5009");
    }

    [Fact]
    public void Values_filled_by_default_are_marked() =>
        (new CampaignText { Indicators = """{ "id": "x", "type": "number", "default": 3 }, { "id": "y", "type": "number" }""" }).Load()
            .Score(s => s.With("y", 1)).Should().BeEquivalentTo(new { Total = 3m, Defaulted = new[] { "x" } });

    private static CampaignText Applying => new()
    {
        Indicators = Indicators,
        Criteria = """{ "id": "c", "maxPoints": 10, "mark": "y", "appliesWhen": "b", "notApplicable": "exclude" }""",
        Workflows = "",
    };
}
