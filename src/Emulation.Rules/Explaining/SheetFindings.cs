using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>What explanations and papers have to say of a sheet beside its figures.</summary>
internal static class SheetFindings
{
    /// <summary>Whether the points are those of one child or one rule among several, so that what is shown below does not add up.</summary>
    public static bool TakesOneOf(this CriterionScore line, CriterionDefinition criterion) =>
        line.Status != CriterionStatus.NotApplicable
            && criterion.Combine is CombineMode.Max or CombineMode.Min
            && (criterion.IsGroup ? criterion.Criteria.Count > 1 : criterion.PerItem is null && line.Rules.Count > 1);

    /// <summary>What the line lacks and none of its children says.</summary>
    public static IEnumerable<string> MissingItself(this CriterionScore line, ScoreSheet sheet) => line.Missing.Count == 0
        ? []
        : line.Missing.Except(
            sheet.Criteria.Where(child => child.Parent == line.Id).SelectMany(child => child.Missing), StringComparer.Ordinal);

    /// <summary>Whether nothing else that is told keeps a sheet from a grade.</summary>
    public static bool IsLeftWithoutGrade(this ScoreSheet sheet) =>
        sheet is { Status: SheetStatus.Complete, EarnedGrade: null, Grade: null, GradePending: null, GradeFault: null }
            && sheet.GradeMissing.Count + sheet.Disqualifications.Count + sheet.UndeterminedDisqualifications.Count == 0;
}
