using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

public sealed class GradeTests
{
    private static CampaignText Graded(params string[] rules) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "violations", "type": "integer" }""",
        Rest = """ "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] } """,
        Workflows = Workflow("c", Rule("all", "true", "x")) + "," + Workflow("grades", rules),
    };

    [Fact]
    public void The_first_rule_that_holds_names_the_grade()
    {
        var campaign = Graded(Rule("good", "total >= 9 && c >= 9 && percent >= 90"), Rule("weak", "true")).Load();
        campaign.Score(s => s.With("x", 9)).Should().BeEquivalentTo(new { EarnedGrade = "good", Grade = "good" });
        campaign.Score(s => s.With("x", 8.99m)).Grade.Should().Be("weak");
    }

    [Fact]
    public void A_grade_that_reads_something_missing_is_undetermined_and_names_it()
    {
        var sheet = Graded(Rule("good", "total >= 9 && violations == 0"), Rule("weak", "true")).Load().Score(s => s.With("x", 9));
        sheet.Should().BeEquivalentTo(new { Status = SheetStatus.Complete, Grade = (string?)null, GradeMissing = new[] { "violations" } });
    }

    [Fact]
    public void A_grade_rule_that_fails_is_a_fault_of_the_grade_alone()
    {
        var sheet =
            Graded(Rule("good", "total / violations > 1"), Rule("weak", "true")).Load().Score(s => s.With("x", 9).With("violations", 0));
        sheet.Total.Should().Be(9m);
        sheet.Grade.Should().BeNull();
        sheet.GradeFault.Should().Be(new Fault { Rule = "good", Kind = FaultKind.DivisionByZero });
    }

    [Fact]
    public void Without_a_rule_that_holds_there_is_no_grade() =>
        Graded(Rule("good", "total >= 9"), Rule("weak", "total < 5")).Load().Score(s => s.With("x", 7)).Grade.Should().BeNull();
}
