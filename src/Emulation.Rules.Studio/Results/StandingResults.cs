using Emulation.Rules.Store.Results;

namespace Emulation.Rules.Studio.Results;

/// <summary>What was published of a period and holds: no correction of it is published.</summary>
internal static class StandingResults
{
    public static IReadOnlyList<ResultSummary> Of(IEnumerable<ResultSummary> results, string period) =>
        [.. results.Where(one => one.Period == period && one.State == ResultState.Published && one.CorrectedBy is null)];
}
