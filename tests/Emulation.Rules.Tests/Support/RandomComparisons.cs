using System.Globalization;
using Emulation.Rules.Submissions;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// Campaigns of criteria that each ask one random comparison over bounded indicators, drawn from a seed, and submissions that favour the
/// bounds.
/// </summary>
internal sealed class RandomComparisons
{
    private const int Criteria = 10;
    private static readonly (string Id, decimal Low, decimal High)[] Indicators =
        [("p", 0m, 10m), ("q", -5m, 5m), ("r", 1m, 100m), ("s", -20m, -2m), ("t", 0m, 1m)];
    private static readonly string[] Constants = ["0", "1", "2", "0.5", "-1", "10", "-3", "7.25", "100"];

    private readonly Random _random;

    public RandomComparisons(uint seed) => _random = new Random((int)(seed & int.MaxValue));

    public CampaignText Text() => new()
    {
        Indicators = string.Join(", ", Indicators.Select(i => string.Create(
            CultureInfo.InvariantCulture, $$"""{ "id": "{{i.Id}}", "type": "number", "min": {{i.Low}}, "max": {{i.High}} }"""))),
        Criteria = string.Join(", ", Enumerable.Range(0, Criteria).Select(
            i => $$"""{ "id": "c{{i}}", "maxPoints": 1000, "minPoints": -1000, "workflow": "w{{i}}" }""")),
        Workflows = string.Join(", ", Enumerable.Range(0, Criteria).Select(i => Workflow($"w{i}", Rule("asked", Comparison(), Number(1))))),
    };

    public IEnumerable<Submission> Submissions(Campaign campaign, int count) => Enumerable.Range(0, count).Select(i =>
        Indicators.Aggregate(
            campaign.NewSubmission($"p{i}"),
            (submission, indicator) => submission.With(indicator.Id, Value(indicator.Low, indicator.High))));

    private decimal Value(decimal low, decimal high) => _random.Next(4) switch
    {
        0 => low,
        1 => high,
        2 => decimal.Round(low + ((high - low) * _random.Next(0, 101) / 100m), 1),
        _ => low + ((high - low) * _random.Next(0, 10_000) / 10_000m),
    };

    private string Comparison() => $"{Number(3)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Number(_random.Next(2))}";

    private string Number(int depth) => depth == 0 || _random.Next(5) == 0
        ? _random.Next(3) == 0 ? Pick(Constants) : Indicators[_random.Next(Indicators.Length)].Id
        : _random.Next(16) switch
        {
            0 => $"({Number(depth - 1)} + {Number(depth - 1)})",
            1 => $"({Number(depth - 1)} - {Number(depth - 1)})",
            2 => $"({Number(depth - 1)} * {Number(depth - 1)})",
            3 => $"({Number(depth - 1)} * 1.0 / {Number(depth - 1)})",
            4 => $"({Number(depth - 1)} * 1.0 % {Number(depth - 1)})",
            5 => $"Fn.Min({Number(depth - 1)}, {Number(depth - 1)})",
            6 => $"Fn.Max({Number(depth - 1)}, {Number(depth - 1)})",
            7 => $"Fn.Abs({Number(depth - 1)})",
            8 => $"Fn.Clamp({Number(depth - 1)}, {Number(depth - 1)}, {Number(depth - 1)})",
            9 => $"Fn.Round({Number(depth - 1)}, {Pick("0", "1", "-1", "t")})",
            10 => $"Fn.{Pick("Floor", "Ceiling")}({Number(depth - 1)})",
            11 => $"Fn.Linear({Number(depth - 1)}, {Pick("0", "1", "p")}, {Number(0)}, {Pick("2", "10", "r")}, {Number(0)})",
            12 => $"Fn.Steps({Number(depth - 1)}, {Number(0)}, {Number(0)}, {Number(0)})",
            13 => $"Fn.Pow({Number(depth - 1)}, {Pick("2", "0.5", "-1", "0", "q")})",
            14 => $"Fn.{Pick("Sqrt", "Ln", "Exp")}({Number(depth - 1)})",
            _ => $"({Number(depth - 1)} {Pick("<", ">=", "==")} {Number(depth - 1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
        };

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
