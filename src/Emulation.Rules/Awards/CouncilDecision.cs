using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>A council's decision on one recommendation. It stands beside the evaluation and alters no score.</summary>
public sealed record CouncilDecision
{
    /// <summary>The award's id.</summary>
    public required string Award { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>What the council does with the recommendation.</summary>
    public required CouncilVerdict Verdict { get; init; }

    /// <summary>Why; needed unless it confirms.</summary>
    public string? Reason { get; init; }

    /// <summary>The documents it rests on: ids of the campaign's, or others by number; needed when it changes.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The ballot; needed to give an award that asks for one.</summary>
    public BallotCount? Ballot { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>The day; null when it is not said.</summary>
    public DateOnly? On { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CouncilDecision? other) => ValueEquality<CouncilDecision>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CouncilDecision>.HashOf(this);
}
