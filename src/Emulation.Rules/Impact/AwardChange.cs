using Emulation.Rules.Awards;

namespace Emulation.Rules.Impact;

/// <summary>Another recommendation on one award. Null where that campaign has no such award, which is as good as not eligible.</summary>
internal sealed record AwardChange(string Award, Recommendation? Before, Recommendation? After)
{
    public bool IsChange => StatusOf(Before) != StatusOf(After);

    /// <summary>The conditions that hold on one side only, or can be told on one side only, in the order of the award's workflow.</summary>
    public IEnumerable<(string Rule, bool? Before, bool? After)> Conditions()
    {
        var old = (Before?.Eligibility.Conditions ?? []).ToDictionary(c => c.Rule, c => c.Holds, StringComparer.Ordinal);
        var now = (After?.Eligibility.Conditions ?? []).ToDictionary(c => c.Rule, c => c.Holds, StringComparer.Ordinal);
        return old.Keys.Concat(now.Keys.Where(rule => !old.ContainsKey(rule)))
            .Select(rule => (rule, old.GetValueOrDefault(rule), now.GetValueOrDefault(rule)))
            .Where(c => c.Item2 != c.Item3);
    }

    private static RecommendationStatus StatusOf(Recommendation? recommendation) => recommendation?.Status ?? RecommendationStatus.NotEligible;
}
