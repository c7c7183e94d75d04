namespace Emulation.Rules.Tests.Reference;

/// <summary>Runs the rules of one criterion over one participant.</summary>
internal sealed class LeafReference(ReferenceCriterion criterion, ReferenceParticipant participant)
{
    private Interpreter Interpreter => participant.Campaign.Interpreter;

    /// <summary>What the rules give, before limits and rounding.</summary>
    /// <param name="scope">The names the rules see.</param>
    public Exact Raw(Scope scope)
    {
        if (criterion.PerItem is not { } list)
        {
            return Combined(scope);
        }

        var items = (IReadOnlyList<Item>)participant.Scope[list]!;
        var points = items
            .Select(item => (Key: criterion.OnePer is { } key ? item.Fields[key] : item, Points: Combined(item.Within(scope)))).ToList();
        return Functions.Sum(points.GroupBy(p => p.Key).Select(Best));
    }

    private Exact Best(IEnumerable<(object? Key, Exact Points)> same) =>
        same.Select(p => p.Points).Aggregate(criterion.Kind == "penalty" ? Exact.Min : Exact.Max);

    private Exact Combined(Scope scope)
    {
        var inside = criterion.Workflow.Globals.Aggregate(
            new Scope(scope), (s, param) => s.Add(param.Name, Interpreter.Value(param.Value, s)));
        var held = Held(inside);
        var combined = criterion.Combine switch
        {
            "deduct" => criterion.Max - Functions.Sum(held),
            _ when held.Count == 0 => Exact.Zero,
            "sum" => Functions.Sum(held),
            "max" => held.Aggregate(Exact.Max),
            "min" => held.Aggregate(Exact.Min),
            _ => held[0],
        };
        return criterion.Kind == "penalty" && combined > Exact.Zero ? throw new ReferenceFaultException("a positive penalty") : combined;
    }

    private List<Exact> Held(Scope scope)
    {
        List<Exact> held = [];
        foreach (var rule in criterion.Workflow.Rules)
        {
            var inside = rule.Locals.Aggregate(new Scope(scope), (s, param) => s.Add(param.Name, Interpreter.Value(param.Value, s)));
            if (!Interpreter.Holds(rule.Condition, inside))
            {
                continue;
            }

            var points = Interpreter.Number(rule.Points!, inside);
            held.Add(criterion.Combine == "deduct" && points < Exact.Zero ? throw new ReferenceFaultException("a negative deduction")
                : points);
            if (criterion.Combine is "firstMatch" or "workflow")
            {
                break;
            }
        }

        return held;
    }
}
