using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>Reports whoever reads the maximum of the sheet, or a percentage of it, where there never is one.</summary>
internal static class OpenTotal
{
    private static readonly string[] OfMaximum = [SheetFigures.MaxTotal, SheetFigures.Percent];

    public static void Check(CompiledCampaign campaign, DiagnosticBag bag)
    {
        var definition = campaign.Definition;
        if (definition.Criteria.Select(AlwaysOpen).FirstOrDefault(found => found is not null) is not { } open)
        {
            return;
        }

        foreach (var name in OfMaximum)
        {
            var slot = campaign.Layout[name];
            IEnumerable<SourcePosition?> readers =
                [
                    campaign.Grades is { } grades && grades.Reads.Contains(slot) ? grades.Stock.Position : null,
                    .. campaign.Awards.Where(award => award.Workflow.Reads.Contains(slot)).Select(award => award.Workflow.Stock.Position),
                    .. campaign.Disqualifications.Where(d => d.When.Reads.Contains(slot)).Select(d => d.Definition.When.Position),
                    .. campaign.Figures.Where(figure => figure.Reads.Contains(slot)).Select(figure => figure.Definition.Position),
                    .. definition.Ranking.OrderBy.Concat(definition.Awards.SelectMany(award => award.OrderBy ?? []))
                        .Where(key => key.By == name).Select(key => key.Position),
                ];
            foreach (var position in readers.OfType<SourcePosition>())
            {
                bag.Add(Codes.NeverDetermined.At(position, name, open));
            }
        }
    }

    /// <summary>
    /// The id of what gives base points without a maximum to everybody; null when there is none, or a group around it has one.
    /// </summary>
    private static string? AlwaysOpen(CriterionDefinition criterion)
    {
        var isOpen = criterion is { Kind: CriterionKind.Base, MaxPoints: null };
        if (criterion.NotApplicable == NotApplicablePolicy.Exclude || (!criterion.IsGroup && !isOpen))
        {
            return null;
        }

        if (!criterion.IsGroup)
        {
            return criterion.Id;
        }

        // Children of another kind count beside the group, whatever it states.
        var inside = criterion.Criteria.Where(child => isOpen || criterion.Kind != CriterionKind.Base || child.Kind != criterion.Kind)
            .Select(AlwaysOpen).FirstOrDefault(open => open is not null);
        var isThere = criterion.Criteria.Any(child => child.NotApplicable != NotApplicablePolicy.Exclude);
        return inside ?? (isOpen && criterion.Combine != CombineMode.Sum && isThere ? criterion.Id : null);
    }
}
