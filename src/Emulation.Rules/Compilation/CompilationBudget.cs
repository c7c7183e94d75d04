using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Compilation;

/// <summary>
/// How much there is to compile, counted before it is done: a workflow is compiled for each criterion and award that uses it, with all that
/// belongs to it, and a condition together with those of the groups around it.
/// </summary>
internal sealed class CompilationBudget
{
    /// <summary>What an expression costs beside its characters.</summary>
    private const int PerExpression = 50;

    private const int MostNamed = 3;

    private readonly Dictionary<string, WorkflowSize> _sizes;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly CampaignDefinition _definition;
    private long _rules;
    private long _work;
    private long _nested;

    private CompilationBudget(CampaignDefinition definition)
    {
        _definition = definition;
        var declared = definition.DeclaredWorkflows.DistinctBy(w => w.Name, StringComparer.Ordinal)
            .ToDictionary(w => w.Name, StringComparer.Ordinal);
        _sizes = definition.Workflows.DistinctBy(w => w.Name, StringComparer.Ordinal)
            .ToDictionary(w => w.Name, w => WorkflowSize.Of(w, declared.GetValueOrDefault(w.Name), WorkOf), StringComparer.Ordinal);
        foreach (var criterion in definition.Criteria)
        {
            Add(criterion, around: 0);
        }

        foreach (var figure in definition.Figures)
        {
            Use(figure.Workflow);
            _work += WorkOf(figure.Population?.Where) + WorkOf(figure.Population?.Value) + WorkOf(figure.Population?.Participant);
        }

        foreach (var award in definition.Awards)
        {
            Use(award.Workflow);
        }

        Use(definition.Grades?.Workflow);
        _work += definition.Disqualifications.Sum(d => WorkOf(d.When)) + definition.Checks.Sum(c => WorkOf(c.Holds));
    }

    /// <summary>Whether it is not too much; otherwise that is said, and what makes it so much.</summary>
    public static bool Allows(CampaignDefinition definition, DiagnosticBag bag)
    {
        var budget = new CompilationBudget(definition);
        var at = definition.Criteria.Count > 0 ? definition.Criteria[0].Position : SourcePosition.None;
        if (budget._rules > ExpressionLimits.CompiledRules)
        {
            bag.Add(Codes.TooManyRules.At(at, budget._rules, ExpressionLimits.CompiledRules));
            return false;
        }

        if (budget._work > ExpressionLimits.CompiledCharacters)
        {
            bag.Add(Codes.TooMuchToCompile.At(at, budget._work, ExpressionLimits.CompiledCharacters, budget.Causes()));
            return false;
        }

        return true;
    }

    private static long WorkOf(RuleExpression? expression) => expression is null ? 0 : expression.Text.Length + PerExpression;

    private void Add(CriterionDefinition criterion, long around)
    {
        Use(criterion.Workflow);
        _work += criterion.With.Sum(argument => WorkOf(argument.Expression));
        if (criterion.AppliesWhen is { } condition)
        {
            _nested += around;
            _work += around + WorkOf(condition);
            around += WorkOf(condition);
        }

        foreach (var child in criterion.Criteria)
        {
            Add(child, around);
        }
    }

    private void Use(string? workflow)
    {
        if (workflow is not null && _sizes.TryGetValue(workflow, out var size))
        {
            _uses[workflow] = _uses.GetValueOrDefault(workflow) + 1;
            _rules += size.Rules;
            _work += size.Work;
        }
    }

    /// <summary>The workflows that cost most, each with what it has and how often it is used.</summary>
    private LocalizedText Causes()
    {
        var costly = _uses.OrderByDescending(use => use.Value * _sizes[use.Key].Work).ThenBy(use => use.Key, StringComparer.Ordinal)
            .Take(MostNamed)
            .Select(use => _sizes[use.Key].Told(use.Key, use.Value))
            .ToList();
        if (_nested > _work / 2)
        {
            costly = [CompilationTexts.NestedConditions(_nested)];
        }

        return Pairs.Join("; ", costly);
    }
}
