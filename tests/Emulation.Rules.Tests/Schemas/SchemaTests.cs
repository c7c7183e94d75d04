using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Tests.Schemas;

public sealed partial class SchemaTests
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

    [Fact]
    public void A_workflow_as_stock_writes_it_fits()
    {
        const string Unused = """
            "Operator": null, "ErrorMessage": null, "Enabled": true, "RuleExpressionType": 0, "WorkflowsToInject": null, "Rules": null,
            "LocalParams": null, "SuccessEvent": null
            """;
        var json = $$"""
            { "WorkflowName": "c", "WorkflowsToInject": null, "RuleExpressionType": 0, "GlobalParams": null, "Rules": [
              { "RuleName": "r", "Expression": "x > 1", "Properties": null, {{Unused}}, "Actions": null },
              { "RuleName": "s", "Expression": "x > 2", "Properties": { "owner": "sales", "label": null }, "Priority": 1,
                "ErrorType": "Error", {{Unused}}, "Actions": { "OnSuccess": null, "OnFailure": null } } ] }
            """;
        WorkflowSchema.Validate(JToken.Parse(json)).Should().BeEmpty();
    }

    private static JsonSchema Parse(string text) => JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
}
