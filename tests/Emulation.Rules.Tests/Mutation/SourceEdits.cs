namespace Emulation.Rules.Tests.Mutation;

/// <summary>Every wrong edit, by the folder it is made in.</summary>
internal static class SourceEdits
{
    public static IReadOnlyList<SourceEdit> All { get; } = [
        .. ExpressionEdits.All,
        .. ScoringEdits.All,
        .. TotalsEdits.All,
        .. RankingEdits.All,
        .. AwardEdits.All];
}
