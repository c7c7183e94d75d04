using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>Grades, awards and what bars from them.</summary>
internal sealed partial class CampaignCompiler
{
    private CompiledDisqualification? Compile(DisqualificationDefinition disqualification) =>
        _compiled.Find(disqualification) is { } compiledBefore ? compiledBefore
        : disqualification.When is { } when
            && _workflows.Condition(when, Everywhere(disqualification.Id) with { Scope = _scopes.Grades }) is { } condition
            ? new CompiledDisqualification(disqualification, condition)
            : null;

    private CompiledWorkflow? CompileGrades(GradesDefinition grades) =>
        _compiled.Find(grades) is { } compiledBefore ? compiledBefore
        : _workflowsByName.GetValueOrDefault(grades.Workflow) is { } workflow
            ? _workflows.Compile(
                workflow, new WorkflowUse(GradesOwner, CombineMode.FirstMatch, _scopes.Grades, new NameBinding(_layout, _constants), []))
            : null;

    /// <summary>Every rule is tried: all must hold, and each says whether it does.</summary>
    private CompiledAward? Compile(AwardDefinition award)
    {
        if (_compiled.Find(award) is { } compiledBefore)
        {
            return compiledBefore;
        }

        if (_workflowsByName.GetValueOrDefault(award.Workflow) is not { } workflow)
        {
            return null;
        }

        var use = new WorkflowUse(
            AwardOwner + award.Id,
            CombineMode.Sum,
            _scopes.Awards,
            new NameBinding(_layout, _constants),
            []) { TellsGaps = true };
        if (_workflows.Compile(workflow, use) is not { } compiled)
        {
            return null;
        }

        if (_definition.Year is null && compiled.Reads.Contains(_layout[HistoryCall.Name]))
        {
            _bag.Add(Codes.YearNeeded.At(award.Position, award.Id));
            return null;
        }

        return new CompiledAward(award, compiled);
    }
}
