using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Children of another kind, points off inside a section, and the limits of groups.</summary>
/// <remarks>SEMANTICS 6.2, 6.5, 7.2, 7.3, 7.4, 7.5.</remarks>
public sealed class GroupKindTests
{
    private const string Mend =
        "Move it out of the group, or make it of the group's kind: points taken off inside a section are a criterion with \"maxPoints\": "
            + "0 and a negative \"minPoints\".";
    private const string MendVietnamese =
        "Đưa nó ra ngoài nhóm, hoặc để cùng loại với nhóm: điểm trừ trong một mục là tiêu chí có \"maxPoints\": 0 và \"minPoints\" âm.";

    [Theory]
    [InlineData("workflow", "\"combine\": \"workflow\", \"workflow\": \"g\",")]
    [InlineData("max", "\"combine\": \"max\",")]
    public void A_child_of_another_kind_is_an_error_where_the_group_does_not_add(string combine, string fields)
    {
        var found = Diagnose.Of(Mixed(fields));
        found.Select(d => (d.Code, d.Severity)).Should().Equal(("ER2051", DiagnosticSeverity.Error), ("ER2051", DiagnosticSeverity.Error));
        found[0].Message.English.Should()
            .Be($"'more' is of another kind than its group 'g', which says \"combine\": \"{combine}\": its points would count beside the "
                + $"group as well.");
        found[0].Message.Vietnamese.Should()
            .Be($"'more' khác loại với nhóm 'g' ghi \"combine\": \"{combine}\": điểm của nó còn được tính thêm ngoài nhóm.");
        found[1].Message.English.Should().StartWith("'less' is of another kind");
        found[0].Hint!.English.Should().Be(Mend);
        found[0].Hint!.Vietnamese.Should().Be(MendVietnamese);
    }

    [Fact]
    public void In_a_group_that_adds_they_count_outside_which_is_said_once_and_shown_under_the_group()
    {
        var campaign = Mixed("").Load();
        var said = CampaignAnalysis.Run(campaign).Single(d => d.Code == "ER4030");
        said.Severity.Should().Be(DiagnosticSeverity.Info);
        said.Message.English.Should().Be("criteria of another kind than their group, which count outside it: more (g), less (g).");
        said.Message.Vietnamese.Should().Be("tiêu chí khác loại với nhóm chứa nó nên tính ngoài nhóm: more (g), less (g).");
        var sheet = campaign.Score(s => s.With("x", 3));
        sheet.Should().BeEquivalentTo(new { BaseTotal = 3m, BonusTotal = 3m, PenaltyTotal = -2m, Total = 4m });
        sheet.Line("g").Points.Should().Be(3m);
        sheet.Line("g").Outside.Should().Equal(
            new OutsidePoints
            {
                Kind = CriterionKind.Bonus,
                Points = 3m,
            }, new OutsidePoints { Kind = CriterionKind.Penalty, Points = -2m });
        EvaluationJson.Serialize(sheet).Should().Contain("\"outside\": [").And.Contain("\"kind\": \"penalty\"");
        sheet.Line("a").Outside.Should().BeNull();
    }

    [Theory]
    [InlineData(1, 0, 18, 18)]
    [InlineData(2, 0, 18, 18)]
    [InlineData(0, 1, 8, 18)]
    [InlineData(0, 3, 0, 18)]
    public void Points_off_inside_a_section_stop_at_the_sections_minimum(int late, int posts, int points, int given)
    {
        var sheet =
            Section("\"maxPoints\": 20, \"minPoints\": 0, \"cap\": true,").Load()
                .Score(s => s.With("a", given).With("late", late).With("posts", posts));
        sheet.Should()
            .BeEquivalentTo(
                new { Total = (decimal)points, BaseTotal = (decimal)points, PenaltyTotal = 0m, MaxTotal = 20m, DeductedTotal = posts * 10m,
                    Status = SheetStatus.Complete });
        sheet.Line("off").Should().BeEquivalentTo(new { Points = -10m * posts, MaxPoints = 0m, Percent = (decimal?)null });
        sheet.Line("g").Clamped.Should().Be(posts == 3);
    }

    [Fact]
    public void The_range_of_a_section_stays_within_its_limits()
    {
        var sheet = Section("\"maxPoints\": 20, \"minPoints\": -5, \"cap\": true,").Load().Score(s => s.With("a", 18).With("late", 0));
        sheet.Range.Should().Be(new ScoreRange { Low = -5m, High = 18m });
    }

