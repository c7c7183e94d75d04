using System.Globalization;
using System.Text;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// 40 criteria of four rules each over 40 decimal indicators: the same bands as a campaign, as stock workflows and by hand.
/// </summary>
internal static class Scenario
{
    public const int Width = 40;

    /// <summary>A campaign of so many criteria, four rules each.</summary>
    public static CampaignFiles Files(int criteria, string version = "1.0.0", string top = "90")
    {
        var indicators = Join(criteria, i => $$"""{ "id": "n{{i}}", "type": "number", "min": 0, "max": 100 }""");
        var tree = Join(criteria, i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "workflow": "w{{i}}", "combine": "firstMatch" }""");
        var workflows = Join(criteria, i => $$"""
            { "WorkflowName": "w{{i}}", "Rules": [ {{Rule("a", $"n{i} >= {top}", "10")}}, {{Rule("b", $"n{i} >= 70", "7.5")}},
              {{Rule("c", $"n{i} >= 50", $"n{i} * 0.1")}}, {{Rule("d", $"n{i} < 50", "0")}} ] }
            """);
        return new CampaignFiles("bench", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = $$"""
                { "formatVersion": 1, "id": "bench", "version": "{{version}}", "name": "bench",
                  "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ {{indicators}} ], "criteria": [ {{tree}} ],
                  "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "fair" }, { "id": "weak" } ] } }
                """,
            ["workflows/rules.json"] =
                $$"""
                    [ {{workflows}}, { "WorkflowName": "grades", "Rules": [ { "RuleName": "good", "Expression": "percent >= 70" },
                      { "RuleName": "fair", "Expression": "percent >= 40" }, { "RuleName": "weak", "Expression": "percent < 40" } ] } ]
                    """,
        });
    }

    public static UnitReport[] Reports(int count)
    {
        var random = new Random(4574);
        return [
            .. Enumerable.Range(0, count)
                .Select(
                    i => UnitReport.Of(
                        i.ToString("D6", CultureInfo.InvariantCulture),
                        [.. Enumerable.Range(0, Width).Select(_ => random.Next(0, 10001) / 100m)])),
        ];
    }

    public static Submission[] Submissions(Campaign campaign, int count)
    {
        var binder = campaign.BindTo<UnitReport>();
        return [.. Reports(count).Select(binder.ToSubmission)];
    }

    /// <summary>The same rules as a programmer would write them.</summary>
    public static decimal ByHand(UnitReport report)
    {
        var total = 0m;
        foreach (var n in report.All)
        {
            total += n >= 90m ? 10m : n >= 70m ? 7.5m : n >= 50m ? n * 0.1m : 0m;
        }

        return total;
    }

    /// <summary>
    /// The same over whole hundredths, as a careful programmer would write them where two decimals are all there are: in thousandths of a
    /// point.
    /// </summary>
    public static long ByHandScaled(ReadOnlySpan<long> hundredths)
    {
        var total = 0L;
        foreach (var n in hundredths)
        {
            total += n >= 9_000 ? 10_000 : n >= 7_000 ? 7_500 : n >= 5_000 ? n : 0;
        }

        return total;
    }

    private static string Rule(string name, string condition, string points) =>
        $$"""
            { "RuleName": "{{name}}", "Expression": "{{condition}}",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "{{points}}" } } } }
            """;

    private static string Join(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(part(i));
        }

        return text.ToString();
    }
}
