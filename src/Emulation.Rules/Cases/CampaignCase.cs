using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cases;

/// <summary>A worked example: submissions evaluated together, and what must come out.</summary>
public sealed record CampaignCase
{
    /// <summary>The case's name, unique in its file.</summary>
    public required string Name { get; init; }

    /// <summary>The submissions, evaluated together.</summary>
    public required IReadOnlyList<Submission> Submissions { get; init; }

    /// <summary>What must come out. What is not named is not checked.</summary>
    public required IReadOnlyList<CaseExpectation> Expectations { get; init; }

    /// <summary>How far a number may be from the one expected, absolute; 0 by default.</summary>
    public required decimal Tolerance { get; init; }

    /// <summary>Where the case stands.</summary>
    public required SourcePosition Position { get; init; }
}
