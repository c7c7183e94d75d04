namespace Emulation.Rules.Submissions;

/// <summary>An award a participant received in some year.</summary>
public sealed record PastAward
{
    /// <summary>The award's id: one of the campaign's awards or of its <c>historyAwards</c>.</summary>
    public required string Award { get; init; }

    /// <summary>The year it was given for.</summary>
    public required int Year { get; init; }
}
