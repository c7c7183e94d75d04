using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Whether a rule can hold and can fail to, and what is left of the values where it holds. Params come first, as they do when it runs.
/// </summary>
internal sealed class RuleReach
{
    public RuleReach(WrittenRule rule, RangeScope scope)
    {
        Within = AddLocals(rule, scope);
        var condition = Fault is null ? Read(rule, Within, isAsked: true) : Possible.EitherWay;
        (CanHold, CanFail) = (condition.CanHold && !Within.IsImpossible, condition.CanFail);
    }

    public bool CanHold { get; }

    public bool CanFail { get; }

    /// <summary>The scope of its points.</summary>
    public RangeScope Within { get; private set; }

    /// <summary>How its params or its condition fail whatever the values; null when they need not.</summary>
    public FaultKind? Fault { get; private set; }

    /// <summary>Where they do.</summary>
    public SourcePosition? FaultAt { get; private set; }

    private RangeScope AddLocals(WrittenRule rule, RangeScope scope)
    {
        foreach (var local in rule.Locals)
        {
            var value = RangeReader.Read(local.Expression, scope);
            Note(value, rule.Definition.LocalParams.First(p => p.Name == local.Name).Expression.Position);
            scope = scope.With(local.Name, value);
        }

        return scope;
    }

    private void Note(Possible value, SourcePosition at)
    {
        if (value.Fault is { } fault && Fault is null)
        {
            (Fault, FaultAt) = (fault, at);
        }
    }

    /// <summary>Nested rules are asked until the result is settled; what the first ones settle narrows the values of the others.</summary>
    private Possible Read(WrittenRule rule, RangeScope scope, bool isAsked)
    {
        if (rule.Condition is { } condition)
        {
            var inner = RangeReader.ScopeOf(condition, scope);
            var result = RangeReader.Read(condition.Body, inner);
            if (isAsked)
            {
                Note(result, rule.Definition.Condition!.Position);
            }

            Within = Refinement.Of(inner, condition.Body, holds: true);
            return result;
        }

        var (canHold, canFail) = (rule.WantsAll, !rule.WantsAll);
        foreach (var child in rule.Children)
        {
            var nested = Read(child, AddLocals(child, scope), isAsked && !(rule.WantsAll ? canFail : canHold));
            (canHold, canFail) = rule.WantsAll
                ? (canHold && nested.CanHold, canFail || nested.CanFail)
                : (canHold || nested.CanHold, canFail && nested.CanFail);
            canHold &= !(rule.WantsAll && Within.IsImpossible);
            scope = rule.WantsAll && !Within.IsImpossible ? Within : scope;
        }

        Within = scope;
        return Possible.Truth(canHold, canFail);
    }
}
