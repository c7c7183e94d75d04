using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Looks for values with which a rule decides, beyond those that stand for the cells.</summary>
internal sealed class RuleSearch
{
    /// <summary>How many values of a name are tried, spread over what the rule's condition leaves of it.</summary>
    private const int Values = 200;

    /// <summary>Numbers further out are tried as they are.</summary>
    private const decimal MostSteps = 1_000_000_000_000m;

    private readonly RuleSet _rules;
    private readonly int _rule;
    private readonly RuleReach _reach;

    public RuleSearch(RuleSet rules, int rule)
    {
        (_rules, _rule) = (rules, rule);
        _reach = new RuleReach(rules.Rules[rule].Written, rules.Scope);
    }

    /// <summary>Whether ranges leave room for its condition.</summary>
    public bool CanHold => _reach.CanHold || _reach.Fault is not null;

    /// <summary>
    /// Whether values could show what is so: every cell is tried, one number varies at most, and nothing is asked that is no number,
    /// choice or truth value.
    /// </summary>
    public bool CouldShow => _rules.Grid.IsComplete
        && _rules.Workflow.Asked.Count == 0
        && _rules.Axes.Count(axis => axis.IsNumber) <= 1
        && _rules.Axes.All(axis => axis.IsNumber || axis.IsFinite)
        && _rules.ConditionOf(_rule) is not null;

    /// <summary>What looking for values takes at most.</summary>
    public long Work => _rules.Work * Values;

    /// <summary>An earlier rule that holds whatever the values.</summary>
    public RuleDefinition? HiddenBy() => _rules.Rules.Take(_rule)
        .FirstOrDefault(earlier => new RuleReach(earlier.Written, _rules.Scope) is { Fault: null, CanFail: false })?.Definition;

    /// <summary>Whether it decides for one of the values tried.</summary>
    public bool Decides()
    {
        for (var i = 0; i <= Values; i++)
        {
            foreach (var point in _rules.Grid.Points().Where(IsLowest))
            {
                var values = _rules.Axes.Select((axis, a) => axis.IsNumber ? Spread(axis, i) : axis.Cells[point[a]].Middle).ToList();
                if (_rules.Run(values).Hits.Any(hit => hit.Rule == _rule))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static decimal Near(decimal value) => Math.Clamp(value, -ConditionShape.Farthest, ConditionShape.Farthest);

    /// <summary>Numbers are spread over their own range: of their cells one is enough.</summary>
    private bool IsLowest(int[] point) => point.Select((cell, axis) => !_rules.Axes[axis].IsNumber || cell == 0).All(lowest => lowest);

    /// <summary>The value at a share of what the condition leaves of a name, on its grid.</summary>
    private IndicatorValue Spread(Axis axis, int at)
    {
        var all = _rules.Scope.Find(axis.Name).Numbers ?? NumberRange.All;
        var left = (_reach.Within.Find(axis.Name).Numbers ?? all) is { IsEmpty: false } narrowed ? narrowed : all;
        var low = Near(left.Low ?? Math.Min((decimal)axis.Cells[0].Middle.Value, left.High ?? 0m) - Values);
        var high = Near(left.High ?? Math.Max((decimal)axis.Cells[^1].Middle.Value, low) + Values);
        var value = low + ((high - low) * at / Values);
        return axis.Step is { } step && Math.Abs(value) < step * MostSteps
            ? Math.Clamp(decimal.Floor(value / step) * step, low, high)
            : value;
    }
}
