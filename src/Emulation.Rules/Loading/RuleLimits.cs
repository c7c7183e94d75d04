using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>How many rules a workflow may have: far more than anybody reads, and few enough that compiling them stays quick.</summary>
internal static class RuleLimits
{
    private const int MostRules = 1000;

    /// <summary>Of one rule: they become one expression, whose depth grows with them.</summary>
    private const int MostNested = 100;

    /// <summary>The rules of a workflow; the first ones, and said so, when they are too many.</summary>
    public static List<RuleDefinition> Cut(List<RuleDefinition> rules, string? workflow, SourcePosition at, DiagnosticBag bag)
    {
        if (rules.Sum(Count) is not (var count and > MostRules))
        {
            return rules;
        }

        bag.Add(Codes.WorkflowTooLong.At(at, workflow, count, MostRules));
        var kept = 0;
        return [.. rules.TakeWhile(rule => (kept += Count(rule)) <= MostRules)];
    }

    /// <summary>The rules nested in one; the first ones, and said so, when they are too many.</summary>
    public static List<RuleDefinition> CutNested(List<RuleDefinition> rules, string? rule, SourcePosition at, DiagnosticBag bag)
    {
        if (rules.Count <= MostNested)
        {
            return rules;
        }

        bag.Add(Codes.TooManyNested.At(at, rule, rules.Count, MostNested));
        return rules[..MostNested];
    }

    /// <summary>A short form of few enough rules; cut, and said so, where they are too many.</summary>
    public static ScoringForm? Cut(ScoringForm? form, string id, SourcePosition at, LoadContext context)
    {
        // Below the lowest of the bands there is one more.
        var count = form switch
        {
            BandsForm { From.Count: > 0 } bands => bands.From.Count + 1,
            ScaleForm scale => scale.Points.Count,
            DeductionsForm deductions => deductions.Deductions.Count,
            _ => 0,
        };
        if (count <= MostRules)
        {
            return form;
        }

        context.Bag.Add(Codes.WorkflowTooLong.At(at, id, count, MostRules));
        context.State.CutForms.Add(id);
        return form switch
        {
            BandsForm bands => bands with { From = [.. bands.From.OrderByDescending(band => band.Key).Take(MostRules - 1)] },
            ScaleForm scale => scale with { Points = [.. scale.Points.Take(MostRules)] },
            DeductionsForm deductions => deductions with { Deductions = [.. deductions.Deductions.Take(MostRules)] },
            _ => form,
        };
    }

    private static int Count(RuleDefinition rule) => 1 + rule.Rules.Sum(Count);
}