    [Fact]
    public void A_section_whose_minimum_is_not_the_sum_needs_cap()
    {
        var found = Diagnose.Of(Section("\"minPoints\": 0,")).Single();
        found.Code.Should().Be("ER2052");
        found.Message.English.Should().Be("group 'g' says at least 0 points, but the least its criteria add up to is -30.");
        found.Message.Vietnamese.Should().Be("nhóm 'g' ghi tối thiểu 0 điểm nhưng các tiêu chí bên trong cộng lại tối thiểu -30.");
        Diagnose.Of(Section("\"minPoints\": -30,")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"maxPoints\": 0", "'maxPoints' of 'c' must be greater than 0, or 0 beside a negative minPoints.")]
    [InlineData("\"maxPoints\": 0, \"minPoints\": 0", "'maxPoints' of 'c' must be greater than 0, or 0 beside a negative minPoints.")]
    [InlineData("\"maxPoints\": -1, \"minPoints\": -2", "'maxPoints' of 'c' must be greater than 0.")]
    [InlineData("\"kind\": \"bonus\", \"maxPoints\": 0, \"minPoints\": -2", "'maxPoints' of 'c' must be greater than 0.")]
    public void A_maximum_of_0_is_for_base_criteria_that_take_off(string bounds, string message) =>
        Diagnose.Of(new CampaignText { Criteria = $$"""{ "id": "c", {{bounds}}, "mark": "x" }""", Workflows = "" })
            .Select(d => d.Message.English)
            .Should()
            .Contain(message);

    [Fact]
    public void A_group_that_does_not_apply_is_not_lifted_to_its_minimum()
    {
        var text =
            Section("\"maxPoints\": 20, \"minPoints\": 2, \"cap\": true, \"appliesWhen\": \"a > 100\", \"notApplicable\": \"exclude\",");
        text.Load()
            .Score(s => s.With("a", 1).With("late", 0).With("posts", 0))
            .Should()
            .BeEquivalentTo(new { Total = 0m, MaxTotal = 0m, Percent = (decimal?)null });
    }

    [Fact]
    public void A_group_whose_workflow_leaves_its_limits_is_told_and_the_line_shows_it()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 5 }, { "id": "y", "type": "number", "min": 0, "max": 5 }""",
            Criteria =
                """
                    { "id": "g", "maxPoints": 10, "combine": "workflow", "workflow": "g",
                      "criteria": [ { "id": "a", "maxPoints": 5, "mark": "x" }, { "id": "b", "maxPoints": 5, "mark": "y" } ] }
                    """,
            Workflows = Workflow("g", Rule("difference", "true", "a - b")),
        };
        var campaign = text.Load();
        var said = CampaignAnalysis.Run(campaign).Single(d => d.Code == "ER4007");
        said.Message.English.Should()
            .Be("rule 'difference' of 'g' can give -5 points (where a = 0, b = 5), outside [0, 10]: they will be brought to the limit.");
        said.Message.Vietnamese.Should()
            .Be("quy tắc 'difference' của 'g' có thể cho -5 điểm (khi a = 0, b = 5), ngoài khoảng [0, 10]: sẽ bị kéo về giới hạn.");
        campaign.Score(s => s.With("x", 1).With("y", 4)).Line("g").Should().BeEquivalentTo(new { Raw = -3m, Points = 0m, Clamped = true });
        var wider =
            (text with
            {
                Criteria = text.Criteria.Replace("\"maxPoints\": 10,", "\"maxPoints\": 10, \"minPoints\": -5,", StringComparison.Ordinal),
            }).Load();
        CampaignAnalysis.Run(wider).Should().NotContain(d => d.Code == "ER4007");
        wider.Score(s => s.With("x", 1).With("y", 4)).Total.Should().Be(-3m);
    }

    private static CampaignText Mixed(string fields) => new()
    {
        Criteria = $$"""
            { "id": "g", "maxPoints": 10, {{fields}} "criteria": [
              { "id": "a", "maxPoints": 10, "mark": "x" }, { "id": "more", "kind": "bonus", "maxPoints": 5, "mark": "x" },
              { "id": "less", "kind": "penalty", "minPoints": -5, "mark": "-2" } ] }
            """,
        Workflows =
            fields.Contains("\"workflow\"", StringComparison.Ordinal)
                ? Workflow("g", Rule("all", "true", "Fn.Max(0, a + more + less)"))
                : "",
    };

    private static CampaignText Section(string fields) => new()
    {
        Indicators = """{ "id": "a", "type": "number" }, { "id": "late", "type": "integer" }, { "id": "posts", "type": "integer" }""",
        Criteria =
            $$"""
                { "id": "g", {{fields}} "criteria": [ { "id": "ka", "maxPoints": 20, "mark": "a" },
                  { "id": "off", "maxPoints": 0, "minPoints": -30, "deductions": [ { "each": "posts", "points": 10 } ] } ] }
                """,
        Workflows = "",
    };
}
