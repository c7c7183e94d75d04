using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between workflows and those who use them.</summary>
internal sealed class WorkflowUseChecks(CampaignDefinition definition, LoadState state, DiagnosticBag bag)
{
    /// <summary>
    /// A scoring workflow gives points with every rule, one of grades or awards with none; one that nobody uses is a slip.
    /// </summary>
    public void Run()
    {
        var scoring = definition.AllCriteria().Select(c => c.Workflow)
            .Concat(definition.Figures.Select(f => f.Workflow))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var known = definition.Workflows.Select(w => w.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var declared in definition.DeclaredWorkflows.Where(d => state.IsComplete && !known.Contains(d.Name)))
        {
            bag.Add(Codes.UnknownDeclared.At(declared.Position, declared.Name, Suggestion.For(declared.Name, known)));
        }

        var awarding = definition.Awards.Select(a => a.Workflow).ToHashSet(StringComparer.Ordinal);
        foreach (var workflow in definition.Workflows)
        {
            var gradesIt = definition.Grades?.Workflow == workflow.Name;
            var awardsIt = awarding.Contains(workflow.Name);
            // While something else is wrong, who was to use it may be what is wrong.
            if (!gradesIt && !awardsIt && !scoring.Contains(workflow.Name) && !bag.HasErrors)
            {
                bag.Add(Codes.UnusedWorkflow.At(workflow.Position, workflow.Name));
            }

            foreach (var rule in workflow.Rules)
            {
                if (gradesIt && state.MeansPoints(rule))
                {
                    bag.Add(Codes.PointsNotWanted.At(rule.Position, rule.Name));
                }
                else if (awardsIt && state.MeansPoints(rule))
                {
                    bag.Add(Codes.PointsOnAward.At(rule.Position, rule.Name));
                }
                else if (scoring.Contains(workflow.Name) && !state.MeansPoints(rule))
                {
                    bag.Add(Codes.MissingPoints.At(rule.Position, rule.Name));
                }
            }
        }
    }
}
