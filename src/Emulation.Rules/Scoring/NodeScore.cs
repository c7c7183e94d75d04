using System.Runtime.InteropServices;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What a node of the tree gives its group: points so far, the maximum that applies, and the points still possible. A maximum of null is
/// none, and so is a highest of null.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NodeScore(CriterionStatus Status, decimal Points, decimal? Maximum, decimal Low, decimal? High)
{
    /// <summary>Whether the node is there at all: <c>exclude</c> takes it out of its group.</summary>
    public Presence Presence { get; init; }

    /// <summary>The least it gives should nothing in it apply; null where something does.</summary>
    public decimal? Aside { get; init; }

    /// <summary>Whether nothing in it applies, what counts outside it apart.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether the points are final.</summary>
    public bool IsSettled => Status is CriterionStatus.Scored or CriterionStatus.NotApplicable;

    /// <summary>Points that are final: nothing else is possible.</summary>
    public static NodeScore Settled(CriterionStatus status, decimal points, decimal? maximum) =>
        new(status, points, maximum, points, points)
        {
            Aside = status == CriterionStatus.NotApplicable ? points : null,
            IsAside = status == CriterionStatus.NotApplicable,
        };

    /// <summary>What does not apply: it earns its maximum as it stands, or nothing of it, or is not there.</summary>
    public static NodeScore NotApplicable(NotApplicablePolicy policy, decimal? maximum) =>
        Settled(CriterionStatus.NotApplicable, PointsOf(policy, maximum), policy == NotApplicablePolicy.Exclude ? 0m : maximum) with
        {
            Presence = policy == NotApplicablePolicy.Exclude ? Presence.Excluded : Presence.There,
        };

    /// <summary>What does not apply, while its maximum is not known: it adds nothing for now.</summary>
    public static NodeScore OpenAside(NotApplicablePolicy policy, decimal? maximum, decimal least) =>
        new(CriterionStatus.NotEvaluated, 0m, maximum, PointsOf(policy, least), PointsOf(policy, maximum))
        {
            Aside = PointsOf(policy, least),
        };

    /// <summary>What adds nothing for now. If it may turn out not to apply, what it would then give is possible too.</summary>
    public static NodeScore Open(
        CriterionStatus status, decimal? maximum, decimal low, decimal? high, NotApplicablePolicy? policy)
    {
        if (policy is not { } otherwise)
        {
            return new NodeScore(status, 0m, maximum, low, high);
        }

        var aside = PointsOf(otherwise, maximum);
        return new NodeScore(status, 0m, maximum, Math.Min(low, aside), UpperEnd.Greater(high, aside))
        {
            Presence = otherwise == NotApplicablePolicy.Exclude ? Presence.MayBeExcluded : Presence.There,
            Aside = aside,
        };
    }

    /// <summary>Nothing without a maximum may be counted in full.</summary>
    private static decimal PointsOf(NotApplicablePolicy policy, decimal? maximum) =>
        policy == NotApplicablePolicy.Full ? maximum!.Value : 0m;
}
