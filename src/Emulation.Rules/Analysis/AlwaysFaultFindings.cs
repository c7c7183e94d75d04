using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>Rules that fail for every value with which they are reached: nothing anybody submits can mend that.</summary>
internal sealed class AlwaysFaultFindings(
    CompiledCampaign campaign, CampaignRanges ranges, WorkBudget budget, List<Finding> findings, FindingRecall? recall = null)
{
    private readonly HashSet<(string Owner, string Rule)> _told = [];

    /// <summary>Whether a rule was told to fail always.</summary>
    public bool Tells(string owner, string rule) => _told.Contains((owner, rule));

    public void Run()
    {
        foreach (var check in campaign.Checks)
        {
            Look(check.Definition.Id, check.Definition.Id, check.Condition, ranges.Everywhere);
        }

        foreach (var figure in campaign.Figures)
        {
            Look(figure);
        }

        foreach (var criterion in campaign.Criteria)
        {
            Look(criterion);
        }

        foreach (var disqualification in campaign.Disqualifications)
        {
            Look(disqualification.Definition.Id, disqualification.Definition.Id, disqualification.When, ranges.Everywhere);
        }

        if (campaign.Grades is { } grades)
        {
            Look(grades.Stock.Name, grades, ranges.Everywhere, null, isFirstMatch: true);
        }

        foreach (var award in campaign.Awards)
        {
            Look(award.Definition.Id, award.Workflow, ranges.Awards, null, isFirstMatch: false);
        }
    }

    private void Look(CompiledFigure figure)
    {
        if (figure.Population is { } population)
        {
            Look(figure.Definition.Id, population, ranges.Everywhere);
        }
        else if (figure.Workflow is { } workflow)
        {
            Look(figure.Definition.Id, workflow, ranges.Everywhere, null, isFirstMatch: true);
        }
    }

    private void Look(CompiledCriterion criterion)
    {
        if (recall?.SaidNothing(criterion) != true)
        {
            LookAtItself(criterion);
        }

        foreach (var child in criterion.Children)
        {
            Look(child);
        }
    }

    private void LookAtItself(CompiledCriterion criterion)
    {
        var definition = criterion.Definition;
        if (criterion.AppliesWhen is { } condition)
        {
            Look(definition.Id, RuleFault.AppliesWhen, condition, ranges.Everywhere);
        }

        var arguments = ranges.ArgumentsOf(criterion);
        foreach (var population in criterion.Population)
        {
            budget.Check();
            Look(definition.Id, population, arguments);
        }

        if (criterion.Workflow is { } workflow && !LookAtArguments(criterion, workflow))
        {
            var isFirstMatch = definition.Combine is CombineMode.FirstMatch or CombineMode.Workflow;
            Look(definition.Id, workflow, ranges.RulesOf(criterion), definition, isFirstMatch);
        }
    }

    private void Look(string owner, string rule, CompiledCondition condition, RangeScope scope)
    {
        budget.Check();
        if (RangeReader.Read(condition.Written.Parsed, scope).Fault is { } fault)
        {
            Tell(condition.Written.Text.Position, owner, rule, fault);
        }
    }

    private void Look(string owner, CompiledPopulation population, RangeScope arguments)
    {
        if (population.Where is { } where)
        {
            Look(owner, population.Definition.Id, where, arguments);
        }

        var members = population.Where is { } condition ? Within(condition.Written.Parsed, arguments) : arguments;
        if (population.Written is { } value && !members.IsImpossible && RangeReader.Read(value.Parsed, members).Fault is { } fault)
        {
            Tell(value.Text.Position, owner, population.Definition.Id, fault);
        }
    }

    /// <summary>An argument that fails keeps everything from running that reads it.</summary>
    private bool LookAtArguments(CompiledCriterion criterion, CompiledWorkflow workflow)
    {
        var fails = false;
        foreach (var argument in workflow.Arguments)
        {
            if (RangeReader.Read(argument.Expression, ranges.Everywhere).Fault is { } fault)
            {
                var text = criterion.Definition.With.First(a => a.Name == argument.Name).Expression;
                Tell(text.Position, criterion.Definition.Id, argument.Name, fault);
                fails = true;
            }
        }

        return fails;
    }

    private void Look(string owner, CompiledWorkflow workflow, RangeScope scope, CriterionDefinition? scored, bool isFirstMatch)
    {
        foreach (var global in workflow.Globals)
        {
            budget.Check();
            var value = RangeReader.Read(global.Expression, scope);
            if (value.Fault is { } fault)
            {
                Tell(workflow.Stock.GlobalParams.First(p => p.Name == global.Name).Expression.Position, owner, RuleFault.Params, fault);
                return;
            }

            scope = scope.With(global.Name, value);
        }

        foreach (var rule in workflow.Rules)
        {
            budget.Check();
            var reached = new RuleReach(rule.Written, scope);
            if (reached.Fault is { } fault)
            {
                Tell(reached.FaultAt!, owner, rule.Definition.Name, fault);
            }
            else if (reached.CanHold && rule.Written.Points is { } points)
            {
                LookAtPoints(owner, rule.Definition, points, reached.Within, scored);
            }

            if (isFirstMatch && !reached.CanFail)
            {
                return;
            }
        }
    }

    private void LookAtPoints(string owner, RuleDefinition rule, ParsedExpression points, RangeScope scope, CriterionDefinition? scored)
    {
        var possible = RangeReader.Read(points, scope);
        if ((possible.Fault ?? WrongSign(scored, possible.Numbers)) is { } fault)
        {
            Tell(rule.Points!.Position, owner, rule.Name, fault);
        }
    }

    /// <summary>The kind of fault that both ends of the points come to: then all between them do.</summary>
    private static FaultKind? WrongSign(CriterionDefinition? scored, NumberRange? points)
    {
        if (scored is null || points is not { } range)
        {
            return null;
        }

        var low = range.Low is { } least ? CombinedPoints.WrongSign(scored, least) : null;
        var high = range.High is { } most ? CombinedPoints.WrongSign(scored, most) : null;
        return low == FaultKind.PositivePenalty ? low : high == FaultKind.NegativeDeduction ? high : null;
    }

    private static RangeScope Within(ParsedExpression condition, RangeScope scope) =>
        Refinement.Of(RangeReader.ScopeOf(condition, scope), condition.Body, holds: true);

    private void Tell(SourcePosition position, string owner, string rule, FaultKind kind)
    {
        _told.Add((owner, rule));
        recall?.Tells(owner);
        findings.Add(new Finding.AlwaysFaults(position, owner, new Fault { Rule = rule, Kind = kind }));
    }
}
