using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Layers;

/// <summary>A national template, and campaigns that are laid over it.</summary>
internal static class Layered
{
    public const string Base = """
        {
          "formatVersion": 1, "id": "nation", "version": "1.0", "name": "Nation", "issuer": "Ministry",
          "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "locked": [ "criteria/discipline", "constants/excellentFrom", "awards/flag/quota" ],
          "constants": { "excellentFrom": 90, "goodFrom": 70, "most": { "by": "kind", "values": { "province": 10, "ward": 5 } } },
          "indicators": [
            { "id": "cut", "type": "number", "min": 0, "max": 100 },
            { "id": "late", "type": "integer", "min": 0, "default": 0 },
            { "id": "kind", "type": "choice", "choices": [ "province", { "id": "ward" } ] }
          ],
          "criteria": [
            { "id": "reform", "criteria": [
              { "id": "costCut", "maxPoints": 20, "workflow": "costCut" },
              { "id": "discipline", "maxPoints": 10, "deductions": [ { "each": "late", "points": 0.5 } ] } ] },
            { "id": "extra", "maxPoints": "most", "proportion": { "of": "cut", "to": 100 } }
          ],
          "grades": { "workflow": "grades", "levels": [ { "id": "excellent", "name": { "vi": "Tốt" } },
            { "id": "good" }, { "id": "weak" } ] }, "ranking": { "within": "all", "ties": "share" },
          "awards": [ { "id": "flag", "workflow": "flag", "quota": { "max": 1 }, "orderBy": [ "total" ] } ]
        }
        """;

    public const string BaseRules = """
        [
          { "WorkflowName": "costCut", "Rules": [ { "RuleName": "cut", "Expression": "true",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "Fn.Min(20, cut)" } } } } ] },
          { "WorkflowName": "grades", "Rules": [ { "RuleName": "excellent", "Expression": "percent >= excellentFrom" },
            { "RuleName": "good", "Expression": "percent >= goodFrom" }, { "RuleName": "weak", "Expression": "true" } ] },
          { "WorkflowName": "flag", "Rules": [ { "RuleName": "top", "Expression": "Fn.GradeAtLeast(grade, \"good\")" } ] }
        ]
        """;

    public const string Head = """ "formatVersion": 1, "id": "hanoi", "version": "1.0", "extends": { "id": "nation", "version": "1.0" } """;

    public static CampaignFiles Nation { get; } = Named("nation", Base, BaseRules);

    public static CampaignFiles Named(string name, string campaign, string? rules = null)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["campaign.json"] = campaign };
        if (rules is not null)
        {
            texts["workflows/rules.json"] = rules;
        }

        return new CampaignFiles(name, texts);
    }

    /// <summary>A campaign that says only this over the national one.</summary>
    public static CampaignFiles Province(string says, string? rules = null) =>
        Named("hanoi", says.Length == 0 ? $"{{ {Head} }}" : $"{{ {Head},\n  {says} }}", rules).WithBases(Nation);

    /// <summary>What loading says, in English and Vietnamese, line by line.</summary>
    public static IReadOnlyList<string> Messages(CampaignFiles files)
    {
        Campaign.TryLoad(files, out _, out var diagnostics);
        return [.. diagnostics.SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) })];
    }
}
