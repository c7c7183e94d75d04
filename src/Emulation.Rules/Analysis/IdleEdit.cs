using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Source;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Tells an edit of rules that makes no difference: scoring rules give the same points, and grade rules the same level, for every value
/// allowed. Only said where the analysis is exact; edits of anything but rules are taken to make one.
/// </summary>
internal sealed class IdleEdit
{
    /// <summary>A fraction of a second.</summary>
    private const long MostWork = 1_000_000;

    private readonly CompiledCampaign _before;
    private readonly CompiledCampaign _after;
    private readonly RuleHit[] _hits;
    private readonly WorkMeter _work;

    private IdleEdit(CompiledCampaign before, CompiledCampaign after, WorkMeter work)
    {
        _work = work;
        _before = before;
        _after = after;
        _hits = new RuleHit[Math.Max(1, Math.Max(before.MostRules, after.MostRules))];
    }

    /// <summary>Whether it is certain that nothing differs.</summary>
    /// <param name="before">The campaign.</param>
    /// <param name="after">What it was edited to; what was not edited is the very same in both.</param>
    /// <param name="work">What it asks at its steps.</param>
    public static bool Is(CompiledCampaign before, CompiledCampaign after, WorkMeter work) =>
        before.Awards.SequenceEqual(after.Awards, ReferenceEqualityComparer.Instance)
        && before.Disqualifications.SequenceEqual(after.Disqualifications, ReferenceEqualityComparer.Instance)
        && before.Figures.SequenceEqual(after.Figures, ReferenceEqualityComparer.Instance)
        && !TouchesMoreThanRules(before, after)
        && new IdleEdit(before, after, work).Run();

    /// <summary>
    /// Whether a constant was edited that anything but rules names: a quota, a check of data, the highest points of a criterion or the
    /// condition under which it applies. What they do shows in no rule.
    /// </summary>
    private static bool TouchesMoreThanRules(CompiledCampaign before, CompiledCampaign after)
    {
        var kept = new HashSet<ConstantDefinition>(after.Definition.Constants, ReferenceEqualityComparer.Instance);
        var edited = before.Definition.Constants.Where(c => !kept.Contains(c)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var quotas = (before.Definition.Grades?.Levels ?? []).Select(level => level.Quota).OfType<QuotaDefinition>();
        return edited.Count > 0
            && (quotas.SelectMany(quota => quota.Constants).Any(named => edited.Contains(named.Constant))
                || before.Checks.SelectMany(check => check.Shown).Any(shown => edited.Contains(shown.Name))
                || before.Definition.AllCriteria().Any(criterion =>
                    edited.Contains(criterion.MaxPointsConstant ?? "")
                    || (criterion.AppliesWhen is { } condition && Names(condition).Any(edited.Contains))));
    }

    private static IEnumerable<string> Names(RuleExpression expression) =>
        ExpressionLexer.Tokenize(expression).Tokens.Where(token => token.Kind == TokenKind.Name).Select(token => token.Text);

    private bool Run() =>
        _before.Criteria.Zip(_after.Criteria).All(pair => IsSame(pair.First, pair.Second))
        && (ReferenceEquals(_before.Grades, _after.Grades)
            || (_before.Grades is { } before && _after.Grades is { } after && GradesAreSame(before, after)));

    private bool IsSame(CompiledCriterion before, CompiledCriterion after)
    {
        if (ReferenceEquals(before, after))
        {
            return true;
        }

        if (!ReferenceEquals(before.Definition, after.Definition))
        {
            return false;
        }

        var rulesAreSame = ReferenceEquals(before.Workflow, after.Workflow)
            || (before is { Workflow: { } old, Definition: { IsGroup: false, MaxPointsConstant: null }, PerItem: null, Population.Count: 0 }
                && after.Workflow is { } edited
                && PointsAreSame(before.Definition, old, edited));
        return rulesAreSame && before.Children.Zip(after.Children).All(pair => IsSame(pair.First, pair.Second));
    }

    private bool PointsAreSame(CriterionDefinition criterion, CompiledWorkflow before, CompiledWorkflow after)
    {
        var (oldValues, newValues) = (new SampleRow(_before), new SampleRow(_after));
        oldValues.SetBounds(criterion);
        newValues.SetBounds(criterion);
        return OutcomesAreSame(
            (before, oldValues, oldValues.AxisOf),
            (after, newValues, newValues.AxisOf),
            (workflow, row) => Points(criterion, workflow, row));
    }

    private bool GradesAreSame(CompiledWorkflow before, CompiledWorkflow after)
    {
        var (oldValues, newValues) = (new SampleRow(_before), new SampleRow(_after));
        return OutcomesAreSame(
            (before, oldValues, new FigureAxes(_before, new CampaignRanges(_before), oldValues).Of),
            (after, newValues, new FigureAxes(_after, new CampaignRanges(_after), newValues).Of),
            (workflow, row) => workflow.Try(row, _hits) == 0 ? "" : workflow.Rules[_hits[0].Rule].Definition.Name);
    }

    /// <summary>Either's constants cut the values: together, into cells inside which neither changes.</summary>
    private bool OutcomesAreSame(
        (CompiledWorkflow Workflow, SampleRow Values, Func<Slot, ConditionShape, Axis?> AxisOf) before,
        (CompiledWorkflow Workflow, SampleRow Values, Func<Slot, ConditionShape, Axis?> AxisOf) after,
        Func<CompiledWorkflow, Row, object?> outcome)
    {
        // What reads other values lacks other values.
        if (!before.Workflow.Reads.SequenceEqual(after.Workflow.Reads))
        {
            return false;
        }

        var sets = new[] { before, after }
            .Select(side => (Side: side, side.Workflow.Stock))
            .Select(s => new RulePlace(s.Side.Workflow, s.Side.Values, s.Side.AxisOf, RangeScope.Empty, s.Stock.Position, s.Stock.Name))
            .Select(place => RuleSet.Of(place, new WorkBudget(MostWork, _work))).ToList();
        return sets.TrueForAll(set => set is { IsExact: true })
            && sets.TrueForAll(set => _work.Each(set!.Samples()).All(values =>
                Equals(
                    Try(before.Workflow, before.Values.With(set.Axes, values)),
                    Try(after.Workflow, after.Values.With(set.Axes, values)))));

        object? Try(CompiledWorkflow workflow, Row row)
        {
            try
            {
                return outcome(workflow, row);
            }
            catch (Exception exception) when (RuleFault.Catches(exception))
            {
                return RuleFault.Of(exception, workflow, row).Kind;
            }
        }
    }

    private object Points(CriterionDefinition criterion, CompiledWorkflow workflow, Row row)
    {
        var held = _hits.AsSpan(0, workflow.Try(row, _hits));
        foreach (var hit in held)
        {
            if (CombinedPoints.WrongSign(criterion, hit.Points) is { } kind)
            {
                return kind;
            }
        }

        var rounding = _before.Definition.Rounding;
        var points = CombinedPoints.Of(criterion, criterion.MaxPoints, held, row);
        var limited = points > criterion.MaxPoints ? criterion.MaxPoints.Value : Math.Max(points, criterion.MinPoints);
        return rounding.Round(limited, rounding.Criterion);
    }
}
