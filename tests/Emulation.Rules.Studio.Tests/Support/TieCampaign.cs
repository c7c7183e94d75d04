namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>A small campaign that leaves a grade, places and a flag to the council where points are equal.</summary>
internal static class TieCampaign
{
    public const string Rules = """
        { "formatVersion": 1, "id": "tie", "version": "1.0.0", "name": "Hòa ở ranh giới",
          "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "indicators": [ { "id": "x", "name": "Điểm nộp", "type": "number", "min": 0, "max": 10 } ],
          "criteria": [ { "id": "work", "name": "Công việc", "maxPoints": 10, "workflow": "work", "combine": "firstMatch" } ],
          "grades": { "workflow": "grades", "levels": [
            { "id": "excellent", "name": "Xuất sắc", "quota": { "max": 1, "per": "all", "ties": "council" } },
            { "id": "good", "name": "Tốt" } ] },
          "ranking": { "within": "all", "orderBy": [ "total" ], "ties": "council" },
          "awards": [ { "id": "star", "name": "Ngôi sao", "workflow": "star" },
            { "id": "flag", "name": "Cờ thi đua", "workflow": "flag", "quota": { "max": 1, "per": "all", "ties": "council" } } ] }
        """;

    public const string Workflows = """
        [ { "WorkflowName": "work", "Rules": [ { "RuleName": "all", "Expression": "x >= 0",
          "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } } ] },
          { "WorkflowName": "grades",
            "Rules": [ { "RuleName": "excellent", "Expression": "total >= 8" }, { "RuleName": "good", "Expression": "true" } ] },
          { "WorkflowName": "star", "Rules": [ { "RuleName": "isExcellent", "Expression": "grade == \"excellent\"" } ] },
          { "WorkflowName": "flag", "Rules": [ { "RuleName": "enough", "Expression": "total >= 5" } ] } ]
        """;

    public static Campaign Load(Func<string, string>? edit = null) => Campaign.Load(
        new CampaignFiles("tie", new Dictionary<string,
            string> { ["campaign.json"] = edit?.Invoke(Rules) ?? Rules, ["workflows/all.json"] = Workflows }));
}
