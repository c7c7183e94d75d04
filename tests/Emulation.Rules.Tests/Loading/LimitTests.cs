using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Loading;

/// <summary>What would overflow or run away is refused where it is written.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("""{ "id": "c", "maxPoints": 1000000000000.1, "mark": "x" }""", "ER2043")]
    [InlineData("""{ "id": "c", "maxPoints": 1000000000000, "mark": "x" }""", "")]
    [InlineData("""{ "id": "c", "maxPoints": 1, "minPoints": -1e13, "mark": "x" }""", "ER2043")]
    [InlineData("""{ "id": "c", "kind": "penalty", "minPoints": -1e13, "mark": "x" }""", "ER2043")]
    [InlineData(
        """{ "id": "g", "combine": "max", "maxPoints": 1e13, "criteria": [ { "id": "c", "maxPoints": 1, "mark": "x" } ] }""", "ER2043")]
    [InlineData(
        """{ "id": "g", "criteria": [ { "id": "c", "maxPoints": 1e12, "mark": "x" }, { "id": "d", "maxPoints": 1, "mark": "x" } ] }""",
        "ER2043")]
    [InlineData(
        """{ "id": "g", "criteria": [ { "id": "c", "maxPoints": 9e27, "mark": "x" }, { "id": "d", "maxPoints": 9e27, "mark": "x" } ] }""",
        "ER2043,ER2043")]
    [InlineData("""{ "id": "c", "maxPoints": 1e-28, "minPoints": -1e12, "mark": "x" }""", "ER2012")]
    public void Points_that_could_overflow_are_refused(string criterion, string codes) =>
        string.Join(',', Errors(new CampaignText { Criteria = criterion, Workflows = "" })).Should().Be(codes);

    [Fact]
    public void The_largest_and_smallest_points_there_may_be_are_scored()
    {
        var campaign = new CampaignText
        {
            Criteria = """
                { "id": "c", "maxPoints": 1000000000000, "mark": "x" },
                { "id": "d", "maxPoints": 0.000001, "minPoints": -1000000000000, "mark": "0 - x" },
                { "id": "e", "maxPoints": 1000000000000, "mark": "x" }
                """,
            Workflows = "",
        }.Load();
        var sheet = campaign.Evaluate([campaign.NewSubmission("p").With("x", 1_000_000_000_000m)]).Sheets[0];

        sheet.Criteria.Select(c => c.Percent).Should().Equal(100m, -100_000_000_000_000_000_000m, 100m);
    }

    [Fact]
    public void More_than_fifty_grades_are_refused_once()
    {
        var ids = Enumerable.Range(0, 51).Select(i => $"g{i}").ToList();
        var text = new CampaignText
        {
            Rest = $$"""
                "grades": { "workflow": "grades", "levels": [ {{string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}" }"""))}} ] }
                """,
            Workflows =
                $"{Workflow("c", Rule("all", "true", "x"))}, "
                    + $"{Workflow("grades", [.. ids.Select((id, i) => Rule(id, $"total >= {50 - i}"))])}",
        };
        Whole(text, "test/campaign.json:4:").Should().Equal(
            "error ER2044: there are 51 grade levels, more than the limit of 50. Merge some of the levels.",
            "lỗi ER2044: có 51 mức xếp loại, nhiều hơn giới hạn 50. Gộp các mức lại.");
    }

    [Fact]
    public void More_than_a_thousand_rules_are_refused_nested_ones_counted()
    {
        var nested =
            $$"""
                { "RuleName": "n", "Operator": "Or", "Rules": [ {{Rule("a", "x > 1")}}, {{Rule("b", "x > 2")}} ],
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } }
                """;
        var text = new CampaignText().WithRules([.. Enumerable.Range(0, 998).Select(i => Rule($"r{i}", "x > 1", "1")), nested]);
        Whole(text, "test/workflows/rules.json:1:3: ").Should().Equal(
            "error ER2045: workflow 'c' has 1001 rules with the nested ones, more than the limit of 1000. Split the criterion into "
                + "several, each with a workflow of its own.",
            "lỗi ER2045: workflow 'c' có 1001 quy tắc kể cả quy tắc con, nhiều hơn giới hạn 1000. Chia tiêu chí thành nhiều tiêu chí, mỗi "
                + "tiêu chí một workflow.");
    }

    [Fact]
    public void More_than_a_hundred_nested_rules_are_refused()
    {
        var children = string.Join(", ", Enumerable.Range(0, 101).Select(i => Rule($"r{i}", "x > 1")));
        var nested =
            $$"""
                { "RuleName": "n", "Operator": "Or", "Rules": [ {{children}} ],
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } }
                """;
        Whole(new CampaignText().WithRules(nested), "test/workflows/rules.json:1:37: ").Should().Equal(
            "error ER2046: rule 'n' has 101 nested rules, more than the limit of 100. Split them over nested rules that have 'Rules' of "
                + "their own.",
            "lỗi ER2046: quy tắc 'n' có 101 quy tắc con, nhiều hơn giới hạn 100. Chia thành nhiều quy tắc con có 'Rules' của riêng chúng.");
    }

    [Fact]
    public void A_scale_of_too_many_choices_is_refused_once()
    {
        var ids = Enumerable.Range(0, 1001).Select(i => $"k{i}").ToList();
        var text = new CampaignText
        {
            Indicators = $$"""{ "id": "k", "type": "choice", "choices": [ {{string.Join(", ", ids.Select(id => $"\"{id}\""))}} ] }""",
            Criteria =
                $$"""
                    { "id": "c", "maxPoints": 10,
                      "scale": { "by": "k", "points": { {{string.Join(", ", ids.Select(id => $"\"{id}\": 1"))}} } } }
                    """,
            Workflows = "",
        };
        Errors(text).Should().Equal("ER2045");
    }

    [Fact]
    public void A_mistake_in_a_workflow_of_several_criteria_is_told_once()
    {
        var criteria =
            string.Join(
                ", ",
                Enumerable.Range(0, 5).Select(i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" }"""));
        Diagnose.Of(new CampaignText { Criteria = criteria }.WithRule("xx > 1")).Should().ContainSingle();
    }

    private static IEnumerable<string> Errors(CampaignText text) =>
        Diagnose.Of(text).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code);

    /// <summary>The one error in both languages, without its place.</summary>
    private static IEnumerable<string> Whole(CampaignText text, string place)
    {
        var found = Diagnose.Of(text).Where(d => d.Severity == DiagnosticSeverity.Error).Should().ContainSingle().Subject;
        foreach (var message in (string[])[found.ToString(Language.English), found.ToString(Language.Vietnamese)])
        {
            message.Should().StartWith(place);
            yield return message[
                (message.IndexOf(" ER", StringComparison.Ordinal) - (message.Contains(" lỗi ER", StringComparison.Ordinal) ? 3 : 5))..];
        }
    }
}
