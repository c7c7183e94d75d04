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
    /// Whether both are the same award of the same year, won by the same unit for the same: then one of them is written twice.
    /// </summary>
    internal (string Award, int Year, PastAwardKind Kind, string? For) Key => (Award, Year, Kind, For);
}
