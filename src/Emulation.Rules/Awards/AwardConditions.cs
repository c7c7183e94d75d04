using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>
/// The conditions of an award and what became of them for one participant, worked out over a row of their own: they may be asked for long
/// after, and from another thread.
/// </summary>
/// <param name="rows">Fills the row.</param>
/// <param name="award">The award.</param>
/// <param name="entry">The participant.</param>
/// <param name="marked">What was submitted, if earlier awards had used up items of it; null when they had not.</param>
internal sealed class AwardConditions(AwardRows rows, CompiledAward award, AwardEntry entry, Submission? marked)
    : LaterList<AwardCondition>
{
    /// <summary>The conditions of an award that was not tried on the participant.</summary>
    public static IReadOnlyList<AwardCondition> Untried(CompiledAward award) => [.. award.Workflow.Rules.Select(Unknown)];

    protected override IReadOnlyList<AwardCondition> Make()
    {
        var (row, hits) = rows.Filled(entry, marked ?? entry.Submitted);
        var (held, next) = (award.Workflow.Run(row, hits), 0);
        var conditions = new AwardCondition[award.Workflow.Rules.Count];
        for (var i = 0; i < conditions.Length; i++)
        {
            // Those that hold stand in the order of the rules.
            var holds = next < held && hits[next].Rule == i;
            next += holds ? 1 : 0;
            conditions[i] = Tried(award.Workflow.Rules[i], holds, row);
        }

        return conditions;
    }

    private static AwardCondition Tried(CompiledRule rule, bool holds, Row row) => Unknown(rule) with
    {
        Holds = holds,
        Message = holds ? null : RuleMessages.Together(rule, row),
        Gaps = holds ? [] : [.. GapsOf(rule, row)],
        Values = ShownValues.Copy(rule.Shown, row),
    };

    private static AwardCondition Unknown(CompiledRule rule) => new()
    {
        Rule = rule.Definition.Name,
        Label = rule.Definition.Label?.Vietnamese ?? rule.Definition.Name,
        LabelEnglish = rule.Definition.Label?.English ?? rule.Definition.Name,
        Labels = rule.Definition.Label,
        Basis = rule.Definition.Basis,
    };

    private static IEnumerable<AwardGap> GapsOf(CompiledRule rule, Row row)
    {
        foreach (var comparison in rule.Comparisons)
        {
            if (Sides(comparison, row) is var (left, right) && !comparison.Holds(left, right))
            {
                yield return new AwardGap
                {
                    Value = DecimalText.Normalize(left), Operator = comparison.Symbol, Needed = DecimalText.Normalize(right),
                };
            }
        }
    }

    /// <summary>Null of a comparison that And or Or kept from being made and that fails when it is made.</summary>
    private static (decimal Left, decimal Right)? Sides(NumberComparison comparison, Row row)
    {
        try
        {
            return (comparison.Left(row), comparison.Right(row));
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return null;
        }
    }
}
