using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Tests.Schemas;

public sealed class SchemaTests
{
    private static readonly JsonSchema CampaignSchema = Parse(JsonSchemas.Campaign);
    private static readonly JsonSchema ExtensionSchema = Parse(JsonSchemas.Extension);
    private static readonly JsonSchema WorkflowSchema = Parse(JsonSchemas.Workflow);
    private static readonly JsonSchema CasesSchema = Parse(JsonSchemas.Cases);
    private static readonly JsonSchema SubmissionsSchema = Parse(JsonSchemas.Submissions);
    private static readonly JsonSchema DecisionsSchema = Parse(JsonSchemas.Decisions);

    public static TheoryData<string> Samples()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Repository.Rules(""), "*.json", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".schema.json", StringComparison.Ordinal)))
        {
            data.Add(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_points_to_its_schema_and_fits_it(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        var json = JToken.Parse(File.ReadAllText(path), new JsonLoadSettings { CommentHandling = CommentHandling.Ignore });
        var schema = file.EndsWith("campaign.json", StringComparison.Ordinal) ? json["extends"] is null ? CampaignSchema : ExtensionSchema
            : file.EndsWith("cases.json", StringComparison.Ordinal) ? CasesSchema
            : file.EndsWith("decisions.json", StringComparison.Ordinal) ? DecisionsSchema
            : file.Contains("/data/", StringComparison.Ordinal) ? SubmissionsSchema
            : WorkflowSchema;
        schema.Validate(json).Should().BeEmpty();
        var pointer = (json is JArray list ? list[0] : json).Value<string>("$schema");
        File.Exists(Path.Combine(Path.GetDirectoryName(path)!, pointer!)).Should().BeTrue();
    }

    [Theory]
    [InlineData(nameof(JsonSchemas.Campaign), "campaign")]
    [InlineData(nameof(JsonSchemas.Extension), "extension")]
    [InlineData(nameof(JsonSchemas.Workflow), "workflow")]
    [InlineData(nameof(JsonSchemas.Cases), "cases")]
    [InlineData(nameof(JsonSchemas.Submissions), "submissions")]
    [InlineData(nameof(JsonSchemas.Decisions), "decisions")]
    public void The_embedded_schemas_are_those_of_the_rules_folder(string property, string name)
    {
        var embedded = (string)typeof(JsonSchemas).GetProperty(property)!.GetValue(null)!;
        embedded.Should().Be(File.ReadAllText(Path.Combine(Repository.Rules("schema"), $"{name}.schema.json")));
    }

    [Theory]
    [InlineData(nameof(JsonSchemas.Campaign))]
    [InlineData(nameof(JsonSchemas.Extension))]
    [InlineData(nameof(JsonSchemas.Workflow))]
    [InlineData(nameof(JsonSchemas.Cases))]
    [InlineData(nameof(JsonSchemas.Submissions))]
    [InlineData(nameof(JsonSchemas.Decisions))]
    public void Every_property_has_a_title_in_both_languages_and_every_object_closes_itself(string property)
    {
        var root = JObject.Parse((string)typeof(JsonSchemas).GetProperty(property)!.GetValue(null)!);
        root.Value<string>("$schema").Should().Be("http://json-schema.org/draft-07/schema#");
        foreach (var node in root.DescendantsAndSelf().OfType<JObject>())
        {
            if (node["properties"] is JObject properties && node["type"]?.ToString() == "object")
            {
                node["additionalProperties"]!.Value<bool>().Should().BeFalse(node.Path);
                foreach (var entry in properties.Properties())
                {
                    entry.Value["title"]!.ToString().Should().Contain(" / ", entry.Path);
                    entry.Value["description"]!.ToString().Should().Contain("\n", entry.Path);
                }
            }
        }
    }

    [Fact]
    public void What_the_loader_accepts_the_schema_accepts()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var json = RandomCampaign.TextOf(seed).Files().Texts["campaign.json"];
            CampaignSchema.Validate(JToken.Parse(json)).Should().BeEmpty($"seed {seed}: {json}");
        }
    }

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

    [Fact]
    public void A_workflow_as_stock_writes_it_fits()
    {
        const string Unused = """ "Operator": null, "ErrorMessage": null, "Enabled": true, "RuleExpressionType": 0, "WorkflowsToInject": null, "Rules": null, "LocalParams": null, "SuccessEvent": null """;
        var json = $$"""
            { "WorkflowName": "c", "WorkflowsToInject": null, "RuleExpressionType": 0, "GlobalParams": null, "Rules": [
              { "RuleName": "r", "Expression": "x > 1", "Properties": null, {{Unused}}, "Actions": null },
              { "RuleName": "s", "Expression": "x > 2", "Properties": { "owner": "sales", "label": null }, "Priority": 1,
                "ErrorType": "Error", {{Unused}}, "Actions": { "OnSuccess": null, "OnFailure": null } } ] }
            """;
        WorkflowSchema.Validate(JToken.Parse(json)).Should().BeEmpty();
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

    private static JsonSchema Parse(string text) => JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
}
