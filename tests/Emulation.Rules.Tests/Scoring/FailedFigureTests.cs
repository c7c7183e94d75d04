using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Figures that fail, and whoever reads them.</summary>
/// <remarks>SEMANTICS 8.4, 13.3.</remarks>
public sealed class FailedFigureTests
{
    private static readonly CampaignText Text = new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Workflows = "",
    };

    [Fact]
    public void A_figure_that_fails_faults_whoever_reads_it_and_nobody_else()
    {
        var text = Text with
        {
            Criteria = """{ "id": "c", "maxPoints": 100, "mark": "x" }, { "id": "d", "maxPoints": 100, "mark": "ratio" }""",
            Rest = """
                "figures": [ { "id": "ratio", "value": "x / y" }, { "id": "more", "value": "ratio + 1" }, { "id": "other", "value": "x" } ]
                """,
        };
        var sheet = text.Load().Score(s => s.With("x", 1).With("y", 0));
        var fault = new Fault { Rule = "value", Kind = FaultKind.DivisionByZero };
        sheet.Figures!.Select(f => f.Fault).Should().Equal(fault, fault, null);
        sheet.Line("d").Fault.Should().Be(fault);
        sheet.Line("c").Status.Should().Be(CriterionStatus.Scored);
    }

    [Theory]
    [InlineData("\"function\": \"max\", \"value\": \"ratio\"")]
    [InlineData("\"function\": \"count\", \"where\": \"ratio > 0\"")]
    [InlineData("\"function\": \"rank\", \"value\": \"ratio\", \"default\": 9")]
    public void A_figure_that_fails_is_a_part_that_fails_of_a_value_over_all(string population)
    {
        var text = Text with
        {
            Criteria = """{ "id": "c", "maxPoints": 100, "mark": "over" }""",
            Rest = $$"""
                "figures": [ { "id": "ratio", "value": "x / y" }, { "id": "over", "population": { "over": "all", {{population}} } } ]
                """,
        };
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("p").With("x", 1).With("y", 0), campaign.NewSubmission("q").With("x", 1).With("y", 1),
            campaign.NewSubmission("r").With("x", 1)]);
        var fault = new Fault { Rule = "value", Kind = FaultKind.DivisionByZero };
        evaluation.Sheets[0].Line("c").Fault.Should().Be(fault);
        evaluation.Sheets[0].Figures!.Select(f => f.Fault).Should().Equal(fault, fault);
        evaluation.Sheets[1].Line("c").Should().BeEquivalentTo(new { Points = 1m, Provisional = true });
        evaluation.Sheets[2].Line("c").Fault.Should().BeNull();
    }

    [Fact]
    public void A_grade_and_a_disqualification_that_read_a_figure_that_fails_are_undetermined_and_name_it()
    {
        var text = Text with
        {
            Criteria = """{ "id": "c", "maxPoints": 100, "mark": "x" }""",
            Rest = """
                "figures": [ { "id": "ratio", "value": "x / y" } ], "grades": { "workflow": "g", "levels": [ { "id": "good" } ] },
                "disqualifications": [ { "id": "low", "name": "Low", "when": "ratio < 1", "effects": [ "noAward" ] } ]
                """,
            Workflows = """{ "WorkflowName": "g", "Rules": [ { "RuleName": "good", "Expression": "ratio > 1" } ] }""",
        };
        text.Load().Score(s => s.With("x", 1).With("y", 0)).Should().BeEquivalentTo(new
        {
            Grade = (string?)null, GradeMissing = new[] { "ratio" }, DisqualificationMissing = new[] { "ratio" },
        });
    }

    [Fact]
    public void A_figure_that_fails_lacks_nothing_besides()
    {
        var text = Text with
        {
            Criteria = """{ "id": "c", "maxPoints": 100, "mark": "1 / x" }""",
            Rest = """ "figures": [ { "id": "f", "value": "c + y" } ] """,
        };

        var figure = text.Load().Score(s => s.With("x", 0)).Figures!.Single();

        figure.Fault!.Kind.Should().Be(FaultKind.DivisionByZero);
        figure.Missing.Should().BeEmpty();
    }
}
