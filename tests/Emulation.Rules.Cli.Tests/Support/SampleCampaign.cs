namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>A small campaign: a group of two criteria, a penalty, two grades, two clusters.</summary>
internal static class SampleCampaign
{
    public const string Header = "participant,name,cluster,cost,staff,late";

    /// <summary>Cost cut met: 20; 12 / 6 staff = 2: 10.</summary>
    public const string GoodRow = "A1,An Giang,Cụm I,12,6,";

    /// <summary>Cost cut partly met: 10; 5 / 10 staff = 0.5: no rule holds; one late report: -1.</summary>
    public const string FairRow = "B2,Bắc Ninh,Cụm I,5,10,1";

    private const string CampaignJson = """
        {
          "formatVersion": 1,
          "id": "sample", "version": "1.0.0",
          "name": { "vi": "Phong trào mẫu", "en": "Sample campaign" },
          "effective": { "from": "2017-01-01", "to": "2017-12-31" },
          "legalBasis": [ { "id": "kh1", "number": "1/KH-TĐKT" } ],
          "clusters": [ "Cụm I", "Cụm II" ],
          "indicators": [
            { "id": "cost", "name": { "vi": "Chi phí cắt giảm", "en": "Cost cut" }, "type": "number", "unit": "%", "min": -100, "max": 100 },
            { "id": "staff", "name": { "vi": "Biên chế", "en": "Staff" }, "type": "integer", "min": 0 },
            { "id": "late", "name": { "vi": "Báo cáo muộn", "en": "Late reports" }, "type": "integer", "min": 0, "default": 0 }
          ],
          "criteria": [
            { "id": "reform", "name": { "vi": "Cải cách", "en": "Reform" }, "maxPoints": 30, "criteria": [
              { "id": "costCut", "name": { "vi": "Cắt giảm chi phí", "en": "Cutting cost" }, "maxPoints": 20, "workflow": "costCut", "combine": "firstMatch", "basis": [ "kh1" ] },
              { "id": "perHead", "name": { "vi": "Theo đầu người", "en": "Per head" }, "maxPoints": 10, "workflow": "perHead", "combine": "firstMatch" } ] },
            { "id": "lateness", "name": { "vi": "Trừ báo cáo muộn", "en": "Lateness" }, "kind": "penalty", "minPoints": -3, "workflow": "lateness", "combine": "firstMatch" }
          ],
          "rounding": { "criterion": 2, "total": 2, "percent": 2, "mode": "halfAwayFromZero" },
          "grades": { "workflow": "grades", "levels": [
            { "id": "good", "name": { "vi": "Tốt", "en": "Good" } }, { "id": "fair", "name": { "vi": "Khá", "en": "Fair" } } ] }
        }
        """;

    private const string WorkflowsJson = """
        [
          { "WorkflowName": "costCut", "Rules": [
            { "RuleName": "met", "Expression": "cost >= 10", "Properties": { "label": { "vi": "Cắt giảm từ 10%", "en": "Cut by 10 % or more" } },
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "maxPoints" } } } },
            { "RuleName": "partly", "Expression": "cost > 0",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "maxPoints * cost / 10" } } } } ] },
          { "WorkflowName": "perHead", "Rules": [
            { "RuleName": "enough", "Expression": "cost / staff >= 1",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "10" } } } } ] },
          { "WorkflowName": "lateness", "Rules": [
            { "RuleName": "late", "Expression": "late > 0",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "0 - late" } } } } ] },
          { "WorkflowName": "grades", "Rules": [
            { "RuleName": "good", "Expression": "percent >= 80" },
            { "RuleName": "fair", "Expression": "percent < 80" } ] }
        ]
        """;

    /// <summary>Writes the campaign, edited when told so.</summary>
    /// <returns>Its folder.</returns>
    public static string WriteTo(
        TempFolder folder, string name = "sample", Func<string, string>? campaign = null, Func<string, string>? workflows = null)
    {
        folder.Write($"{name}/campaign.json", campaign is null ? CampaignJson : campaign(CampaignJson));
        folder.Write($"{name}/workflows/rules.json", workflows is null ? WorkflowsJson : workflows(WorkflowsJson));
        return folder.PathOf(name);
    }

    /// <summary>Writes a data file of the header and these rows.</summary>
    /// <returns>Its path.</returns>
    public static string WriteData(TempFolder folder, params string[] rows) =>
        folder.Write("data.csv", string.Join('\n', [Header, .. rows]) + "\n");
}
