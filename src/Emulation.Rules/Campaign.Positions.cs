using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules;

public sealed partial class Campaign
{
    /// <summary>
    /// A workflow with its rules and where each stands: one of the files, or what a short form stands for. Criteria, figures, grades and
    /// awards name theirs.
    /// </summary>
    /// <param name="name">The name; null, as a group without one has it, finds none.</param>
    /// <returns>The workflow; null when there is none of that name.</returns>
    public WorkflowDefinition? FindWorkflow(string? name) => _compiled.Definition.Workflows.FirstOrDefault(w => w.Name == name);

    /// <summary>Where a grade rule stands, for messages about it; null when there is none of that name.</summary>
    public SourcePosition? PositionOfGradeRule(string rule) => PositionIn(Definition.Grades?.Workflow, rule);

    /// <summary>Where a condition of an award stands, for messages about it; null when there is none of that name.</summary>
    public SourcePosition? PositionOfAwardRule(string award, string rule) =>
        PositionIn(Definition.Awards.FirstOrDefault(a => a.Id == award)?.Workflow, rule);

    /// <summary>Where a disqualification's condition stands, for messages about it; null when there is none of that id.</summary>
    public SourcePosition? PositionOfDisqualification(string id) =>
        Definition.Disqualifications.FirstOrDefault(d => d.Id == id)?.When?.Position;

    /// <summary>Where a figure stands, for messages about it; null when there is none of that id.</summary>
    public SourcePosition? PositionOfFigure(string id) => Definition.Figures.FirstOrDefault(f => f.Id == id)?.Position;

    /// <summary>Where a rule of a criterion stands, for messages about it; null when there is none of that name.</summary>
    public SourcePosition? PositionOf(string criterion, string rule)
    {
        var found = Definition.AllCriteria().FirstOrDefault(c => c.Id == criterion);
        return rule == RuleFault.AppliesWhen
            ? found?.AppliesWhen?.Position
            : PositionIn(found?.Workflow, rule);
    }

    private SourcePosition? PositionIn(string? workflow, string rule) =>
        FindWorkflow(workflow)?.Rules.FirstOrDefault(r => r.Name == rule) is { } found
            ? found.Condition?.Position ?? found.Position
            : null;
}
