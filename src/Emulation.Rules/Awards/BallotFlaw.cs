namespace Emulation.Rules.Awards;

/// <summary>Why numbers cannot be those of a ballot.</summary>
internal enum BallotFlaw
{
    /// <summary>One is negative, or there is no council.</summary>
    Numbers,

    /// <summary>More took part than there are members.</summary>
    Members,

    /// <summary>There are other votes than those who vote can give.</summary>
    Votes,
}
