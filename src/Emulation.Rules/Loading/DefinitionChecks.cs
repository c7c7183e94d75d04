using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between the parts of a definition: names, references, sums.</summary>
/// <param name="definition">The definition, workflows in place of short forms.</param>
/// <param name="written">The definition as it was written.</param>
/// <param name="state">What was refused on the way.</param>
/// <param name="bag">Takes what is wrong.</param>
internal sealed class DefinitionChecks(CampaignDefinition definition, CampaignDefinition written, LoadState state, DiagnosticBag bag)
{
    /// <summary>Of what one constant, scale or criterion lacks: what lacks everything is one mistake.</summary>
    private const int MostTold = 20;

    private readonly Dictionary<string, (string Name, SourcePosition Position)> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IndicatorDefinition> _indicators =
        definition.Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, WorkflowDefinition> _workflows =
        definition.Workflows.DistinctBy(w => w.Name, StringComparer.Ordinal).ToDictionary(w => w.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<string>> _parameters =
        definition.DeclaredWorkflows.DistinctBy(d => d.Name, StringComparer.Ordinal)
            .ToDictionary(d => d.Name, d => d.Parameters, StringComparer.Ordinal);

    private readonly HashSet<string> _basis = definition.LegalBasis.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reports every broken reference and clash.</summary>
    public void Run()
    {
        foreach (var indicator in definition.Indicators)
        {
            Declare(indicator.Id, indicator.Position);
        }

        foreach (var constant in definition.Constants)
        {
            Declare(constant.Id, constant.Position);
            CheckConstant(constant);
        }

        foreach (var figure in definition.Figures)
        {
            Declare(figure.Id, figure.Position);
        }

        foreach (var list in definition.Indicators)
        {
            CheckFields(list);
        }

        foreach (var criterion in bag.Work.Each(definition.AllCriteria()))
        {
            Declare(criterion.Id, criterion.Position);
            CheckCriterion(criterion);
        }

        CheckGrades();
        new RankingKeyChecks(definition, bag).Check(definition.Ranking.OrderBy);
        foreach (var award in definition.Awards)
        {
            FindWorkflow(award.Workflow, award.Position);
            CheckBasis(award.Basis, award.Position);
        }

        new ScaleChecks(written, state, bag).Run();
        new ProportionChecks(written, bag).Run();
        new WorkflowUseChecks(definition, state, bag).Run();
        if (!state.AreGradesCut)
        {
            new GradeChecks(definition, bag).Run();
        }

        new AwardChecks(definition, bag).Run();
        foreach (var disqualification in definition.Disqualifications)
        {
            CheckBasis(disqualification.Basis, disqualification.Position);
        }

        foreach (var rule in definition.Workflows.SelectMany(w => w.Rules))
        {
            CheckBasis(rule.Basis, rule.Position);
        }
    }

    private void Declare(string id, SourcePosition position)
    {
        if (NameRules.Check(id, position, bag) && !_names.TryAdd(id, (id, position)))
        {
            var (name, first) = _names[id];
            bag.Add(name == id ? Codes.NameClash.At(position, id, first) : Codes.CaseClash.At(position, id, name));
        }
    }

    private void CheckConstant(ConstantDefinition constant)
    {
        if (constant.By is null)
        {
            return;
        }

        if (_indicators.GetValueOrDefault(constant.By) is not { Type: IndicatorType.Choice } indicator)
        {
            var choices = definition.Indicators.Where(i => i.Type == IndicatorType.Choice).Select(i => i.Id);
            bag.Add(Codes.ConstantBy.At(constant.Position, constant.By, Suggestion.For(constant.By, choices)));
            return;
        }

        var declared = indicator.Choices.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var choice in declared.Where(c => !constant.Values.ContainsKey(c)).Take(MostTold))
        {
            bag.Add(Codes.ConstantChoice.At(constant.Position, constant.Id, choice));
        }

        foreach (var value in constant.Values.Keys.Where(v => !declared.Contains(v)))
        {
            bag.Add(Codes.NotAmong.At(constant.Position, value, indicator.Id, Suggestion.For(value, declared)));
        }
    }

