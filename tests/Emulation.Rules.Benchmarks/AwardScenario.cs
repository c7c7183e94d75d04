using System.Globalization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// Ten criteria of 1,000 units with Vietnamese names: as plain sums, with grades under two quotas and an order of four keys, and with three
/// awards that look at a history; beside the grades and the order by hand.
/// </summary>
internal static class AwardScenario
{
    private const int Criteria = 10;
    private const int Units = 1000;

    private const string Graded = """
        "grades": { "workflow": "grades", "levels": [
          { "id": "excellent",
            "quota": { "share": "20%", "of": ["grade:excellent", "grade:good"], "per": "all", "rounding": "down", "ties": "share" } },
          { "id": "good", "quota": { "share": "50%", "of": ["participants"], "per": ["cluster"], "rounding": "down", "ties": "share" } },
          { "id": "fair" } ] },
        "ranking": { "within": "cluster", "orderBy": [ "grade", "total", "c0", "n1" ] }
        """;

    private const string Awarded = """
        "year": 2026, "ranking": { "within": "cluster", "orderBy": [ "total" ] }, "awards": [
          { "id": "one", "workflow": "one", "quota": { "max": 100 } }, { "id": "two", "workflow": "two", "requires": [ "one" ] },
          { "id": "three", "workflow": "three", "excludes": [ "two" ],
            "quota": { "share": "10%", "of": ["participants"], "per": "all", "rounding": "down", "ties": "council" } } ]
        """;

    private const string Workflows = """
        { "WorkflowName": "grades", "Rules": [ { "RuleName": "excellent", "Expression": "total >= 60" },
          { "RuleName": "good", "Expression": "total >= 50" }, { "RuleName": "fair", "Expression": "total < 50" } ] },
        { "WorkflowName": "one", "Rules": [ { "RuleName": "h", "Expression": "history.Count(\"title\", 3) >= 1" },
          { "RuleName": "t", "Expression": "total >= 40" } ] },
        { "WorkflowName": "two",
          "Rules": [ { "RuleName": "h", "Expression": "history.Any(\"flag\", 2)" }, { "RuleName": "t", "Expression": "total >= 50" } ] },
        { "WorkflowName": "three", "Rules": [ { "RuleName": "h", "Expression": "history.Consecutive(\"title\", 1)" },
          { "RuleName": "r", "Expression": "rank <= 10" } ] }
        """;

    public static void Run(TextWriter output)
    {
        var graded = Load(Graded, "grades");
        var some = Submissions(graded);
        Quick.Require(
            graded.Evaluate(some).Sheets.Count(sheet => sheet.Grade == "excellent") == ByHand(some).Count(unit => unit.Grade == 0));
        var byHand = Measure(graded, units => ByHand(units).Count);
        Ratio("plain sums with sheets and places", Load("", ""));
        Ratio("grades, two quotas, four keys", graded);
        Ratio("three awards with history", Load(Awarded, "one two three"));

        void Ratio(string name, Campaign campaign) => Quick.Line(
            output,
            $"{name}, 1,000 evaluated against grades and order by hand",
            Measure(campaign, units => campaign.Evaluate(units).Sheets.Count),
            byHand,
            otherFirst: true);
    }

    private static double Measure(Campaign campaign, Func<Submission[], int> work)
    {
        var units = Submissions(campaign);
        return Quick.Best(() => Quick.Time(10, _ => work(units)) / Units, times: 4);
    }

    private static Campaign Load(string rest, string workflows)
    {
        static string Each(Func<int, string> part) => string.Join(", ", Enumerable.Range(0, Criteria).Select(part));
        static string Rule(string name, string condition, string points) =>
            $$"""
                { "RuleName": "{{name}}", "Expression": "{{condition}}",
                  "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "{{points}}" } } } }
                """;
        var wanted = Workflows.Replace("\n  ", " ", StringComparison.Ordinal).Split('\n')
            .Where(line => workflows.Split(' ').Any(name => line.Contains($"\"{name}\", \"Rules\"", StringComparison.Ordinal)));
        var rules = Each(i => $$"""
            { "WorkflowName": "w{{i}}", "Rules": [ {{Rule("a", $"n{i} >= 90", "10")}}, {{Rule("b", $"n{i} >= 70", "7.5")}},
              {{Rule("c", $"n{i} >= 50", $"n{i} * 0.1")}}, {{Rule("d", $"n{i} < 50", "0")}} ] }
            """);
        return Campaign.Load(new CampaignFiles("awards", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = $$"""
                { "formatVersion": 1, "id": "awards", "version": "1.0.0", "name": "awards",
                  "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ {{Each(i => $$"""{ "id": "n{{i}}", "type": "number", "min": 0, "max": 100 }""")}} ],
                  "criteria": [ {{Each(i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "workflow": "w{{i}}", "combine": "firstMatch" }""")}} ],
                  "historyAwards": [ "flag", "title" ]{{(rest.Length == 0 ? "" : ", " + rest)}} }
                """,
            ["workflows/rules.json"] = $"[ {string.Join(", ", [rules, .. wanted.Select(line => line.Trim().TrimEnd(','))])} ]",
        }));
    }

    private static Submission[] Submissions(Campaign campaign)
    {
        var random = new Random(4574);
        return [.. Enumerable.Range(0, Units).Select(i =>
        {
            var unit = campaign.NewSubmission(i.ToString("D6", CultureInfo.InvariantCulture), $"Cụm {i % 20}", $"Đơn vị số {i}");
            for (var n = 0; n < Criteria; n++)
            {
                unit = unit.With($"n{n}", random.Next(0, 10001) / 100m);
            }

            var won = Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0);
            return unit with { History = [.. won.Select(
                year => new PastAward { Award = year % 2 == 0 ? "flag" : "title", Year = 2022 + year })] };
        })];
    }

    /// <summary>
    /// Totals, the quota on the best grade and the order within clusters, as a programmer would write them; no sheet, no reason.
    /// </summary>
    private static List<Unit> ByHand(Submission[] submissions)
    {
        var units = submissions.Select(UnitOf).ToList();
        var limit = units.Count(unit => unit.Grade <= 1) / 5;
        var kept = units.Where(unit => unit.Grade == 0).OrderByDescending(unit => unit.Total).ThenByDescending(unit => unit.First)
            .ThenByDescending(unit => unit.Second).Take(limit).Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        return [
            .. units.Select(unit => unit.Grade == 0 && !kept.Contains(unit.Id) ? unit with { Grade = 1 } : unit)
                .GroupBy(unit => unit.Cluster, StringComparer.Ordinal)
                .SelectMany(cluster => cluster.OrderBy(unit => unit.Grade).ThenByDescending(unit => unit.Total)
                    .ThenByDescending(unit => unit.First).ThenByDescending(unit => unit.Second)),
        ];
    }

    private static Unit UnitOf(Submission submission)
    {
        var (total, first, second) = (0m, 0m, 0m);
        for (var i = 0; i < Criteria; i++)
        {
            var n = (decimal)submission.Values[$"n{i}"].Value.Value;
            var points = n >= 90m ? 10m : n >= 70m ? 7.5m : n >= 50m ? n * 0.1m : 0m;
            total += points;
            first = i == 0 ? points : first;
            second = i == 1 ? n : second;
        }

        return new Unit(submission.Participant, submission.Cluster!, total, total >= 60m ? 0 : total >= 50m ? 1 : 2, first, second);
    }

    private sealed record Unit(string Id, string Cluster, decimal Total, int Grade, decimal First, decimal Second);
}
