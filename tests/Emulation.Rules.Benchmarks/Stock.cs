using Emulation.Rules.Expressions;
using Newtonsoft.Json;
using RulesEngine.Models;

namespace Emulation.Rules.Benchmarks;

/// <summary>Stock RulesEngine on the workflows a campaign stands for.</summary>
internal sealed class Stock(string workflows)
{
    private readonly Workflow[] _workflows = JsonConvert.DeserializeObject<Workflow[]>(workflows)!;
    private global::RulesEngine.RulesEngine? _engine;

    /// <summary>A new engine: the next execution compiles everything.</summary>
    public void Reset() =>
        _engine = new global::RulesEngine.RulesEngine(
            _workflows, new ReSettings { CustomTypes = [typeof(Fn)], IsExpressionCaseSensitive = true });

    /// <summary>
    /// The total of one participant, the first rule that holds of every workflow: as it is usually called, every workflow with all inputs.
    /// </summary>
    public Task<decimal> TotalAsync(decimal[] values) => TotalAsync(values, ownInputs: false);

    /// <summary>The same in its better form: each workflow gets the one input it reads.</summary>
    public Task<decimal> TotalOfOwnInputsAsync(decimal[] values) => TotalAsync(values, ownInputs: true);

    private async Task<decimal> TotalAsync(decimal[] values, bool ownInputs)
    {
        if (_engine is null)
        {
            Reset();
        }

        var inputs = new RuleParameter[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            inputs[i] = new RuleParameter("n" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), values[i]);
        }

        var total = 0m;
        foreach (var workflow in _workflows)
        {
            if (workflow.WorkflowName == "grades")
            {
                continue;
            }

            var given =
                ownInputs ? [inputs[int.Parse(workflow.WorkflowName[1..], System.Globalization.CultureInfo.InvariantCulture)]] : inputs;
            var results = await _engine!.ExecuteAllRulesAsync(workflow.WorkflowName, given);
            var first = results.Find(r => r.IsSuccess);
            total += first is null ? 0m : Convert.ToDecimal(first.ActionResult.Output, System.Globalization.CultureInfo.InvariantCulture);
        }

        return total;
    }

    /// <summary>
    /// What a new engine does at first: it compiles every workflow, each with the one input it reads. With all inputs, as
    /// <see cref="TotalAsync"/> passes them, it takes many times as long.
    /// </summary>
    public async Task FirstExecutionAsync()
    {
        Reset();
        foreach (var workflow in _workflows.Where(w => w.WorkflowName != "grades"))
        {
            await _engine!.ExecuteAllRulesAsync(workflow.WorkflowName, new RuleParameter("n" + workflow.WorkflowName[1..], 55m));
        }
    }

    /// <summary>The points of one participant in the cluster scenario.</summary>
    public async Task<decimal> ClusterPointsAsync(decimal target, decimal actual, decimal leader)
    {
        if (_engine is null)
        {
            Reset();
        }

        var results = await _engine!.ExecuteAllRulesAsync(
            "relative", new RuleParameter(
                "t",
                target), new RuleParameter("a", actual), new RuleParameter("leader", leader), new RuleParameter("maxPoints", 10m));
        return Convert.ToDecimal(results.Find(r => r.IsSuccess)!.ActionResult.Output, System.Globalization.CultureInfo.InvariantCulture);
    }
}
