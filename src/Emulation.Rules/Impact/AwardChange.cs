using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Impact;

/// <summary>Another recommendation on one award. Null where that campaign has no such award, which is as good as not eligible.</summary>
public sealed record AwardChange
{
    /// <summary>The award's id.</summary>
    public required string Award { get; init; }

    /// <summary>What was recommended; null where there is no such award.</summary>
    public Recommendation? Before { get; init; }

    /// <summary>What is recommended; null where there is no such award.</summary>
    public Recommendation? After { get; init; }

    /// <summary>The conditions that hold on one side only, or can be told on one side only, in the order of the award's workflow.</summary>
    public IReadOnlyList<ConditionChange> Conditions { get; init; } = [];

    internal static bool IsChange(Recommendation? before, Recommendation? after) => StatusOf(before) != StatusOf(after);

    internal static AwardChange Of(string award, Recommendation? before, Recommendation? after)
    {
        var old = (before?.Eligibility.Conditions ?? []).ToDictionary(c => c.Rule, c => c.Holds, StringComparer.Ordinal);
        var now = (after?.Eligibility.Conditions ?? []).ToDictionary(c => c.Rule, c => c.Holds, StringComparer.Ordinal);
        return new AwardChange
        {
            Award = award,
            Before = before,
            After = after,
            Conditions =
            [
                .. old.Keys.Concat(now.Keys.Where(rule => !old.ContainsKey(rule)))
                    .Select(
                        rule => new ConditionChange
                        {
                            Rule = rule, Before = old.GetValueOrDefault(rule), After = now.GetValueOrDefault(rule),
                        })
                    .Where(c => c.Before != c.After),
            ],
        };
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(AwardChange? other) => ValueEquality<AwardChange>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<AwardChange>.HashOf(this);

    private static RecommendationStatus StatusOf(Recommendation? recommendation) =>
        recommendation?.Status ?? RecommendationStatus.NotEligible;
}
