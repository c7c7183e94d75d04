using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed partial class AnalysisTests
{
    private const string File = "test/workflows/rules.json:1:";

    [Theory]
    [InlineData("x > 10|x < 5", "ER4001", "where x is from 5 up to 10")]
    [InlineData("x >= 10|x <= 5", "ER4001", "where x is above 5 and below 10")]
    [InlineData("x > 10|x < 10", "ER4001", "where x = 10")]
    [InlineData("x > 10|x >= 5 && x <= 9.99|x < 5", "ER4001", "where x is above 9.99 up to 10")]
    [InlineData("x >= 90|x >= 50", "ER4002", "where x is from 0 and below 50")]
    [InlineData("x < 90", "ER4002", "where x is from 90 up to 100")]
    public void A_value_no_rule_takes_is_told_with_its_interval(string conditions, string code, string where)
    {
        var found = Of(Numbers, conditions).Where(d => d.Code is "ER4001" or "ER4002").ToList();
        found.Select(d => d.Code).Should().Equal(code);
        found[0].ToString(Language.English).Should().Contain(where);
    }

    [Fact]
    public void A_gap_names_the_rules_on_both_sides_in_both_languages()
    {
        var gap = Of(Numbers, "x >= 86|x >= 80 && x <= 85|x < 80").Single();
        gap.ToString(Language.English)
            .Should()
            .EndWith(
                ": warning ER4001: the rules of 'c' leave a gap: where x is above 85 and below 86 no rule holds, which gives 0 points. "
                    + "Let the limits of rules 'r1' and 'r0' meet.");
        gap.ToString(Language.Vietnamese)
            .Should()
            .EndWith(
                ": cảnh báo ER4001: các quy tắc của 'c' để hở: khi x trên 85 và dưới 86 không quy tắc nào đúng, được 0 điểm. Sửa giới hạn "
                    + "của hai quy tắc 'r1' và 'r0' cho liền nhau.");
        gap.Position.ToString().Should().StartWith(File);
    }

    [Theory]
    [InlineData(""" "city": 2, "ward": 1 """, null)]
    [InlineData(""" "city": 2 """, "ward")]
    public void A_choice_of_items_that_a_scale_leaves_out_is_told_in_both_languages(string points, string? choice)
    {
        var text = new CampaignText
        {
            Indicators = """
                { "id": "prizes", "type": "list", "item": [ { "id": "level", "type": "choice", "choices": [ "city", "ward" ] } ] }
                """,
            Criteria = $$"""
                { "id": "c", "kind": "bonus", "maxPoints": 5, "perItem": "prizes",
                  "scale": { "by": "level", "points": { {{points}} } } }
                """,
            Workflows = "",
        };

        var found = Of(text).Where(d => d.Code == "ER4002").ToList();

        found.Select(d => d.Message.In(Language.English))
            .Should()
            .Equal(choice is null ? [] : [$"'c': where level = \"{choice}\" no rule holds, which gives 0 points."]);
        found.Select(d => d.Message.In(Language.Vietnamese))
            .Should()
            .Equal(choice is null ? [] : [$"'c': khi level = \"{choice}\" không quy tắc nào đúng, được 0 điểm."]);
    }

    [Theory]
    [InlineData("""{ "id": "x", "type": "integer", "min": 0, "max": 100 }""", "x >= 86|x <= 85", 0)]
    [InlineData("""{ "id": "x", "type": "number", "decimals": 1, "min": 0, "max": 100 }""", "x >= 85.1|x <= 85", 0)]
    [InlineData("""{ "id": "x", "type": "number", "decimals": 2, "min": 0, "max": 100 }""", "x >= 85.1|x <= 85", 1)]
    [InlineData("""{ "id": "x", "type": "integer", "min": 0, "max": 100 }""", "x >= 87|x <= 85", 1)]
    public void Values_an_indicator_cannot_have_are_no_gap(string indicator, string conditions, int gaps) =>
        Of(indicator, conditions).Count(d => d.Code == "ER4001").Should().Be(gaps);

    [Fact]
    public void Constants_params_and_nested_rules_are_seen_through()
    {
        var text = new CampaignText
        {
            Indicators = Numbers,
            Rest = """ "constants": { "high": 90, "low": 50 } """,
            Workflows = $$"""
                { "WorkflowName": "c", "GlobalParams": [ { "Name": "value", "Expression": "x" } ], "Rules": [
                    {{Rule("top", "value >= high", "5")}},
                    { "RuleName": "middle", "Operator": "And", "Rules": [ {{Rule("a", "value >= low + 10")}}, {{Rule("b",
                      "value < high")}} ], "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "3" } } } },
                    {{Rule("rest", "value < low", "0")}} ] }
                """,
        };
        Of(text).Single().ToString(Language.English).Should().Contain("where x is from 50 and below 60 no rule holds");
    }

    [Fact]
    public void Bands_that_share_values_overlap_but_a_ladder_does_not()
    {
        Of(Numbers, "x >= 90|x >= 50|x < 50").Should().BeEmpty();
        Of(Numbers, "x >= 90|x >= 50 && x <= 90|x < 50").Single().ToString(Language.English).Should()
            .EndWith(
                "warning ER4003: rules 'r0' and 'r1' of 'c' both hold where x = 90; the first one decides. Give each value to one rule, "
                    + "or check their order.");
    }

    [Theory]
    [InlineData(
        "x >= 50|x >= 90|x < 50", "ER4005", "rule 'r1' of 'c' is never used: wherever it holds, the earlier rule 'r0' holds already.")]
    [InlineData(
        "x >= 50|x < 50|x > 100",
        "ER4004",
        "rule 'r2' of 'c' never holds for any value allowed: `x > 100` never holds, since x is from 0 to 100.")]
    [InlineData("x >= 50 && x < 40|x >= 50|x < 50", "ER4004", "rule 'r0' of 'c' never holds for any value allowed.")]
    [InlineData("true|x < 50", "ER4005", "rule 'r1' of 'c' is never used: wherever it holds, the earlier rule 'r0' holds already.")]
    public void A_rule_nobody_can_reach_is_told(string conditions, string code, string message) =>
        Of(Numbers, conditions).Should().ContainSingle(d => d.Code == code).Which.Message.English.Should().Be(message);

    [Theory]
    [InlineData("total >= 8 && total < 7", "")]
    [InlineData("total > 10", ": `total > 10` never holds, since total is from 0 to 10")]
    [InlineData("rank < 1", ": `rank < 1` never holds, since rank is at least 1")]
    [InlineData("grade == \"good\" && grade == \"weak\"", "")]
    [InlineData("disciplined > 0 && disciplined < 1", "")]
    [InlineData("history.Any(\"flag\") && x > 20", ": `x > 20` never holds, since x is from 0 to 10")]
    [InlineData("ideas.Count() < 0", ": `ideas.Count() < 0` never holds, since ideas.Count() is at least 0")]
    public void An_award_nobody_can_get_is_told_with_the_reason_where_there_is_one(string condition, string reason) =>
        CampaignAnalysis.Run(AwardCampaign.One(condition))
            .Where(d => d.Code is "ER4017" or "ER4023")
            .Select(d => d.Message.English)
            .Should()
            .Equal(
            $"nobody can get 'a': the award's conditions never hold together{reason}.");

    [Theory]
    [InlineData("grade == \"good\" && kind == \"office\"")]
    [InlineData("c >= 10 && rank == 1")]
    [InlineData("history.Any(\"flag\") && x > 2")]
    public void An_award_somebody_may_get_is_no_finding(string condition) =>
        CampaignAnalysis.Run(AwardCampaign.One(condition)).Select(d => d.Code).Should().NotIntersectWith(["ER4017", "ER4022", "ER4023"]);

    [Fact]
    public void Choices_and_truth_values_are_tried_all_together()
    {
        const string indicators = """{ "id": "k", "type": "choice", "choices": [ "one", "two" ] }, { "id": "b", "type": "boolean" }""";
        Of(indicators, "k == \"one\" && b|k == \"two\"|!b").Select(d => d.Code).Should().BeEmpty();
        Of(indicators, "k == \"one\" && b|k == \"two\"").Single().Message.English
            .Should()
            .Be("'c': where b = false, k = one no rule holds, which gives 0 points.".Replace("one", "\"one\"", StringComparison.Ordinal));
        Of(indicators, "b|!b|k == \"one\"").Single().Code.Should().Be("ER4005");
    }

    [Fact]
    public void What_is_only_sampled_says_so()
    {
        const string indicators = """
            { "id": "x", "type": "number", "min": 0, "max": 100 }, { "id": "y", "type": "number", "min": 0, "max": 100 }
            """;
        Of(indicators, "x + y >= 50|x + y < 40").Single()
            .Should()
            .BeEquivalentTo(new { Code = "ER4016", Severity = DiagnosticSeverity.Info });
    }

    [Fact]
    public void An_indicator_nobody_uses_is_told_and_asking_whether_it_was_given_is_use()
    {
        const string indicators = Numbers + """, { "id": "spare", "type": "number" }, { "id": "asked", "type": "number" }""";
        Of(indicators, "Fn.Given(asked)|x >= 0").Where(d => d.Code == "ER4012")
            .Select(d => d.Message.English)
            .Should()
            .Equal("indicator 'spare' is used nowhere.");
    }

    [Fact]
    public void A_criterion_without_a_legal_basis_is_information()
    {
        var text = new CampaignText
        {
            Indicators = Numbers, Criteria = """{ "id": "c", "maxPoints": 10, "proportion": { "of": "x", "to": 100 } }""", Workflows = "",
        };
        CampaignAnalysis.Run(text.Load()).Single().Should().BeEquivalentTo(new { Code = "ER4013", Severity = DiagnosticSeverity.Info });
    }

    [Fact]
    public void The_school_table_has_exactly_the_two_gaps_of_its_source() =>
        CampaignAnalysis.Run(Campaign.Load(Repository.Rules("school-class-2026"))).Where(d => d.Severity == DiagnosticSeverity.Warning)
            .Select(d => $"{Path.GetFileName(d.Position.File)}:{d.Position.Line} {d.Message.English} {d.Message.Vietnamese}")
                .Should()
                .Equal(
            "bonus.json:5 the rules of 'prizeShare' leave a gap: where prizePercent is above 89 up to 90 no rule holds, which gives 0 "
                + "points. các quy tắc của 'prizeShare' để hở: khi prizePercent trên 89 đến 90 không quy tắc nào đúng, được 0 điểm.",
            "bonus.json:8 the rules of 'prizeShare' leave a gap: where prizePercent is above 85 and below 86 no rule holds, which gives 0 "
                + "points. các quy tắc của 'prizeShare' để hở: khi prizePercent trên 85 và dưới 86 không quy tắc nào đúng, được 0 điểm.");

    [Theory]
    [InlineData("bhxh-4574-2017")]
    [InlineData("cluster-relative")]
    [InlineData("decree-335-2025")]
    [InlineData("par-index-2022")]
    [InlineData("titles-2024")]
    public void The_other_samples_earn_no_warning(string folder) =>
        CampaignAnalysis.Run(Campaign.Load(Repository.Rules(folder))).Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();

    [Fact]
    public void Params_that_double_each_other_take_no_time()
    {
        var globals =
            string.Join(
                ", ",
                Enumerable.Range(1, 60)
                    .Select(i => $$"""{ "Name": "p{{i}}", "Expression": "p{{i - 1}} + p{{i - 1}}" }""")
                    .Prepend("""{ "Name": "p0", "Expression": "x" }"""));
        var text = new CampaignText
        {
            Indicators = Numbers,
            Workflows = $$"""{ "WorkflowName": "c", "GlobalParams": [ {{globals}} ], "Rules": [ {{Rule("r", "p60 > 1", "1")}} ] }""",
        };
        CampaignAnalysis.Run(text.Load()).Should().NotContain(d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Many_indicators_in_one_rule_are_tried_in_part_and_said_to_be()
    {
        var indicators =
            string.Join(", ", Enumerable.Range(0, 40).Select(i => $$"""{ "id": "n{{i}}", "type": "number", "min": 0, "max": 9 }"""));
        var all = string.Join(" && ", Enumerable.Range(0, 40).Select(i => $"n{i} >= 5"));
        Of(indicators, all).Select(d => d.Code).Should().BeSubsetOf(["ER4014", "ER4016"]);
    }

    private const string Numbers = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""";

    private static List<Diagnostic> Of(string indicators, string conditions) => Of((new CampaignText { Indicators = indicators }).WithRules(
        [.. conditions.Split('|').Select((condition, i) => Rule($"r{i}", condition, "1"))]));

    /// <summary>Without the remark on the legal basis, which these small campaigns all earn.</summary>
    private static List<Diagnostic> Of(CampaignText text) => [.. CampaignAnalysis.Run(text.Load()).Where(d => d.Code != "ER4013")];
}
