using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Source;

namespace Emulation.Rules.Awards;

/// <summary>The conditions of an award one by one, and by how much they fail.</summary>
internal sealed partial class EligibilityCheck
{
    private static AwardCondition Unknown(CompiledRule rule) => new()
    {
        Rule = rule.Definition.Name,
        Label = rule.Definition.Label?.Vietnamese ?? rule.Definition.Name,
        LabelEnglish = rule.Definition.Label?.English ?? rule.Definition.Name,
        Basis = rule.Definition.Basis,
    };

    private AwardCondition[] Conditions(CompiledWorkflow workflow)
    {
        var (held, next) = (workflow.Run(_row, _hits), 0);
        var conditions = new AwardCondition[workflow.Rules.Count];
        for (var i = 0; i < conditions.Length; i++)
        {
            // Those that hold stand in the order of the rules.
            var holds = next < held && _hits[next].Rule == i;
            next += holds ? 1 : 0;
            conditions[i] = Condition(workflow.Rules[i], holds);
        }

        return conditions;
    }

    private AwardCondition Condition(CompiledRule rule, bool holds) => new()
    {
        Rule = rule.Definition.Name,
        Label = rule.Definition.Label?.Vietnamese ?? rule.Definition.Name,
        LabelEnglish = rule.Definition.Label?.English ?? rule.Definition.Name,
        Basis = rule.Definition.Basis,
        Holds = holds,
        Message = holds ? null : RuleMessages.Together(rule, _row),
        Gaps = holds ? [] : [.. GapsOf(rule)],
        Values = ShownValues.Copy(rule.Shown, _row),
    };

    private IEnumerable<AwardGap> GapsOf(CompiledRule rule)
    {
        foreach (var comparison in rule.Comparisons)
        {
            if (Sides(comparison) is var (left, right) && !comparison.Holds(left, right))
            {
                yield return new AwardGap
                {
                    Value = DecimalText.Normalize(left), Operator = comparison.Symbol, Needed = DecimalText.Normalize(right),
                };
            }
        }
    }

    /// <summary>Null of a comparison that And or Or kept from being made and that fails when it is made.</summary>
    private (decimal Left, decimal Right)? Sides(NumberComparison comparison)
    {
        try
        {
            return (comparison.Left(_row), comparison.Right(_row));
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return null;
        }
    }
}
