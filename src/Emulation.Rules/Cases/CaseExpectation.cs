using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cases;

/// <summary>One figure a case expects.</summary>
public sealed record CaseExpectation
{
    /// <summary>Whose figure.</summary>
    public required string Participant { get; init; }

    /// <summary>
    /// <c>total</c>, <c>percent</c>, <c>grade</c>, <c>rank</c>, <c>criteria/</c> and the criterion's id, <c>figures/</c> and the figure's,
    /// or <c>awards/</c> and the award's.
    /// </summary>
    public required string What { get; init; }

    /// <summary>The number expected; null for a grade and for what must be undetermined.</summary>
    public decimal? Number { get; init; }

    /// <summary>The grade or recommendation expected; null for a number and for a grade that must be undetermined.</summary>
    public string? Text { get; init; }

    /// <summary>Where the expectation stands.</summary>
    public required SourcePosition Position { get; init; }
}
