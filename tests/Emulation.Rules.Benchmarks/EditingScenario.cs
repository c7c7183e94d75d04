using System.Globalization;
using System.Text;
using Emulation.Rules.Authoring;

namespace Emulation.Rules.Benchmarks;

/// <summary>A campaign of 1,000 criteria that is being edited: half of them bands, half of them workflows of three rules.</summary>
internal static class EditingScenario
{
    private const int Criteria = 1000;

    public static RuleWorkspace Open()
    {
        var (indicators, criteria, workflows) = (new List<string>(), new List<string>(), new List<string>());
        for (var i = 0; i < Criteria; i++)
        {
            var n = i.ToString("D4", CultureInfo.InvariantCulture);
            indicators.Add(
                $$"""
                    { "id": "figure{{n}}", "name": { "vi": "Số liệu {{n}}", "en": "Figure {{n}}" }, "type": "number", "unit": "%", "min": 0,
                      "max": 100 }
                    """);
            if (i % 2 == 0)
            {
                criteria.Add(
                    $$"""
                        { "id": "criterion{{n}}", "maxPoints": 10,
                          "bands": { "by": "figure{{n}}", "below": 0, "from": { "50": 5, "90": 10 } } }
                        """);
                continue;
            }

            criteria.Add($$"""    { "id": "criterion{{n}}", "maxPoints": 10, "workflow": "w{{n}}", "combine": "firstMatch" }""");
            string[] rules = [
                Rule("met", $"figure{n} >= aim", "maxPoints"),
                Rule("partly", $"figure{n} >= 50", $"maxPoints * figure{n} / 100"),
                Rule("unmet", $"figure{n} < 50", "0"),
            ];
            workflows.Add($$"""  { "WorkflowName": "w{{n}}", "Rules": [ {{string.Join(",\n      ", rules)}} ] }""");
        }

        var campaign = new StringBuilder("{\n  \"formatVersion\": 1, \"id\": \"large\", \"version\": \"1.0.0\", \"name\": \"Large\",\n")
            .Append("  \"effective\": { \"from\": \"2026-01-01\", \"to\": \"2026-12-31\" },\n  \"constants\": { \"aim\": 90 },\n")
            .Append("  \"indicators\": [\n")
                .AppendJoin(",\n", indicators)
                .Append(" ],\n  \"criteria\": [\n")
                .AppendJoin(",\n", criteria)
                .Append(" ]\n}\n");
        return RuleWorkspace.Open(new CampaignFiles("large", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = campaign.ToString(),
            ["workflows/rules.json"] = $"[\n{string.Join(",\n", workflows)} ]\n",
        }));
    }

    private static string Rule(string name, string condition, string points) =>
        $$$"""
            { "RuleName": "{{{name}}}", "Expression": "{{{condition}}}",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "{{{points}}}" } } } }
            """;
}
