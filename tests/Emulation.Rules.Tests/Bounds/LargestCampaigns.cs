using System.Globalization;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>Campaigns that multiply one thing by another, each as large as it is asked for.</summary>
internal static class LargestCampaigns
{
    /// <summary>The ways to multiply, by name; each grows in proportion to the square of its size.</summary>
    public static readonly IReadOnlyDictionary<string, Func<int, CampaignText>> All =
        new Dictionary<string, Func<int, CampaignText>>(StringComparer.Ordinal)
    {
        ["rules × criteria"] = n => Using(n, Workflow("w", [.. Many(n, i => Rule($"r{i}", $"x > {i}", $"{i % 10}"))])),
        ["population values × criteria"] = n => new CampaignText
        {
            Criteria = string.Join(
                ", ",
                Many(n, i => $$"""
                    { "id": "c{{i}}", "maxPoints": 10, "workflow": "w", "combine": "firstMatch", "with": { "a": "x + {{i}}" } }
                    """)),
            Rest = $$"""
                "workflows": { "w": { "parameters": ["a"], "population": [
                {{string.Join(", ", Many(n, i => $$"""
                    { "id": "v{{i}}", "function": "max", "over": "all", "value": "a + {{i}}", "where": "a > {{i}}", "default": 0 }
                    """))}} ] } }
                """,
            Workflows = Workflow("w", Rule("r", "a >= v0", "1")),
        },
        ["local params × criteria"] = n => Using(n, LocalParams("w", Math.Min(n, 200))),
        ["list aggregates × criteria"] = n => Using(
            n,
            Workflow("w", [.. Many(n, i => Rule($"r{i}", $"items.Count(a{i % 20} > {i}) > 1", "1"))]),
            $$"""
            { "id": "x", "type": "number" }, { "id": "items", "type": "list",
              "item": [ {{string.Join(", ", Many(20, i => $$"""{ "id": "a{{i}}", "type": "number" }"""))}} ] }
            """),
        ["conditions of nested groups × criteria"] = n =>
            new CampaignText { Criteria = Nested(Math.Min(n, 28), n * n / 30, ""), Workflows = "" },
        ["constants × criteria"] = n => Using(n * n / 10, Workflow("w", Rule("r", "x > k0", "1")), rest: $$"""
            "constants": { {{string.Join(", ", Many(n * n / 10, i => $"\"k{i}\": {i}"))}} }
            """),
        ["disqualifications × population values"] = n => new CampaignText
        {
            Rest = $$"""
                "disqualifications": [ {{string.Join(", ", Many(n * n / 20, i => $$"""
                    { "id": "d{{i}}", "name": "D", "when": "x > {{i}}", "effects": ["unranked"] }
                    """))}} ],
                "figures": [ {{string.Join(", ", Many(n * n / 20, i => $$"""
                    { "id": "f{{i}}", "population": { "function": "max", "over": "all", "value": "x + {{i}}", "default": 0 } }
                    """))}} ]
                """,
        },
        ["awards × criteria"] = n => new CampaignText
        {
            Criteria = string.Join(", ", Many(n * n / 10, i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "mark": "x" }""")),
            Rest = $$"""
                "awards": [ {{string.Join(", ", Many(n * n / 40, i => $$"""{ "id": "a{{i}}", "name": "A", "workflow": "award" }"""))}} ]
                """,
            Workflows = Workflow("award", Rule("enough", "total > 1")),
        },
        ["lists × names"] = n => new CampaignText
        {
            Indicators = $$"""
                { "id": "x", "type": "number" }, {{string.Join(", ", Many(n * n / 20, i => $$"""
                    { "id": "l{{i}}", "type": "list", "item": [ { "id": "a", "type": "number" } ] }
                    """))}}
                """,
            Criteria = string.Join(", ", Many(n * n / 20, i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "mark": "x + {{i}}" }""")),
            Workflows = "",
        },
    };

    private static IEnumerable<string> Many(int count, Func<int, string> one) => Enumerable.Range(0, count).Select(one);

    private static CampaignText Using(int criteria, string workflow, string? indicators = null, string rest = "") => new()
    {
        Indicators = indicators ?? """{ "id": "x", "type": "number" }""",
        Criteria = string.Join(
            ", ", Many(criteria, i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "workflow": "w", "combine": "firstMatch" }""")),
        Workflows = workflow,
        Rest = rest,
    };

    private static string LocalParams(string name, int count)
    {
        var local = string.Join(", ", Many(count, i => $$"""{ "Name": "p{{i}}", "Expression": "x + {{i}}" }"""));
        return $$"""
            { "WorkflowName": "{{name}}", "Rules": [ { "RuleName": "r", "LocalParams": [ {{local}} ], "Expression": "p0 > 1",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } } ] }
            """;
    }

    private static string Nested(int depth, int leaves, string path)
    {
        var condition = string.Create(CultureInfo.InvariantCulture, $"x > {depth} && x + 1 < 100000");
        return depth == 0
            ? string.Join(", ", Many(leaves, i => $$"""
                { "id": "c{{path}}{{i}}", "maxPoints": 10, "mark": "x", "appliesWhen": "x > {{i}}", "notApplicable": "exclude" }
                """))
            : $$"""
                { "id": "g{{depth}}", "appliesWhen": "{{condition}}", "notApplicable": "exclude",
                  "criteria": [ {{Nested(depth - 1, leaves, path)}} ] }
                """;
    }
}
