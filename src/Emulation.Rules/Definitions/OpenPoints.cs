namespace Emulation.Rules.Definitions;

/// <summary>
/// The limit of points that have no maximum. It is far beyond any count and far within a decimal, so that the sums of any number of
/// criteria have room.
/// </summary>
internal static class OpenPoints
{
    /// <summary>The most, both ways.</summary>
    public const decimal Most = 1_000_000_000_000_000_000_000m;
}
