namespace Emulation.Rules.Definitions;

/// <summary>Which place equals share.</summary>
public enum RankTies
{
    /// <summary>The first of their places, and the next places are left out: 1, 1, 3.</summary>
    Low,

    /// <summary>The first of their places, and none is left out: 1, 1, 2.</summary>
    Dense,

    /// <summary>The mean of their places: 1.5, 1.5, 3.</summary>
    Average,
}
