using Emulation.Rules.Explaining;

namespace Emulation.Rules.Impact;

/// <summary>The rules that decided a criterion before and after, the same for several participants.</summary>
public sealed record RuleChange
{
    /// <summary>The line of the first of them.</summary>
    public required CriterionComparison Example { get; init; }

    /// <summary>How many they are.</summary>
    public required int Participants { get; init; }

    /// <summary>Lines of one key were decided alike.</summary>
    internal static string KeyOf(CriterionComparison line) => $"{SideOf(line.Before)} → {SideOf(line.After)}";

    private static string SideOf(Scoring.CriterionScore? line) =>
        line is null ? "" : $"{line.Status}: {string.Join(", ", line.Rules.Select(r => r.Rule).Distinct(StringComparer.Ordinal))}";
}
