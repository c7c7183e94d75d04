namespace Emulation.Rules.Definitions;

/// <summary>What the votes of a ballot are a share of.</summary>
public enum BallotBase
{
    /// <summary>All members of the council, those who stayed away included.</summary>
    Members,

    /// <summary>The members present.</summary>
    Present,
}
