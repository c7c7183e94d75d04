using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Awards whose conditions can never hold together.</summary>
internal sealed class AwardFindings(CompiledCampaign campaign, SampleRow values, WorkBudget budget, DiagnosticBag bag)
{
    public void Run()
    {
        var axes = new FigureAxes(campaign, values);
        foreach (var award in campaign.Awards)
        {
            if (RuleSet.Of(award.Workflow, values.Constants, axes.Of, values.With, budget, (award.Definition.Position, award.Definition.Id)) is not { IsExact: true } rules)
            {
                continue;
            }

            // Figures depend on each other and on the indicators, but more combinations are tried than there are: none that holds is none at all.
            if (!rules.Grid.Points().Any(point => rules.Run(rules.Middle(point)).Hits.Count == award.Workflow.Rules.Count))
            {
                bag.Add(Codes.AwardNeverGiven.At(award.Definition.Position, award.Definition.Id));
            }
        }
    }
}
