using System.Dynamic;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Newtonsoft.Json;
using RulesEngine.Models;

namespace Emulation.Rules.Tests.Importing;

/// <summary>What an import makes scores as stock RulesEngine 6.0.1 does with the very file.</summary>
public sealed class SameAsStockTests
{
    [Theory]
    [InlineData("Junior", 12, 4, 30)]
    [InlineData("Junior", 12.5, 8, 2.25)]
    [InlineData("Junior", 0, 0, 30)]
    [InlineData("Senior", 12, 4, 1000)]
    [InlineData("Manager", 12, 4, 1000)]
    public Task A_share_by_position(string position, double hours, double others, double target) =>
        CompareAsync("1-share-by-position", "input1", new()
    {
        ["Position"] = position, ["Hours"] = (decimal)hours, ["Others"] = (decimal)others, ["Target"] = (decimal)target,
    });

    [Theory]
    [InlineData("733", 0)]
    [InlineData("733", 1000)]
    [InlineData("733", 1500)]
    [InlineData("734", 1999.99)]
    [InlineData("735", 1500)]
    [InlineData("734", 2000)]
    public Task Parts_of_an_order(string kind, double amount) =>
        CompareAsync("2-order-parts", "order", new() { ["Kind"] = kind, ["Amount"] = (decimal)amount });

    [Theory]
    [InlineData(10, 12.5)]
    [InlineData(10, 10)]
    [InlineData(10, 3)]
    public Task Global_and_local_params(double target, double actual) =>
        CompareAsync("6-global-and-local", "input1", new() { ["Target"] = (decimal)target, ["Actual"] = (decimal)actual });

    private static async Task CompareAsync(string shape, string input, Dictionary<string, object> values)
    {
        IDictionary<string, object?> given = new ExpandoObject();
        foreach (var (name, value) in values)
        {
            given[name] = value;
        }

        // Literals of stock are double; against decimals its parser takes the side it can convert.
        var text =
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Importing", "Shapes", shape + ".json"));
        var workflows = JsonConvert.DeserializeObject<Workflow[]>(text)!;
        var engine = new RulesEngine.RulesEngine(workflows, new ReSettings { IsExpressionCaseSensitive = false });
        var results = await engine.ExecuteAllRulesAsync(workflows[0].WorkflowName, [new RuleParameter(input, (ExpandoObject)given)]);
        results.Where(r => r.ActionResult?.Exception is not null).Should().BeEmpty();
        var stock =
            results.Where(r => r.IsSuccess)
                .Sum(r => Convert.ToDecimal(r.ActionResult.Output, System.Globalization.CultureInfo.InvariantCulture));

        var campaign = Campaign.Load(new CampaignFiles("made", ShapeTests.Import(shape).Files));
        var submission = values.Aggregate(
            campaign.NewSubmission("p"), (s, v) =>
                v.Value is string written ? s.With(NameOf(v.Key), written) : s.With(NameOf(v.Key), (decimal)v.Value));
        campaign.Evaluate([submission]).Sheets[0].Total.Should().BeApproximately(stock, 0.0000001m);
    }

    private static string NameOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
