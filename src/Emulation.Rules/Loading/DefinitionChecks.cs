using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between the parts of a definition: names, references, sums.</summary>
internal sealed class DefinitionChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private readonly Dictionary<string, (string Name, SourcePosition Position)> _names = new(StringComparer.OrdinalIgnoreCase);

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

        foreach (var list in definition.Indicators)
        {
            CheckFields(list);
        }

        foreach (var criterion in definition.AllCriteria())
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

        CheckWorkflowUse();
        new GradeChecks(definition, bag).Run();
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

        if (definition.Indicators.FirstOrDefault(i => i.Id == constant.By) is not { Type: IndicatorType.Choice } indicator)
        {
            var choices = definition.Indicators.Where(i => i.Type == IndicatorType.Choice).Select(i => i.Id);
            bag.Add(Codes.ConstantBy.At(constant.Position, constant.By, Suggestion.For(constant.By, choices)));
            return;
        }

        var declared = indicator.Choices.Select(c => c.Id).ToList();
        foreach (var choice in declared.Where(c => !constant.Values.ContainsKey(c)))
        {
            bag.Add(Codes.ConstantChoice.At(constant.Position, constant.Id, choice));
        }

        foreach (var value in constant.Values.Keys.Where(v => !declared.Contains(v, StringComparer.Ordinal)))
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
        CheckScale(workflow);

        if (criterion.Combine == CombineMode.Unsaid && workflow.Rules.Count > 1)
        {
            bag.Add(Codes.MissingCombine.At(criterion.Position, criterion.Id));
        }
    }

    /// <summary>Fields of an item stand beside the campaign's names; two lists may share a field's name.</summary>
    private void CheckFields(IndicatorDefinition list)
    {
        foreach (var field in list.Item)
        {
            if (!ReservedNames.MayBeField(field.Id) && NameRules.Check(field.Id, field.Position, bag) && _names.TryGetValue(field.Id, out var other))
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

        if (definition.BrokenNames.Contains(criterion.PerItem, StringComparer.Ordinal))
        {
            return;
        }

        if (definition.Indicators.FirstOrDefault(i => i.Id == criterion.PerItem) is not { Type: IndicatorType.List } list)
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
        var parameters = definition.DeclaredWorkflows.FirstOrDefault(d => d.Name == criterion.Workflow)?.Parameters ?? [];
        foreach (var argument in criterion.With.Where(a => !parameters.Contains(a.Parameter, StringComparer.Ordinal)))
        {
            bag.Add(Codes.UnknownParameter.At(argument.Expression.Position, criterion.Workflow, argument.Parameter, Suggestion.For(argument.Parameter, parameters)));
        }

        foreach (var parameter in parameters.Where(p => criterion.With.All(a => a.Parameter != p)))
        {
            bag.Add(Codes.MissingArgument.At(criterion.Position, criterion.Id, parameter, criterion.Workflow));
        }
    }

    /// <summary>A scale that leaves a choice out would give it 0 points without saying so.</summary>
    private void CheckScale(WorkflowDefinition workflow)
    {
        if (workflow.ScaleOf is not { } by || definition.Indicators.FirstOrDefault(i => i.Id == by) is not { Type: IndicatorType.Choice } indicator)
        {
            return;
        }

        foreach (var choice in indicator.Choices.Where(c => workflow.Rules.All(r => r.Name.Normalize() != c.Id)))
        {
            bag.Add(Codes.UnlistedChoice.At(workflow.Position, by, choice.Id));
        }
    }

    private void CheckGrades()
    {
        if (definition.Grades is not { } grades)
        {
            return;
        }

        var workflow = FindWorkflow(grades.Workflow, grades.Levels.Count > 0 ? grades.Levels[0].Position : SourcePosition.None);
        if (workflow is null || grades.IsCut)
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
        foreach (var level in grades.Levels.Where(l => strangers.Count == 0 && workflow.Rules.All(r => r.Name != l.Id)))
        {
            bag.Add(Codes.GradeWithoutRule.At(level.Position, level.Id, workflow.Name));
        }
    }

    /// <summary>A scoring workflow gives points with every rule, one of grades or awards with none; one that nobody uses is a slip.</summary>
    private void CheckWorkflowUse()
    {
        var scoring = definition.AllCriteria().Select(c => c.Workflow).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var declared in definition.DeclaredWorkflows.Where(d => definition.WorkflowsComplete && definition.Workflows.All(w => w.Name != d.Name)))
        {
            bag.Add(Codes.UnknownDeclared.At(declared.Position, declared.Name, Suggestion.For(declared.Name, definition.Workflows.Select(w => w.Name))));
        }

        foreach (var workflow in definition.Workflows)
        {
            var gradesIt = definition.Grades?.Workflow == workflow.Name;
            var awardsIt = definition.Awards.Any(a => a.Workflow == workflow.Name);
            // While something else is wrong, who was to use it may be what is wrong.
            if (!gradesIt && !awardsIt && !scoring.Contains(workflow.Name) && !bag.HasErrors)
            {
                bag.Add(Codes.UnusedWorkflow.At(workflow.Position, workflow.Name));
            }

            foreach (var rule in workflow.Rules)
            {
                if (gradesIt && rule.HasActions)
                {
                    bag.Add(Codes.PointsNotWanted.At(rule.Position, rule.Name));
                }
                else if (awardsIt && rule.HasActions)
                {
                    bag.Add(Codes.PointsOnAward.At(rule.Position, rule.Name));
                }
                else if (scoring.Contains(workflow.Name) && !rule.HasActions)
                {
                    bag.Add(Codes.MissingPoints.At(rule.Position, rule.Name));
                }
            }
        }
    }

    private void CheckBasis(IReadOnlyList<string> basis, SourcePosition position)
    {
        foreach (var id in basis.Where(id => definition.LegalBasis.All(b => b.Id != id)))
        {
            bag.Add(Codes.UnknownBasis.At(position, id, Suggestion.For(id, definition.LegalBasis.Select(b => b.Id))));
        }
    }

    private WorkflowDefinition? FindWorkflow(string name, SourcePosition position)
    {
        var workflow = definition.Workflows.FirstOrDefault(w => w.Name == name);
        if (workflow is null && definition.WorkflowsComplete)
        {
            bag.Add(Codes.UnknownWorkflow.At(position, name, Suggestion.For(name, definition.Workflows.Select(w => w.Name))));
        }

        return workflow;
    }
}
