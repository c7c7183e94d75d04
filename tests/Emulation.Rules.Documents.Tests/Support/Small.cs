namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>A campaign of one indicator and one criterion of 10 points; more of it may name the workflow <c>star</c> of an award.</summary>
internal static class Small
{
    public static Campaign Campaign(string indicator, string condition, string name = "Nhỏ", string label = "Đạt", string more = "")
    {
        var files = new Dictionary<string, string>
        {
            ["campaign.json"] = $$"""
                { "formatVersion": 1, "id": "small", "version": "1", "name": "{{name}}",
                  "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ {{indicator}} ],
                  "criteria": [ { "id": "only", "name": "{{name}}", "maxPoints": 10, "workflow": "only" } ]{{more}} }
                """,
            ["workflows/only.json"] = $$"""
                { "WorkflowName": "only", "Rules": [
                  { "RuleName": "met", "Expression": "{{condition}}", "Properties": { "label": "{{label}}" },
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "maxPoints" } } } } ] }
                """,
        };
        if (more.Contains("\"workflow\": \"star\"", StringComparison.Ordinal))
        {
            files["workflows/star.json"] =
                """{ "WorkflowName": "star", "Rules": [ { "RuleName": "met", "Expression": "total >= 5" } ] }""";
        }

        return Emulation.Rules.Campaign.Load(new CampaignFiles("small", files));
    }
}
