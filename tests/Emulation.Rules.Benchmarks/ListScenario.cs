using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Benchmarks;

/// <summary>A list of prizes, counted, added up and compared: as a campaign and by hand.</summary>
internal static class ListScenario
{
    private static readonly CampaignFiles Files = new("lists", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["campaign.json"] = """
            { "formatVersion": 1, "id": "lists", "version": "1.0.0", "name": "lists",
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "prizes", "type": "list",
                "item": [ { "id": "level", "type": "choice", "choices": [ "city", "ward" ] }, { "id": "worth", "type": "number" } ] } ],
              "criteria": [ { "id": "c", "maxPoints": 100000, "workflow": "c", "combine": "sum" } ] }
            """,
        ["workflows/rules.json"] = """
            [ { "WorkflowName": "c", "Rules": [
              { "RuleName": "city", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression",
                "Context": { "Expression": "prizes.Count(level == \"city\")" } } } },
              { "RuleName": "worth", "Expression": "prizes.Any(worth > 9)",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "prizes.Sum(worth)" } } } } ] } ]
            """,
    });

    public static void Run(TextWriter output)
    {
        var campaign = Campaign.Load(Files);
        var scorer = campaign.NewTotalsScorer();

        // Once without saying so: by then all sides are compiled for good.
        foreach (var (length, to) in (ReadOnlySpan<(int, TextWriter)>)[(10, TextWriter.Null), (10, output), (100, output), (1000, output)])
        {
            var random = new Random(4574);
            var prizes =
                Enumerable.Range(0, length)
                    .Select(_ => (Level: random.Next(2) == 0 ? "city" : "ward", Worth: random.Next(0, 1001) / 100m))
                    .ToArray();
            var submission = campaign.NewSubmission("p").With("prizes", IndicatorValue.Of([.. prizes.Select(prize => new ListItem
            {
                Values =
                    ImmutableSortedDictionary.CreateRange<string, IndicatorValue>(
                        StringComparer.Ordinal, [new("level", prize.Level), new("worth", prize.Worth)]),
            })]));
            Quick.Require(scorer.Score(submission).Total == ByHand(prizes));
            var times = 50_000 / length;
            var best = Turns.Best(
                30,
                () => Repeat(times, () => ByHand(prizes)),
                () => Repeat(times, () => scorer.Score(submission).Total),
                () => Repeat(times, () => campaign.Score(submission).Criteria.Count));
            var (byHand, totals, read) = (best[0] / times, best[1] / times, best[2] / times);
            Quick.Line(
                to,
                string.Create(CultureInfo.InvariantCulture, $"list of {length} items, totals, this against by hand"),
                totals,
                byHand,
                otherFirst: true);
            Quick.Line(
                to,
                string.Create(CultureInfo.InvariantCulture, $"list of {length} items, lines read, this against by hand"),
                read,
                byHand,
                otherFirst: true);
        }

        static void Repeat(int times, Func<decimal> work)
        {
            for (var i = 0; i < times; i++)
            {
                work();
            }
        }
    }

    private static decimal ByHand((string Level, decimal Worth)[] prizes)
    {
        var (city, isWorth, sum) = (0, false, 0m);
        foreach (var (level, worth) in prizes)
        {
            city += level == "city" ? 1 : 0;
            isWorth |= worth > 9m;
            sum += worth;
        }

        return city + (isWorth ? sum : 0m);
    }
}
