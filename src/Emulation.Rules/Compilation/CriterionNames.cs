using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>What the expressions of a criterion see, and its population values.</summary>
internal sealed class CriterionNames(
    CampaignDefinition definition,
    RowLayout layout,
    Dictionary<string, decimal> constants,
    CampaignScopes scopes,
    WorkflowCompiler workflows,
    DiagnosticBag bag,
    LoadState state)
{
    /// <summary>The names a workflow starts from: the campaign's, or its parameters where it has some.</summary>
    public WorkflowUse UseOf(CriterionDefinition criterion, DeclaredWorkflow? declared, WorkflowUse everywhere)
    {
        var values = new Dictionary<string, decimal>(constants, StringComparer.Ordinal)
        {
            [CampaignCompiler.MinPoints] = criterion.MinPoints,
        };
        if (criterion.MaxPoints is { } most)
        {
            values[CampaignCompiler.MaxPoints] = most;
        }

        var binding = new NameBinding(layout, values);
        if (criterion.MaxPointsConstant is { } name)
        {
            if (constants.TryGetValue(name, out var maximum))
            {
                values[CampaignCompiler.MaxPoints] = maximum;
            }
            else if (layout.Find(name) is { } slot)
            {
                binding.Add(CampaignCompiler.MaxPoints, slot);
            }
        }

        if (declared is null or { Parameters.Count: 0 })
        {
            return new WorkflowUse(criterion.Id, criterion.Combine, scopes.Everywhere, binding, []);
        }

        var arguments = new List<BoundName>();
        var names = new List<ScopeName>();
        foreach (var argument in criterion.With.Where(a => declared.Parameters.Contains(a.Name, StringComparer.Ordinal)))
        {
            if (workflows.Parser.Value(argument.Expression, scopes.Everywhere, bag) is { } parsed)
            {
                var slot = layout.FindOrAdd($"{criterion.Id}:{argument.Name}", parsed.Body.Type, argument.Name);
                binding.Add(argument.Name, slot, everywhere.Binding.ReadsOf(parsed.Names));
                arguments.Add(new BoundName(argument.Name, slot, parsed));
                names.Add(new ScopeName(System.Linq.Expressions.Expression.Parameter(parsed.Body.Type, argument.Name)));
            }
        }

        var broken = declared.Parameters.Except(arguments.Select(a => a.Name), StringComparer.Ordinal)
            .Concat(state.BrokenValues.Where(value => value.Workflow == declared.Name).Select(value => value.Id));
        return new WorkflowUse(
            criterion.Id,
            criterion.Combine,
            scopes.Parameters(names).WithBroken(broken),
            binding,
            arguments);
    }

    /// <summary>
    /// What the rules see beyond the population's expressions: bounds, population values, item fields, children's points.
    /// </summary>
    public WorkflowUse WithRuleNames(CriterionDefinition criterion, DeclaredWorkflow? declared, WorkflowUse use)
    {
        foreach (var population in declared?.Population ?? [])
        {
            use.Binding.Add(population.Id, PopulationSlot(criterion, population));
        }

        var list = criterion.PerItem is null ? null : definition.Indicators.FirstOrDefault(i => i.Id == criterion.PerItem);
        var around = criterion.MaxPoints is null ? use.Scope.WithoutMaximumOf(criterion.Id) : use.Scope;
        var scope = CampaignScopes.Rules(around, declared, criterion.Criteria.Select(child => child.Id), list);
        return list is null ? use with { Scope = scope } : use with { Scope = scope, Binding = use.Binding.Inside(list.Id) };
    }

    /// <summary>The population values of the criterion's workflow.</summary>
    public List<CompiledPopulation> Population(CriterionDefinition criterion, DeclaredWorkflow? declared, WorkflowUse use)
    {
        var compiled = new List<CompiledPopulation>();
        foreach (var population in declared?.Population ?? [])
        {
            compiled.Add(Population(population, criterion.Id, PopulationSlot(criterion, population), use));
        }

        return compiled;
    }

    /// <summary>A value over all participants, of a criterion or a figure.</summary>
    public CompiledPopulation Population(PopulationDefinition population, string owner, Slot slot, WorkflowUse use)
    {
        var where = population.Where is null ? null : workflows.Condition(population.Where, use);
        var value = population.Value is null ? null : workflows.Number(population.Value, use);
        return new CompiledPopulation
        {
            Definition = population,
            Criterion = owner,
            Slot = slot,
            Where = where,
            Code = value?.Code,
            Written = value?.Written,
            Participant = population.Participant is null ? null : workflows.Text(population.Participant, use),
            Reads = value?.Reads ?? [],
        };
    }

    private Slot PopulationSlot(CriterionDefinition criterion, PopulationDefinition population) =>
        layout.FindOrAdd($"{criterion.Id}:{population.Id}", typeof(decimal), population.Id);
}
