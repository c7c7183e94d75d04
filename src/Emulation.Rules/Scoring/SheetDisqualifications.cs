using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>What the disqualifications on a sheet mean for the passes that follow.</summary>
internal static class SheetDisqualifications
{
    /// <summary>
    /// Whether the participant can have a place: the sheet is complete, and no disqualification takes the place or may take it.
    /// </summary>
    public static bool IsRanked(this CampaignDefinition definition, ScoreSheet sheet) =>
        sheet.Status == SheetStatus.Complete
        && (sheet is { Disqualifications.Count: 0, UndeterminedDisqualifications.Count: 0 }
            || !definition.MayUnrank(sheet));

    /// <summary>Whether the grade cannot be told, as opposed to there being none.</summary>
    public static bool IsGradeOpen(this CampaignDefinition definition, ScoreSheet sheet) =>
        sheet.GradeMissing.Count > 0
        || sheet.GradeFault is not null
        || (sheet.UndeterminedDisqualifications.Count > 0 && definition.MayTouchGrade(sheet));

    /// <summary>Apart from those who ask: the function takes memory each time, and hardly any sheet needs it.</summary>
    private static bool MayUnrank(this CampaignDefinition definition, ScoreSheet sheet) =>
        definition.Disqualifications.Any(d => d.Unranks
            && (sheet.Disqualifications.Contains(d.Id, StringComparer.Ordinal)
                || sheet.UndeterminedDisqualifications.Contains(d.Id, StringComparer.Ordinal)));

    private static bool MayTouchGrade(this CampaignDefinition definition, ScoreSheet sheet) => definition.Disqualifications.Any(
        d => d.TouchesGrade && sheet.UndeterminedDisqualifications.Contains(d.Id, StringComparer.Ordinal));
}
