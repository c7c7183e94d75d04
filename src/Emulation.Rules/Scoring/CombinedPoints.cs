using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>How the rules that hold become one number.</summary>
internal static class CombinedPoints
{
    /// <summary>The number, before it is limited.</summary>
    /// <param name="leaf">The criterion.</param>
    /// <param name="maximum">Its highest points for the participant: what deductions are taken from, and nothing else asks for.</param>
    /// <param name="held">The rules that held.</param>
    /// <param name="row">The row they ran over.</param>
    public static decimal Of(CriterionDefinition leaf, decimal? maximum, ReadOnlySpan<RuleHit> held, Row row)
    {
        var result = leaf.Combine == CombineMode.Deduct ? maximum!.Value : 0m;
        for (var i = 0; i < held.Length; i++)
        {
            row.Step = held[i].Rule;
            result = leaf.Combine switch
            {
                CombineMode.Deduct => result - held[i].Points,
                CombineMode.Max => i == 0 ? held[i].Points : Math.Max(result, held[i].Points),
                CombineMode.Min => i == 0 ? held[i].Points : Math.Min(result, held[i].Points),
                _ => result + held[i].Points,
            };
        }

        return result;
    }

    /// <summary>The fault of the first rule whose points have the wrong sign: a positive penalty, a negative deduction.</summary>
    public static Fault? FaultIn(CompiledCriterion leaf, ReadOnlySpan<RuleHit> held)
    {
        foreach (var hit in held)
        {
            if (WrongSign(leaf.Definition, hit.Points) is { } kind)
            {
                return new Fault { Rule = leaf.Workflow!.Rules[hit.Rule].Definition.Name, Kind = kind };
            }
        }

        return null;
    }

    public static FaultKind? WrongSign(CriterionDefinition leaf, decimal points) => leaf switch
    {
        { Combine: CombineMode.Deduct } => points < 0m ? FaultKind.NegativeDeduction : null,
        { Kind: CriterionKind.Penalty } => points > 0m ? FaultKind.PositivePenalty : null,
        _ => null,
    };
}
