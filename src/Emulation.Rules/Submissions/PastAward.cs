using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>An award a participant received in some year.</summary>
public sealed record PastAward
{
    /// <summary>The award's id: one of the campaign's awards or of its <c>historyAwards</c>.</summary>
    public required string Award { get; init; }

    /// <summary>The year it was given for.</summary>
    public required int Year { get; init; }

    /// <summary>For what it was given. Default: regular.</summary>
    public PastAwardKind Kind { get; init; }

    /// <summary>The unit it was won by, where that is a predecessor of the participant; null when it is the participant itself.</summary>
    public string? For { get; init; }

    /// <summary>Whether it was cancelled since: then it counts for nothing.</summary>
    public bool Revoked { get; init; }

    /// <summary>
    /// Where it was read; <see cref="SourcePosition.None"/> when it was built by code. The same award read elsewhere is equal.
    /// </summary>
    [field: NotCompared]
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>The column of its year where it was read from a row of a table; 0 elsewhere.</summary>
    [field: NotCompared]
    internal int YearColumn { get; init; }

    /// <summary>
    /// Whether both are the same award of the same year, won by the same unit for the same: then one of them is written twice.
    /// </summary>
    internal (string Award, int Year, PastAwardKind Kind, string? For) Key => (Award, Year, Kind, For);

    /// <summary>Its place for messages: its own where it has one, otherwise that of whose history it is.</summary>
    internal SourcePosition PlaceIn(Submission submission) => Position.IsKnown ? Position : submission.Position;

    /// <summary>The same of its year.</summary>
    internal SourcePosition PlaceOfYearIn(Submission submission) =>
        YearColumn == 0 || Position.File.Length == 0 ? PlaceIn(submission) : Position with { Column = YearColumn };

    /// <summary>Whether it is the same award of the same year, wherever it was read.</summary>
    public bool Equals(PastAward? other) => ValueEquality<PastAward>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<PastAward>.HashOf(this);
}
