using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <remarks>SEMANTICS 2.1, 2.2, 2.3.</remarks>
public sealed class StatusTests
{
    private static readonly CampaignText TwoCriteria = new()
    {
        Indicators =
            """
                { "id": "x", "type": "number" }, { "id": "y", "type": "number" }, { "id": "assigned", "type": "boolean", "default": true }
                """,
        Criteria = """
            { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" },
            { "id": "e", "maxPoints": 20, "minPoints": 2, "workflow": "e" }
            """,
        Workflows = Workflow("c", Rule("some", "x > 0", "x"), Rule("none", "x <= 0", "0")) + "," + Workflow("e", Rule("all", "true", "y")),
    };

    [Fact]
    public void A_missing_indicator_leaves_the_criterion_unevaluated_and_names_itself()
    {
        var sheet = TwoCriteria.Load().Score(s => s.With("x", 4));
        sheet.Line("e")
            .Should()
            .BeEquivalentTo(
                new { Status = CriterionStatus.NotEvaluated, Points = (decimal?)null, MaxPoints = 20m, Missing = new[] { "y" } });
        sheet.Should()
            .BeEquivalentTo(
                new { Status = SheetStatus.Incomplete, Total = 4m, MaxTotal = 30m, Range = new ScoreRange { Low = 6m, High = 24m } });
    }

    [Fact]
    public void An_indicator_named_only_in_a_later_rule_is_read_all_the_same()
    {
        var text = TwoCriteria with { Workflows = TwoCriteria.Workflows.Replace("x <= 0", "y <= 0", StringComparison.Ordinal) };
        text.Load().Score(s => s.With("x", 4)).Line("c").Missing.Should().Equal("y");
    }

    [Fact]
    public void No_rule_that_holds_is_zero_points_with_no_rule()
    {
        var campaign = new CampaignText().WithRule("x > 100", "1").Load();
        var line = campaign.Score(s => s.With("x", 4)).Line("c");
        line.Should().BeEquivalentTo(new { Status = CriterionStatus.Scored, Points = 0m });
        line.Rules.Should().BeEmpty();
    }

    [Fact]
    public void Division_by_zero_faults_its_criterion_and_leaves_the_others_alone()
    {
        var text = TwoCriteria with { Workflows = TwoCriteria.Workflows.Replace("\"y\"", "\"10 / y\"", StringComparison.Ordinal) };
        var sheet = text.Load().Score(s => s.With("x", 4).With("y", 0));
        sheet.Status.Should().Be(SheetStatus.Faulted);
        sheet.Line("e").Fault.Should().Be(new Fault { Rule = "all", Kind = FaultKind.DivisionByZero });
        sheet.Line("c").Points.Should().Be(4m);
        sheet.Range.Should().Be(new ScoreRange { Low = 6m, High = 24m });
    }

    [Fact]
    public void A_number_that_grows_too_large_is_a_fault() =>
        new CampaignText().WithRule("true", "x * x").Load().Score(s => s.With("x", 1e20m)).Line("c").Fault!.Kind
            .Should()
            .Be(FaultKind.Overflow);

    [Fact]
    public void Whole_number_arithmetic_faults_beyond_28_digits_instead_of_wrapping_round() =>
        new CampaignText().WithRule("x > 0", "999999999 * 999999999 * 999999999 * 999999999").Load().Score(s => s.With("x", 1)).Line(
            "c").Fault!.Kind.Should().Be(FaultKind.Overflow);

    [Fact]
    public void A_function_outside_its_domain_is_a_fault() =>
        new CampaignText().WithRule("true", "Fn.Round(x, 0.5)").Load().Score(s => s.With("x", 1)).Line("c").Fault!.Kind
            .Should()
            .Be(FaultKind.OutOfDomain);

    [Fact]
    public void A_criterion_of_which_nobody_knows_whether_it_applies_is_unevaluated()
    {
        var text = NotAssigned("full");
        var sheet =
            (text with { Indicators = text.Indicators.Replace(", \"default\": true", "", StringComparison.Ordinal) })
                .Load()
                .Score(s => s.With("x", 4).With("y", 3));
        sheet.Line("e").Should().BeEquivalentTo(new { Status = CriterionStatus.NotEvaluated, Missing = new[] { "assigned" } });
        sheet.Range.Should().Be(new ScoreRange { Low = 6m, High = 24m });
    }

    [Fact]
    public void A_value_taken_from_a_default_is_marked() =>
        TwoCriteria.Load().Score(s => s.With("x", 4).With("y", 3)).Defaulted.Should().Equal("assigned");

    private static CampaignText NotAssigned(string policy) => TwoCriteria with
    {
        Criteria =
            TwoCriteria.Criteria.Replace(
                "\"workflow\": \"e\"",
                $"\"workflow\": \"e\", \"appliesWhen\": \"assigned\", \"notApplicable\": \"{policy}\"",
                StringComparison.Ordinal),
    };
}
