using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>A reviewer's points for one criterion in place of those its rules give.</summary>
public sealed record Adjustment
{
    /// <summary>The criterion: one that scores, no group.</summary>
    public required string Criterion { get; init; }

    /// <summary>The points it gets, within its [minPoints, maxPoints].</summary>
    public required decimal Points { get; init; }

    /// <summary>Why; not blank.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided; not blank.</summary>
    public required string By { get; init; }

    /// <summary>Where it was read; <see cref="SourcePosition.None"/> when it was built by code.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Its place for messages: its own where it has one, otherwise that of whose points it is about.</summary>
    internal SourcePosition PlaceIn(Submission submission) => Position.IsKnown ? Position : submission.Position;
}
