namespace Emulation.Rules.Awards;

/// <summary>How far a participant is from the line of the quota.</summary>
public sealed record RecommendationMargin
{
    /// <summary>The first key of the order in which the participant differs from the nearest one on the other side of the line.</summary>
    public required string By { get; init; }

    /// <summary>By how much: positive within the quota, negative over it, 0 on the line. Of <c>grade</c>, in levels.</summary>
    public required decimal Difference { get; init; }
}
