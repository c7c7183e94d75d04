using System.Globalization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>One criterion scored against the leader of the cluster (63 participants in a cluster), as a campaign and by hand.</summary>
internal static class ClusterScenario
{
    public const int ClusterSize = 63;

    public static CampaignFiles Files { get; } = new("cluster", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["campaign.json"] = """
            { "formatVersion": 1, "id": "cluster", "version": "1.0.0", "name": "cluster",
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "target", "type": "number", "min": 0 }, { "id": "actual", "type": "number", "min": 0 } ],
              "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "relative", "combine": "firstMatch",
                "with": { "t": "target", "a": "actual" } } ],
              "workflows": { "relative": { "parameters": [ "t", "a" ], "population": [ { "id": "leader", "function": "max",
                "over": "cluster", "value": "(a - t) / t", "where": "t > 0 && a > t", "default": 0 } ] } },
              "rounding": null }
            """,
        ["workflows/rules.json"] = """
            { "WorkflowName": "relative", "Rules": [
              { "RuleName": "below", "Expression": "a < t",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "0.5 * maxPoints * a / t" } } } },
              { "RuleName": "met", "Expression": "a == t",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "0.5 * maxPoints" } } } },
              { "RuleName": "above", "Expression": "a > t", "Actions": { "OnSuccess": { "Name": "OutputExpression",
                "Context": { "Expression": "0.5 * maxPoints + 0.5 * maxPoints * ((a - t) / t) / leader" } } } } ] }
            """,
    });

    public static Submission[] Submissions(Campaign campaign, int count)
    {
        var random = new Random(4574);
        return [.. Enumerable.Range(0, count).Select(i => campaign
            .NewSubmission(i.ToString("D6", CultureInfo.InvariantCulture), (i / ClusterSize).ToString("D5", CultureInfo.InvariantCulture))
            .With("target", random.Next(50, 200)).With("actual", random.Next(0, 400)))];
    }

    /// <summary>The submissions as a programmer would keep them.</summary>
    public static List<(string Cluster, decimal Target, decimal Actual)> Plain(IEnumerable<Submission> submissions) =>
        [.. submissions.Select(u => (u.Cluster!, (decimal)u.Values["target"].Value.Value, (decimal)u.Values["actual"].Value.Value))];

    /// <summary>The same points as a programmer would write them: the leaders first, then everyone.</summary>
    public static decimal[] ByHand(IReadOnlyList<(string Cluster, decimal Target, decimal Actual)> units)
    {
        var leaders = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (cluster, target, actual) in units)
        {
            if (actual > target)
            {
                leaders[cluster] = Math.Max(leaders.GetValueOrDefault(cluster), (actual - target) / target);
            }
        }

        var points = new decimal[units.Count];
        for (var i = 0; i < points.Length; i++)
        {
            var (cluster, target, actual) = units[i];
            points[i] =
                actual < target
                    ? 5m * actual / target
                    : actual == target ? 5m : 5m + (5m * ((actual - target) / target) / leaders[cluster]);
        }

        return points;
    }
}
