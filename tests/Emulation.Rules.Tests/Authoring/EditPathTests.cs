using Emulation.Rules.Authoring;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>What a path of a structured edit leads to, where several steps of it may be one name.</summary>
public sealed class EditPathTests
{
    [Theory]
    [InlineData("criteria.a.bands.from.2.5", "9", "\"2\": 1, \"2.5\": 9")]
    [InlineData("criteria.a.bands.from.2", "9", "\"2\": 9, \"2.5\": 4")]
    [InlineData("criteria.a.bands.from.2.7", "9", "\"2\": 1, \"2.5\": 4, \"2.7\": 9")]
    [InlineData("criteria.a.bands.from.2.1", "9", "\"2\": 1, \"2.1\": 9, \"2.5\": 4")]
    public void A_threshold_is_found_beside_another_with_which_it_begins(string path, string value, string from)
    {
        const string Before = """{ "criteria": [ { "id": "a", "bands": { "by": "x", "from": { "2": 1, "2.5": 4 } } } ] }""";
        var workspace = RuleWorkspace.Open(new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = Before }));

        workspace.Apply(workspace.Set(path, value)).TextOf("campaign.json")
            .Should().Be(Before.Replace("\"2\": 1, \"2.5\": 4", from, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("workflows.w.r.b.Expression", "r.b")]
    [InlineData("workflows.w.r.Expression", "r")]
    public void A_rule_is_found_beside_another_with_whose_name_it_begins(string path, string rule)
    {
        const string Before = """
            { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "r" }, { "RuleName": "r.b", "Expression": "r.b" } ] }
            """;
        var workspace = RuleWorkspace.Open(
            new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = "{ }", ["workflows/w.json"] = Before }));

        workspace.Apply(workspace.Set(path, "x > 1")).TextOf("workflows/w.json")
            .Should().Be(Before.Replace($"\"Expression\": \"{rule}\"", "\"Expression\": \"x > 1\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("constant", "There is no place 'constant'. Did you mean 'constants'?")]
    [InlineData("constant.low", "There is no place 'constant.low'.")]
    public void A_field_that_the_schema_does_not_have_is_refused_also_where_it_stands_there(string path, string english)
    {
        var workspace = RuleWorkspace.Open(
            new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = """{ "constant": { "low": 1 } }""" }));

        workspace.Set(path, "2").Refusal!.English.Should().Be(english);
    }
}
