using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Loading;

public sealed class DefinitionTests
{
    [Fact]
    public void Every_problem_is_reported_in_one_pass()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "numbr" }, { "id": "1st", "type": "text" }""",
            Criteria = """{ "id": "total", "maxPoints": 0, "workflow": "nowhere" }""",
        };
        Codes(text).Should().BeEquivalentTo("ER1016", "ER2001", "ER2003", "ER2012", "ER2004");
    }

    [Theory]
    [InlineData("""{ "id": "x", "maxPoints": 10, "workflow": "c" }""", "ER2002")]
    [InlineData("""{ "id": "X", "maxPoints": 10, "workflow": "c" }""", "ER2024")]
    [InlineData("""{ "id": "And", "maxPoints": 10, "workflow": "c" }""", "ER2003")]
    [InlineData("""{ "id": "điểm", "maxPoints": 10, "workflow": "c" }""", "ER2001")]
    [InlineData("""{ "id": "c", "maxPoints": 10, "workflow": "C" }""", "ER2004")]
    [InlineData("""{ "id": "c", "maxPoints": 10 }""", "ER2013")]
    [InlineData(
        """{ "id": "c", "maxPoints": 10, "workflow": "c", "criteria": [ { "id": "e", "maxPoints": 10, "workflow": "c" } ] }""", "ER2013")]
    [InlineData("""{ "id": "c", "workflow": "c" }""", "ER1011")]
    [InlineData("""{ "id": "c", "maxPoints": -1, "workflow": "c" }""", "ER2012")]
    [InlineData("""{ "id": "c", "kind": "penalty", "workflow": "c" }""", "ER1011")]
    [InlineData("""{ "id": "c", "kind": "penalty", "minPoints": 3, "workflow": "c" }""", "ER2012")]
    [InlineData("""{ "id": "c", "kind": "penalty", "minPoints": -3, "maxPoints": 3, "workflow": "c" }""", "ER2012")]
    [InlineData("""{ "id": "g", "maxPoints": 9, "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c" } ] }""", "ER2008")]
    [InlineData("""{ "id": "c", "maxPoints": 10, "workflow": "c", "appliesWhen": "x > 1" }""", "ER2014")]
    [InlineData("""{ "id": "c", "maxPoints": 10, "workflow": "c", "notApplicable": "full" }""", "ER2014")]
    [InlineData("""{ "id": "c", "maxPoints": 10, "workflow": "c", "basis": [ "law" ] }""", "ER2009")]
    [InlineData("""{ "id": "c", "maxPoints": 10, "workflow": "c", "mark": "x" }""", "ER2013")]
    [InlineData("""{ "id": "c", "maxPoints": "10", "workflow": "c" }""", "ER1012")]
    public void A_broken_criterion_is_refused(string criterion, string codes) =>
        string.Join(',', Codes(new CampaignText { Criteria = criterion })).Should().Be(codes);

    [Theory]
    [InlineData(9, false, "Mend one of the two numbers, or add \"cap\": true if the group caps its points there.")]
    [InlineData(11, false, "Mend one of the two numbers.")]
    [InlineData(11, true, "Mend one of the two numbers.")]
    public void A_cap_is_advised_only_where_it_would_help(int maximum, bool cap, string advice)
    {
        var group = $$"""
            { "id": "g", "maxPoints": {{maximum}}, "cap": {{(cap ? "true" : "false")}},
              "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" } ] }
            """;

        Campaign.TryLoad(new CampaignText { Criteria = group }.Files(), out _, out var diagnostics).Should().BeFalse();

        diagnostics.Single(one => one.Code == "ER2008").Hint!.English.Should().Be(advice);
    }

    [Theory]
    [InlineData("""{ "id": "g", "minPoints": -3, "maxPoints": 10, "cap": true, """, "-3", "-2")]
    [InlineData("""{ "id": "g", "minPoints": -1, "maxPoints": 10, "cap": false, """, "-1", "-2")]
    public void Of_a_minimum_too(string begun, string stated, string least)
    {
        var group = begun + """
            "criteria": [ { "id": "c", "minPoints": -2, "maxPoints": 10, "workflow": "c", "combine": "firstMatch" } ] }
            """;

        Campaign.TryLoad(new CampaignText { Criteria = group }.Files(), out _, out var diagnostics).Should().BeFalse();

        var found = diagnostics.Single(one => one.Code == "ER2052");
        found.Message.English.Should().Be($"group 'g' says at least {stated} points, but the least its criteria add up to is {least}.");
        found.Hint!.English.Contains("cap", StringComparison.Ordinal).Should().Be(stated == "-1");
    }

    [Theory]
    [InlineData("""{ "id": "x", "type": "choice" }""", "ER1011")]
    [InlineData("""{ "id": "x", "type": "number", "min": 2, "max": 1 }""", "ER2011")]
    [InlineData("""{ "id": "x", "type": "number", "choices": [ "a" ] }""", "ER2025")]
    [InlineData("""{ "id": "x", "type": "number", "default": "a" }""", "ER2026")]
    [InlineData("""{ "id": "x", "type": "integer", "default": 0.5 }""", "ER2026")]
    [InlineData("""{ "id": "x", "type": "number", "decimals": 1.5 }""", "ER1017")]
    [InlineData("""{ "id": "x", "type": "number" }, { "id": "k", "type": "choice", "choices": [ "a", "a" ] }""", "ER2022")]
    public void A_broken_indicator_is_refused(string indicator, string code) =>
        Codes(new CampaignText { Indicators = indicator }).Should().Contain(code);

    [Theory]
    [InlineData(""" "rounding": { "criterion": 29 } """, "ER1017")]
    [InlineData(""" "rounding": { "mode": "up" } """, "ER1016")]
    [InlineData(""" "ranking": { "orderBy": [ "totl" ] } """, "ER2016")]
    [InlineData(""" "ranking": { "orderBy": [ "grade" ] } """, "ER2016")]
    [InlineData(""" "constants": { "k": { "by": "x", "values": { } } } """, "ER2017")]
    [InlineData(""" "grades": { "workflow": "c", "levels": [ { "id": "good" } ] } """, "ER2015")]
    [InlineData(""" "legalBasis": [ { "id": "a", "issued": "31/12/2017" } ] """, "ER1015")]
    [InlineData(""" "clusters": [ "A", "A" ] """, "ER2022")]
    public void A_broken_frame_is_refused(string rest, string code) => Codes(new CampaignText { Rest = rest }).Should().Contain(code);

    [Fact]
    public void Stock_faults_of_workflow_files_are_refused_each_with_its_code()
    {
        var valid = Rule("a", "x > 1", "1");
        CodesOfWorkflow(valid, valid).Should().Contain("ER2006");
        CodesOfWorkflow("null").Should().Equal("ER1012");
        CodesOfWorkflow(valid.Replace("\"RuleName\"", "\"enabled\": false, \"RuleName\"", StringComparison.Ordinal)).Should()
            .Equal("ER1010");
        CodesOfWorkflow(valid.Replace("\"OnSuccess\"", "\"onSuccess\"", StringComparison.Ordinal)).Should().Equal("ER1010");
        CodesOfWorkflow(valid.Replace("OutputExpression", "EvaluateRule", StringComparison.Ordinal)).Should().Equal("ER1016");
        CodesOfWorkflow(
            valid.Replace("\"RuleName\"", "\"RuleExpressionType\": \"Lambda\", \"RuleName\"", StringComparison.Ordinal)).Should()
                .Equal("ER1016");
        CodesOfWorkflow(valid.Replace("\"RuleName\"", "\"Operator\": \"and\", \"RuleName\"", StringComparison.Ordinal)).Should()
            .BeEquivalentTo("ER1016", "ER2031");
        CodesOfWorkflow(Rule("a", "x > 1")).Should().Equal("ER2020");
        CodesOfWorkflow(Rule("a", "x > 1", "1"), Rule("b", "x <= 1", "0")).Should().Equal("ER2007");
    }

    [Fact]
    public void A_newer_format_is_refused_in_one_message()
    {
        var text = new CampaignText();
        Codes(text with
        {
            Head = text.Head.Replace("\"formatVersion\": 1", "\"formatVersion\": 2, \"later\": true", StringComparison.Ordinal),
        }).Should().Equal("ER1013");
    }

    [Fact]
    public void A_workflow_file_that_cannot_be_read_is_one_problem_and_not_many()
    {
        var files = new CampaignText().Files();
        var broken = new Dictionary<string, string>(files.Texts, StringComparer.Ordinal) { ["workflows/rules.json"] = "[" };
        Diagnose.Of(new CampaignFiles("test", broken))
            .Should()
            .ContainSingle().Which.Position.File
            .Should()
            .Be("test/workflows/rules.json");
    }

    [Fact]
    public void Loading_a_broken_campaign_throws_what_was_found()
    {
        var load = () => new CampaignText { Criteria = "{ }" }.Load();
        load.Should().Throw<CampaignException>().Which.Diagnostics.Should().NotBeEmpty();
    }

    private static IEnumerable<string> CodesOfWorkflow(params string[] rules) => Codes(new CampaignText
    {
        Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c" }""",
        Workflows = Workflow("c", rules),
    });

    private static IEnumerable<string> Codes(CampaignText text) => Diagnose.Of(text).Select(d => d.Code);

    [Fact]
    public void A_workflow_declares_each_population_value_once()
    {
        const string Value = """{ "id": "best", "function": "max", "over": "all", "value": "x" }""";
        var found = Support.Diagnose.Of(new Support.CampaignText
        {
            Rest = $$""" "workflows": { "c": { "population": [ {{Value}}, {{Value}} ] } } """,
        });

        var twice = found.Should().ContainSingle().Subject;
        twice.Code.Should().Be("ER2022");
        twice.Message.English.Should().Be("'best' is declared twice.");
        twice.Message.Vietnamese.Should().Be("'best' được khai báo hai lần.");
        twice.Position.Path.Should().Be("workflows.c.population[1]");
    }
}
