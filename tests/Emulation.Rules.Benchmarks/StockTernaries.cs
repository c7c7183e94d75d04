using System.Globalization;
using RulesEngine.Models;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// Stock RulesEngine in the best form we know for these rules: one workflow, one typed object, a rule for each criterion that always holds
/// and gives its points by nested conditional expressions.
/// </summary>
internal sealed class StockTernaries(int criteria)
{
    private const string Name = "all";

    private readonly global::RulesEngine.RulesEngine _engine = new(
        [
            new Workflow
            {
                WorkflowName = Name,
                Rules = [.. Enumerable.Range(0, criteria).Select(i => RuleOf(i.ToString(CultureInfo.InvariantCulture)))],
            },
        ],
        new ReSettings { IsExpressionCaseSensitive = true });

    /// <summary>The total of one participant.</summary>
    public async Task<decimal> TotalAsync(UnitReport report)
    {
        var total = 0m;
        foreach (var result in await _engine.ExecuteAllRulesAsync(Name, new RuleParameter("u", report)))
        {
            total += (decimal)result.ActionResult.Output;
        }

        return total;
    }

    private static Rule RuleOf(string i) => new()
    {
        RuleName = "r" + i,
        Expression = "true",
        Actions = new RuleActions
        {
            OnSuccess = new ActionInfo
            {
                Name = "OutputExpression",
                Context = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["expression"] = $"u.N{i} >= 90m ? 10m : u.N{i} >= 70m ? 7.5m : u.N{i} >= 50m ? u.N{i} * 0.1m : 0m",
                },
            },
        },
    };
}
