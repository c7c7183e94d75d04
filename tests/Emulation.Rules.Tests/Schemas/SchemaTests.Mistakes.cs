using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>Mistakes that the schema and the loader both catch.</summary>
public sealed partial class SchemaTests
{
    [Theory]
    [MemberData(nameof(CampaignMistakes))]
    public void A_structural_mistake_in_a_campaign_is_caught_by_both(string old, string now)
    {
        var text = Structured.Files().Texts["campaign.json"];
        text.Should().Contain(old);
        Caught(text.Replace(old, now, StringComparison.Ordinal));

        static void Caught(string json)
        {
            CampaignSchema.Validate(JToken.Parse(json)).Should().NotBeEmpty();
            var files = new Dictionary<string, string>(Structured.Files().Texts, StringComparer.Ordinal) { ["campaign.json"] = json };
            Diagnose.Of(new CampaignFiles("test", files)).Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
        }
    }

    [Theory]
    [InlineData("\"RuleName\"", "\"rulename\"")]
    [InlineData("\"Expression\": \"x > 1\"", "\"expression\": \"x > 1\"")]
    [InlineData("\"Enabled\": true", "\"enabled\": false")]
    [InlineData("\"Enabled\": true", "\"Enabled\": \"no\"")]
    [InlineData("\"Operator\": \"And\"", "\"Operator\": \"and\"")]
    [InlineData("\"Operator\": \"And\"", "\"Operator\": \"And\", \"Expression\": \"x > 1\"")]
    [InlineData("\"Name\": \"OutputExpression\"", "\"Name\": \"EvaluateRule\"")]
    [InlineData("\"OnSuccess\"", "\"OnFailure\"")]
    [InlineData("\"WorkflowName\"", "\"RuleExpressionType\": 1, \"WorkflowName\"")]
    [InlineData("\"WorkflowName\"", "\"WorkflowsToInject\": [ \"a\" ], \"WorkflowName\"")]
    [InlineData("\"GlobalParams\": [", "\"GlobalParams\": [ null, ")]
    [InlineData("\"Rules\": [ {", "\"Rules\": [ null, {")]
    [InlineData("\"label\": \"high\"", "\"lable\": \"high\"")]
    public void A_structural_mistake_in_a_workflow_is_caught_by_both(string old, string now)
    {
        var text = Structured.Files().Texts["workflows/rules.json"];
        WorkflowSchema.Validate(JToken.Parse(text)).Should().BeEmpty();
        text.Should().Contain(old);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        var json = string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + old.Length));
        WorkflowSchema.Validate(JToken.Parse(json)).Should().NotBeEmpty();
        var files = new Dictionary<string, string>(Structured.Files().Texts, StringComparer.Ordinal) { ["workflows/rules.json"] = json };
        Diagnose.Of(new CampaignFiles("test", files)).Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("\"name\"", "\"nam\"")]
    [InlineData("\"total\": 3", "\"total\": \"3\"")]
    [InlineData("\"total\": 3", "\"totals\": 3")]
    [InlineData("\"submissions\": [", "\"submissions\": [], \"extra\": [")]
    [InlineData("\"participant\": \"p\"", "\"participants\": \"p\"")]
    [InlineData("\"stage\": \"self\"", "\"stage\": \"own\"")]
    [InlineData("\"tolerance\": 0", "\"tolerance\": -1")]
    [InlineData("\"reason\": \"r\"", "\"reasons\": \"r\"")]
    public void A_structural_mistake_in_cases_is_caught_by_both(string old, string now)
    {
        const string text = """
            [ { "name": "a", "submissions": [ { "participant": "p", "values": { "x": 3 }, "stage": "self",
              "adjustments": [ { "criterion": "c", "points": 3, "reason": "r", "by": "b" } ] } ],
                "expect": { "p": { "total": 3 } }, "tolerance": 0 } ]
            """;
        var definition = new CampaignText().Load().Definition;
        CasesSchema.Validate(JToken.Parse(text)).Should().BeEmpty();
        CaseFile.TryRead(definition, text, "cases.json", out _, out _).Should().BeTrue();
        var json = text.Replace(old, now, StringComparison.Ordinal);
        json.Should().NotBe(text);
        CasesSchema.Validate(JToken.Parse(json)).Should().NotBeEmpty();
        CaseFile.TryRead(definition, json, "cases.json", out _, out _).Should().BeFalse();
    }

    public static TheoryData<string, string> CampaignMistakes() => new()
    {
        { "\"formatVersion\": 1", "\"formatVersion\": \"1\"" },
        { "\"formatVersion\": 1", "\"formatversion\": 1" },
        { "\"id\": \"test\"", "\"id\": \" \"" },
        { "\"version\": \"1.0.0\"", "\"version\": 1" },
        { "\"name\": \"Test\"", "\"name\": { \"vn\": \"Test\" }" },
        { "\"name\": \"Test\"", "\"name\": {}" },
        { "\"from\": \"2026-01-01\"", "\"from\": \"01/01/2026\"" },
        { "\"to\": \"2026-12-31\"", "\"until\": \"2026-12-31\"" },
        { "\"type\": \"number\"", "\"type\": \"Number\"" },
        { "\"type\": \"number\"", "\"typ\": \"number\"" },
        { "\"min\": 0", "\"min\": \"0\"" },
        { "\"choices\": [ \"one\"", "\"choices\": [ 1, \"one\"" },
        { "\"decimals\": 2", "\"decimals\": 2.5" },
        { "\"evidence\": \"required\"", "\"evidence\": true" },
        { "\"maxPoints\": 10", "\"maxPoints\": \"10\"" },
        { "\"maxPoints\": 10", "\"maxpoints\": 10" },
        { "\"combine\": \"firstMatch\"", "\"combine\": \"firstmatch\"" },
        { "\"combine\": \"firstMatch\"", "\"combine\": \"firstMatch\", \"mark\": \"x\"" },
        { "\"kind\": \"bonus\"", "\"kind\": \"Bonus\"" },
        { "\"notApplicable\": \"exclude\"", "\"notApplicable\": \"skip\"" },
        { ", \"notApplicable\": \"exclude\"", "" },
        { "\"from\": { \"1\": 2 }", "\"from\": {}" },
        { "\"from\": { \"1\": 2 }", "\"from\": [ 2 ]" },
        { "\"by\": \"x\", \"below\"", "\"below\"" },
        { "\"each\": \"x\"", "\"each\": \"x\", \"when\": \"x > 1\"" },
        { "\"each\": \"x\", ", "" },
        { "\"to\": 3", "\"too\": 3" },
        { "\"criteria\": [ { \"id\": \"c\"", "\"criteria\": [ null, { \"id\": \"c\"" },
        { "\"rounding\": { \"total\": 2 }", "\"rounding\": { \"total\": -1 }" },
        { "\"rounding\": { \"total\": 2 }", "\"rounding\": { \"totals\": 2 }" },
        { "\"ties\": \"share\"", "\"ties\": \"shared\"" },
        { "\"effects\": [ \"unranked\" ]", "\"effects\": []" },
        { "\"effects\": [ \"unranked\" ]", "\"effects\": [ \"noRank\" ]" },
        { "\"effects\": [ \"unranked\" ]", "\"effects\": [ { \"demoteGrade\": 0 } ]" },
        { "\"max\": \"target\"", "\"maximum\": \"target\"" },
        { "\"constants\": { \"target\": 5", "\"constants\": { \"target\": \"5\"" },
        { "\"function\": \"max\"", "\"function\": \"maximum\"" },
        { "\"places\": \"dense\"", "\"places\": \"1224\"" },
        { "\"owner\": \"participant\"", "\"owner\": \"cluster\"" },
        { "\"severity\": \"warning\"", "\"severity\": \"info\"" },
        { "\"holds\": \"x <= 50 || months.Count() > 0\", ", "" },
        { "\"predecessors\": [ \"01a\" ]", "\"predecessors\": \"01a\"" },
        { "{ \"id\": \"02\" }", "{ \"name\": \"B\" }" },
        { "\"counts\": \"levelOrBetter\"", "\"counts\": \"better\"" },
        { "\"at\": 90", "\"at\": 190" },
        { "\"over\": \"all\"", "\"over\": \"everyone\"" },
    };

    private static CampaignText Structured => new()
    {
        Indicators = """
            { "id": "x", "type": "number", "min": 0, "decimals": 2, "evidence": "required" },
            { "id": "k", "type": "choice", "choices": [ "one", { "id": "two" } ] },
            { "id": "months", "type": "list", "owner": "participant", "item": [ { "id": "total", "type": "number" } ], "default": [] }
            """,
        Criteria = """
            { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "appliesWhen": "x > 0", "notApplicable": "exclude" },
            { "id": "b", "kind": "bonus", "maxPoints": 5, "bands": { "by": "x", "below": 0, "from": { "1": 2 } } },
            { "id": "d", "maxPoints": 5, "deductions": [ { "each": "x", "points": 0.5 } ] },
            { "id": "p", "maxPoints": 5, "proportion": { "of": "x", "to": 3 } },
            { "id": "w", "maxPoints": 5, "workflow": "w", "with": { "a": "x" } }
            """,
        Rest = """
            "constants": { "target": 5 }, "rounding": { "total": 2 }, "ranking": { "ties": "share", "places": "dense" },
            "participants": [ { "id": "01", "name": "A", "predecessors": [ "01a" ] }, { "id": "02" } ],
            "checks": [ { "id": "fits", "holds": "x <= 50 || months.Count() > 0", "severity": "warning", "message": "x" } ],
            "disqualifications": [ { "id": "q", "when": "x > 99", "effects": [ "unranked" ] } ],
            "grades": { "workflow": "g", "levels": [
              { "id": "good", "quota": { "max": "target", "counts": "levelOrBetter" } }, { "id": "weak" } ] },
            "workflows": { "w": { "parameters": [ "a" ], "population": [
              { "id": "best", "function": "max", "over": "all", "value": "a", "default": 0 },
              { "id": "upper", "function": "percentile", "at": 90, "over": "all", "value": "a" } ] } }
            """,
        Workflows = """
            { "WorkflowName": "c", "GlobalParams": [ { "Name": "twice", "Expression": "x * 2" } ], "Rules": [ {
                "RuleName": "high", "Expression": "x > 1", "Enabled": true, "Properties": { "label": "high", "basis": [] },
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "twice" } } } },
              { "RuleName": "low", "Operator": "And", "Rules": [ { "RuleName": "inner", "Expression": "x <= 1" } ],
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "0" } } } } ] },
            { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "a >= 0",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "best" } } } } ] },
            { "WorkflowName": "g",
              "Rules": [ { "RuleName": "good", "Expression": "total > 1" }, { "RuleName": "weak", "Expression": "true" } ] }
            """,
    };

    [Fact]
    public void The_campaign_the_mistakes_are_made_in_is_right()
    {
        Diagnose.Of(Structured).Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        CampaignSchema.Validate(JToken.Parse(Structured.Files().Texts["campaign.json"])).Should().BeEmpty();
    }
}
