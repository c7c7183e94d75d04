using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class QuotaGradeTests
{
    private const string Quota = """, "quota": { "max": 1 }""";

    [Fact]
    public void A_grade_that_only_a_quota_gives_needs_no_rule_and_is_given()
    {
        var campaign = Text(Quota, Rule("top", "total >= 5"), Rule("weak", "total < 5")).Load();
        Analyse.English(Text(Quota, Rule("top", "total >= 5"), Rule("weak", "total < 5")), "ER4009", "ER4010").Should().BeEmpty();
        var marks = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 90, ["b"] = 80, ["c"] = 10 };
        var evaluation = campaign.Evaluate(marks.Select(mark => campaign.NewSubmission(mark.Key).With("x", mark.Value)));
        evaluation.Sheets.Select(sheet => sheet.Grade).Should().Equal("top", "next", "weak");
    }

    [Fact]
    public void A_rule_that_never_holds_for_such_a_grade_is_no_finding() =>
        Analyse.English(Text(Quota, Rule("top", "total >= 5"), Rule("next", "false"), Rule("weak", "total < 5")), "ER4009")
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("""{ "gradeAtMost": "next" }""", true)]
    [InlineData("""{ "gradeAtMost": "weak" }""", false)]
    [InlineData("""{ "demoteGrade": 1 }""", true)]
    [InlineData("""{ "demoteGrade": 2 }""", false)]
    [InlineData("\"noGrade\"", false)]
    public void Nor_is_one_for_a_grade_to_which_a_disqualification_pulls_down(string effect, bool pulls)
    {
        var text = Text("", Rule("top", "total >= 5"), Rule("next", "false"), Rule("weak", "total < 5"));
        text = text with
        {
            Rest = text.Rest + $$"""
                , "disqualifications": [ { "id": "late", "name": "Late", "when": "x > 90", "effects": [ {{effect}} ] } ]
                """,
        };
        Analyse.English(text, "ER4009").Should().HaveCount(pulls ? 0 : 1);
        text.Load().Score(s => s.With("x", 100)).Grade.Should().Match(grade => (grade == "next") == pulls);
    }

    [Fact]
    public void Without_a_quota_above_it_a_grade_needs_its_rule()
    {
        Diagnose.Of(Text("", Rule("top", "total >= 5"), Rule("weak", "total < 5"))).Select(d => d.Code).Should().Equal("ER2023");
        var never = Text("", Rule("top", "total >= 5"), Rule("next", "false"), Rule("weak", "total < 5"));
        Analyse.English(never, "ER4009").Should().Equal("ER4009 no result can earn grade 'next'.");
    }

    [Fact]
    public void The_level_below_one_without_a_quota_still_needs_its_rule() =>
        Diagnose.Of(Text(Quota, Rule("top", "total >= 5"))).Select(d => d.Code).Should().Equal("ER2023");

    private static CampaignText Text(string quota, params string[] rules) => new()
    {
        Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""",
        Criteria = """{ "id": "c", "maxPoints": 10, "proportion": { "of": "x", "to": 100 } }""",
        Rest = $$"""
            "grades": { "workflow": "grades", "levels": [ { "id": "top"{{quota}} }, { "id": "next" }, { "id": "weak" } ] },
            "ranking": { "within": "all", "orderBy": [ "total" ] }
            """,
        Workflows = Workflow("grades", rules),
    };
}
