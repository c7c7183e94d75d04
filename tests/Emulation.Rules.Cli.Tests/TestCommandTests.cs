using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class TestCommandTests
{
    [Theory]
    [InlineData("bhxh-4574-2017")]
    [InlineData("par-index-2022")]
    [InlineData("cluster-relative")]
    [InlineData("decree-335-2025")]
    [InlineData("school-class-2026")]
    public async Task The_cases_of_the_campaigns_pass(string campaign)
    {
        var result = await Run.CliAsync("test", Repository.Rules(campaign));

        result.ExitCode.Should().Be(0, result.Output + result.Error);
        result.Output.Should().EndWith(", 0 failed.\n");
    }

    [Theory]
    [InlineData(
        "en", "cases.json:1:124: case \"high\", participant a, criteria/c: expected 4, got 3 (rules: r)\n1 case: 0 passed, 1 failed.\n")]
    [InlineData("vi", "cases.json:1:124: ca \"high\", đơn vị a, criteria/c: cần 4, được 3 (quy tắc: r)\n1 ca: 0 đạt, 1 không đạt.\n")]
    public async Task A_case_that_fails_is_told_with_its_place_and_the_rule_that_held(string language, string expected)
    {
        using var folder = new TempFolder();
        Write(
            folder,
            """[ { "name": "high", "submissions": [ { "participant": "a", "values": { "x": 3 } } ], "expect": { "a": { "criteria": { "c": 4 } } } } ]""");

        var result = await Run.CliAsync("test", folder.Root, "--lang", language);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be($"{folder.Root}/{expected}");
    }

    [Fact]
    public async Task Json_gives_each_case_with_its_differences()
    {
        using var folder = new TempFolder();
        Write(
            folder,
            """[ { "name": "high", "submissions": [ { "participant": "a", "values": { "x": 3 } } ], "expect": { "a": { "total": 4 } } } ]""");

        var result = await Run.CliAsync("test", folder.Root, "--format", "json");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("\"case\": \"high\"").And.Contain("\"expected\": \"4\"").And.Contain("\"got\": \"3\"");
    }

    [Fact]
    public async Task Without_a_case_file_the_command_says_what_to_write_into_one()
    {
        using var folder = new TempFolder();
        Write(folder, "[]");
        File.Delete(Path.Combine(folder.Root, "cases.json"));

        var result = await Run.CliAsync("test", folder.Root);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be(
            $$"""
            error: there is no file '{{folder.Root}}/cases.json'. Write worked examples there: [ { "name": "…", "submissions": [ { "participant": "A", "values": { … } } ], "expect": { "A": { "total": 90 } } } ]; or add those of a participant on the page Cases of the studio.

            """);
    }

    private static void Write(TempFolder folder, string cases)
    {
        folder.Write("campaign.json", """
            { "formatVersion": 1, "id": "t", "version": "1", "name": "T", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "x", "type": "number" } ], "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "w" } ] }
            """);
        folder.Write("workflows/w.json", """
            { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "true",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } } ] }
            """);
        folder.Write("cases.json", cases);
    }
}
