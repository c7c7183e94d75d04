using System.Text.Json.Nodes;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Workflow files as stock RulesEngine, and hosts of it, write them.</summary>
public sealed class StockFileTests
{
    private const string Nulls = """
        "Properties": null, "Operator": null, "ErrorMessage": null, "Enabled": true, "RuleExpressionType": 0, "WorkflowsToInject": null,
        "Rules": null, "LocalParams": null, "SuccessEvent": null
        """;

    [Fact]
    public void Null_means_absent_everywhere()
    {
        var text = new CampaignText
        {
            Workflows = $$"""
                { "WorkflowName": "c", "WorkflowsToInject": null, "WorkflowRulesToInject": [], "RuleExpressionType": 0,
                  "GlobalParams": null, "Rules": [
                  { "RuleName": "g", "Operator": "And", "Expression": null, "Enabled": null, "Properties": { "label": null, "basis": null },
                    "Rules": [ { "RuleName": "r", "Expression": "x > 1", "Actions": null, {{Nulls}} },
                      { "RuleName": "s", "Expression": "x > 2", "Actions": { "OnSuccess": null, "OnFailure": null }, {{Nulls}} } ],
                    "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } }, "OnFailure": null } } ] }
                """,
        };
        Diagnose.Of(text).Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        text.Load().Score(s => s.With("x", 3)).Total.Should().Be(1);
        text.Load().Score(s => s.With("x", 2)).Total.Should().Be(0);
    }

    [Theory]
    [InlineData("{ \"RuleName\": null, \"Expression\": \"true\" }", "ER1011")]
    [InlineData("{ \"RuleName\": \"r\", \"Expression\": null }", "ER1011")]
    [InlineData("{ \"RuleName\": \"r\", \"Expression\": \"true\", \"enabled\": null }", "ER1010")]
    [InlineData("null", "ER1012")]
    public void What_must_be_there_must_not_be_null(string rule, string code) =>
        Diagnose.Of(new CampaignText { Workflows = $$"""{ "WorkflowName": "c", "Rules": [ {{rule}} ] }""" })
            .Select(d => d.Code)
            .Should()
            .Contain(code);

    [Theory]
    [InlineData(
        "1",
        "'1' is no value of 'RuleExpressionType'. There are: LambdaExpression.",
        "'1' không phải giá trị của 'RuleExpressionType'. Có: LambdaExpression.")]
    [InlineData(
        "\"lambdaExpression\"",
        "'lambdaExpression' is no value of 'RuleExpressionType'. Did you mean 'LambdaExpression'?",
        "'lambdaExpression' không phải giá trị của 'RuleExpressionType'. Có phải 'LambdaExpression'?")]
    [InlineData("true", "'RuleExpressionType' must be text in double quotes.", "'RuleExpressionType' phải là văn bản trong ngoặc kép.")]
    public void There_is_one_type_of_expression_by_name_or_number(string type, string english, string vietnamese)
    {
        foreach (var (workflow, rule) in ((string, string)[])[
            ($"\"RuleExpressionType\": {type},", ""), ("", $"\"RuleExpressionType\": {type},"),
        ])
        {
            var found = Diagnose.Of(Text(workflow, rule)).Should().ContainSingle().Subject;
            $"{found.Message.English}{(found.Hint is null ? "" : " " + found.Hint.English)}".Should().Be(english);
            $"{found.Message.Vietnamese}{(found.Hint is null ? "" : " " + found.Hint.Vietnamese)}".Should().Be(vietnamese);
        }

        foreach (var right in (string[])["0", "\"LambdaExpression\"", "null"])
        {
            Diagnose.Of(Text($"\"RuleExpressionType\": {right},", $"\"RuleExpressionType\": {right},")).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_stock_has_beside_is_handed_on_and_enters_the_fingerprint()
    {
        var plain = Text("", "").Load();
        var text =
            Text(
                "",
                """
                    "ErrorType": "Warning", "Priority": 2, "Properties": { "owner": "sales", "codes": [ 1, { "a": null } ], "basis": [] },
                    """);
        Diagnose.Of(text).Should().BeEmpty();
        var campaign = text.Load();
        var rule = JsonNode.Parse(campaign.ExpandWorkflows())![0]!["Rules"]![0]!;
        rule["ErrorType"]!.ToJsonString().Should().Be("\"Warning\"");
        rule["Priority"]!.ToJsonString().Should().Be("2");
        rule["Properties"]!.ToJsonString().Should().Be("""{"owner":"sales","codes":[1,{"a":null}]}""");
        campaign.Reference.Fingerprint.Should()
            .NotBe(plain.Reference.Fingerprint).And
            .NotBe(Text(
                "",
                """ "ErrorType": "Warning", "Priority": 3, "Properties": { "owner": "sales" },""").Load().Reference.Fingerprint);
        campaign.Score(s => s.With("x", 3)).Total.Should().Be(plain.Score(s => s.With("x", 3)).Total);
    }

    [Theory]
    [InlineData("\"ErrorType\": \"Warn\",", "'Warn' is no value of 'ErrorType'. There are: Warning, Error.")]
    [InlineData("\"Priority\": \"2\",", "'Priority' must be a number. Leave out the quotes: write 2.")]
    [InlineData("\"Properties\": { \"lable\": \"x\" },", "there is no field 'lable' here. Did you mean 'label'?")]
    public void A_slip_in_them_is_told_all_the_same(string field, string expected)
    {
        var found = Diagnose.Of(Text("", field)).Should().ContainSingle().Subject;
        $"{found.Message.English} {found.Hint!.English}".Should().Be(expected);
    }

    private static CampaignText Text(string workflow, string rule) => new()
    {
        Workflows =
            $$"""
                { "WorkflowName": "c", {{workflow}} "Rules": [ { "RuleName": "r", {{rule}} "Expression": "true",
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } } ] }
                """,
    };
}
