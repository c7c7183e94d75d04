using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The parts of a compiled campaign that an edit of its definition leaves as they are: those whose definition and workflows are the very
/// same objects. Where a constant was edited, none.
/// </summary>
internal sealed class CompiledParts
{
    private readonly CompiledCampaign? _before;
    private readonly Dictionary<CriterionDefinition, CompiledCriterion> _criteria = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _edited = new(StringComparer.Ordinal);

    /// <param name="before">The campaign as it was; null when there is none.</param>
    /// <param name="definition">The definition as it is.</param>
    public CompiledParts(CompiledCampaign? before, CampaignDefinition definition)
    {
        if (before is null || !SeesTheSame(before.Definition, definition))
        {
            return;
        }

        _before = before;
        var kept = new HashSet<WorkflowDefinition>(before.Definition.Workflows, ReferenceEqualityComparer.Instance);
        _edited.UnionWith(definition.Workflows.Where(w => !kept.Contains(w)).Select(w => w.Name));
        foreach (var criterion in before.Criteria)
        {
            Add(criterion);
        }
    }

    public CompiledCriterion? Find(CriterionDefinition criterion) => _criteria.GetValueOrDefault(criterion);

    public CompiledFigure? Find(FigureDefinition figure) =>
        _edited.Contains(figure.Workflow ?? "") ? null : _before?.Figures.FirstOrDefault(f => ReferenceEquals(f.Definition, figure));

    public CompiledWorkflow? Find(GradesDefinition grades) =>
        ReferenceEquals(_before?.Definition.Grades, grades) && !_edited.Contains(grades.Workflow) ? _before.Grades : null;

    public CompiledDisqualification? Find(DisqualificationDefinition disqualification) =>
        _before?.Disqualifications.FirstOrDefault(d => ReferenceEquals(d.Definition, disqualification));

    public CompiledAward? Find(AwardDefinition award) =>
        _edited.Contains(award.Workflow) ? null : _before?.Awards.FirstOrDefault(a => ReferenceEquals(a.Definition, award));

    /// <summary>Whether expressions find the same names with the same values.</summary>
    private static bool SeesTheSame(CampaignDefinition before, CampaignDefinition after) =>
        ReferenceEquals(before.Constants, after.Constants)
        && ReferenceEquals(before.Indicators, after.Indicators)
        && ReferenceEquals(before.Clusters, after.Clusters)
        && ReferenceEquals(before.DeclaredWorkflows, after.DeclaredWorkflows)
        && ReferenceEquals(before.HistoryAwards, after.HistoryAwards)
        && before.Year == after.Year;

    /// <summary>A criterion below which something was edited is another object; a workflow does not show in it.</summary>
    private bool Add(CompiledCriterion criterion)
    {
        var isKept = !_edited.Contains(criterion.Definition.Workflow ?? "");
        foreach (var child in criterion.Children)
        {
            isKept &= Add(child);
        }

        if (isKept)
        {
            _criteria.Add(criterion.Definition, criterion);
        }

        return isKept;
    }
}
