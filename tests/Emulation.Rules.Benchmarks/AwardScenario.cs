using System.Globalization;
using Emulation.Rules.Awards;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// Ten criteria of 1,000 units with Vietnamese names: as plain sums, with grades under two quotas and an order of four keys, and with three
/// awards that look at a history; beside the same by hand, bare and with the checks, sheets and fingerprint an evaluation has as well.
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
        Ratios("plain sums with places", Load("", ""), hand => hand.Plain);
        Ratios("grades, two quotas, four keys", Load(Graded, "grades"), hand => hand.Graded);
        Ratios("three awards with history", Load(Awarded, "one two three"), hand => hand.Awarded);

        void Ratios(string name, Campaign campaign, Func<AwardsByHand, Func<Submission[], List<AwardsByHand.Unit>>> job)
        {
            var units = Submissions(campaign);
            var (bare, whole) = (job(new AwardsByHand(isBare: true)), job(new AwardsByHand(isBare: false)));
            Agree(campaign.Evaluate(units), bare(units));
            double[] times = [
                .. Turns.Best(40, () => campaign.Evaluate(units), () => bare(units), () => whole(units)).Select(time => time / Units),
            ];
            Quick.Line(output, $"{name}, 1,000 evaluated against bare code by hand", times[0], times[1], otherFirst: true);
            Quick.Line(
                output,
                $"{name}, 1,000 evaluated against code by hand with checks, sheets and fingerprint",
                times[0],
                times[2],
                otherFirst: true);
        }
    }

    /// <summary>Places, grades and awards have to be the same for everyone.</summary>
    private static void Agree(Evaluation evaluation, List<AwardsByHand.Unit> byHand)
    {
        string[] grades = ["excellent", "good", "fair"];
        string[] awards = ["one", "two", "three"];
        var ranks = evaluation.Standings.ToDictionary(standing => standing.Participant, standing => standing.Rank);
        var recommended = evaluation.Recommendations.Where(r => r.Status == RecommendationStatus.Recommended)
            .Select(r => (r.Participant, r.Award)).ToHashSet();
        foreach (var (sheet, unit) in evaluation.Sheets.Zip(byHand))
        {
            Quick.Require(sheet.Total == unit.Total && ranks[sheet.Participant] == unit.Rank);
            Quick.Require(sheet.Grade is null || sheet.Grade == grades[unit.Grade]);
            for (var i = 0; i < awards.Length; i++)
            {
                Quick.Require(recommended.Contains((sheet.Participant, awards[i])) == ((unit.Awards & (1 << i)) != 0));
            }
        }
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
}