    private void CheckCriterion(CriterionDefinition criterion)
    {
        CheckBasis(criterion.Basis, criterion.Position);
        CheckItems(criterion);
        if (criterion.Workflow is null || FindWorkflow(criterion.Workflow, criterion.Position) is not { } workflow)
        {
            return;
        }

        CheckArguments(criterion);
        if (!criterion.IsGroup && criterion.StatedCombine is null && workflow.Rules.Count > 1)
        {
            bag.Add(Codes.MissingCombine.At(criterion.Position, criterion.Id));
        }
    }

    /// <summary>Fields of an item stand beside the campaign's names; two lists may share a field's name.</summary>
    private void CheckFields(IndicatorDefinition list)
    {
        foreach (var field in list.Item)
        {
            if (!ReservedNames.MayBeField(field.Id)
                && NameRules.Check(field.Id, field.Position, bag)
                && _names.TryGetValue(field.Id, out var other))
            {
                bag.Add(Codes.NameClash.At(field.Position, field.Id, other.Position));
            }
        }
    }

    private void CheckItems(CriterionDefinition criterion)
    {
        if (criterion.PerItem is null)
        {
            return;
        }

        if (state.BrokenNames.Contains(criterion.PerItem))
        {
            return;
        }

        if (_indicators.GetValueOrDefault(criterion.PerItem) is not { Type: IndicatorType.List } list)
        {
            var lists = definition.Indicators.Where(i => i.Type == IndicatorType.List).Select(i => i.Id);
            bag.Add(Codes.UnknownList.At(criterion.Position, criterion.PerItem, Suggestion.For(criterion.PerItem, lists)));
        }
        else if (criterion.OnePer is { } field && list.Item.All(f => f.Id != field))
        {
            bag.Add(Codes.UnknownItemField.At(criterion.Position, list.Id, field, Suggestion.For(field, list.Item.Select(f => f.Id))));
        }
    }

    private void CheckArguments(CriterionDefinition criterion)
    {
        var parameters = _parameters.GetValueOrDefault(criterion.Workflow!) ?? [];
        if (parameters.Count == 0 && criterion.With.Count == 0)
        {
            return;
        }

        var known = parameters.ToHashSet(StringComparer.Ordinal);
        var given = criterion.With.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in criterion.With.Where(a => !known.Contains(a.Name)))
        {
            bag.Add(
                Codes.UnknownParameter.At(
                    argument.Expression.Position, criterion.Workflow, argument.Name, Suggestion.For(argument.Name, parameters)));
        }

        foreach (var parameter in parameters.Where(p => !given.Contains(p)).Take(MostTold))
        {
            bag.Add(Codes.MissingArgument.At(criterion.Position, criterion.Id, parameter, criterion.Workflow));
        }
    }

    private void CheckGrades()
    {
        if (definition.Grades is not { } grades)
        {
            return;
        }

        var workflow = FindWorkflow(grades.Workflow, grades.Levels.Count > 0 ? grades.Levels[0].Position : SourcePosition.None);
        if (workflow is null || state.AreGradesCut)
        {
            return;
        }

        var levels = grades.Levels.Select(l => l.Id).ToList();
        var strangers = workflow.Rules.Where(r => !levels.Contains(r.Name, StringComparer.Ordinal)).ToList();
        foreach (var rule in strangers)
        {
            bag.Add(Codes.UnknownGrade.At(rule.Position, rule.Name, Suggestion.For(rule.Name, levels)));
        }

        // A rule of a wrong name is most likely the one that is missing.
        foreach (var level in grades.Levels.Where(
            l => strangers.Count == 0 && !grades.FallsTo(l.Id) && workflow.Rules.All(r => r.Name != l.Id)))
        {
            bag.Add(Codes.GradeWithoutRule.At(level.Position, level.Id, workflow.Name));
        }
    }

    private void CheckBasis(IReadOnlyList<string> basis, SourcePosition position)
    {
        foreach (var id in basis.Where(id => !_basis.Contains(id)))
        {
            bag.Add(Codes.UnknownBasis.At(position, id, Suggestion.For(id, definition.LegalBasis.Select(b => b.Id))));
        }
    }

    private WorkflowDefinition? FindWorkflow(string name, SourcePosition position)
    {
        var workflow = _workflows.GetValueOrDefault(name);
        if (workflow is null && state.IsComplete)
        {
            bag.Add(Codes.UnknownWorkflow.At(position, name, Suggestion.For(name, written.Workflows.Select(w => w.Name))));
        }

        return workflow;
    }
}
