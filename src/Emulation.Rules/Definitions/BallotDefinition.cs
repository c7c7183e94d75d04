namespace Emulation.Rules.Definitions;

/// <summary>When a council's ballot carries.</summary>
public sealed record BallotDefinition
{
    /// <summary>The share of votes needed, reached or exceeded.</summary>
    public required QuotaShare Threshold { get; init; }

    /// <summary>What the share is taken of: all members of the council, those who vote, or the valid votes.</summary>
    public required BallotBase Of { get; init; }

    /// <summary>The share of the members that must be present; null when none is asked for.</summary>
    public QuotaShare? Quorum { get; init; }
}
