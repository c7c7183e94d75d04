namespace Emulation.Rules.Definitions;

/// <summary>What the votes of a ballot are a share of. Those recused are left out of each.</summary>
public enum BallotBase
{
    /// <summary>All members of the council, those who stayed away included.</summary>
    Members,

    /// <summary>The members present, and with them those absent who were asked in writing.</summary>
    Present,

    /// <summary>The valid votes, for and against.</summary>
    Valid,
}
