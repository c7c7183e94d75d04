namespace Emulation.Rules.Awards;

/// <summary>A comparison that fails, and by how much.</summary>
public sealed record AwardGap
{
    /// <summary>The number on the left, as it is.</summary>
    public required decimal Value { get; init; }

    /// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>==</c> or <c>!=</c>.</summary>
    public required string Operator { get; init; }

    /// <summary>The number on the right that it would have to compare with.</summary>
    public required decimal Needed { get; init; }

    /// <summary>How far apart the two are, 0 or positive.</summary>
    public decimal Difference => Math.Abs(Needed - Value);
}
