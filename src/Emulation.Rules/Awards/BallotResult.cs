namespace Emulation.Rules.Awards;

/// <summary>What a ballot comes to, in one word.</summary>
public enum BallotResult
{
    /// <summary>Enough were present and enough voted for it.</summary>
    Carried,

    /// <summary>Too few were present for the ballot to count.</summary>
    NoQuorum,

    /// <summary>As many voted for it as against, and that is not enough.</summary>
    Tied,

    /// <summary>Too few voted for it.</summary>
    Failed,
}
