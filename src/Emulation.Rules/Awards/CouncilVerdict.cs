namespace Emulation.Rules.Awards;

/// <summary>What a council does with a recommendation.</summary>
public enum CouncilVerdict
{
    /// <summary>It follows it: the award is given where it was recommended, and not where it was not.</summary>
    Confirms,

    /// <summary>It gives the award where it was not recommended, or was left to the council.</summary>
    Changes,

    /// <summary>It does not give the award where it was recommended, or was left to the council.</summary>
    Refuses,
}
