using Emulation.Rules.Explaining;

namespace Emulation.Rules.Impact;

/// <summary>The rules that decided a criterion before and after, the same for several participants.</summary>
/// <param name="Example">The line of the first of them.</param>
/// <param name="Participants">How many they are.</param>
internal sealed record RuleChange(CriterionComparison Example, int Participants)
{
    /// <summary>Lines of one key were decided alike.</summary>
    public static string KeyOf(CriterionComparison line) => $"{SideOf(line.Before)} → {SideOf(line.After)}";

    private static string SideOf(Scoring.CriterionScore? line) =>
        line is null ? "" : $"{line.Status}: {string.Join(", ", line.Rules.Select(r => r.Rule).Distinct(StringComparer.Ordinal))}";
}
