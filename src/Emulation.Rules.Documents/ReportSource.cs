using Emulation.Rules.Awards;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents;

/// <summary>What a paper is made from.</summary>
public sealed record ReportSource
{
    /// <summary>The campaign.</summary>
    public required Campaign Campaign { get; init; }

    /// <summary>Its evaluation and what was decided on it: <c>evaluation.With([])</c> where nothing is.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The evaluation of what participants said of themselves, shown beside on score sheets; null when there is none.</summary>
    public Evaluation? SelfAssessed { get; init; }

    /// <summary>Whose score sheet; null for everybody's, each on pages of its own. Other papers pass it over.</summary>
    public string? Participant { get; init; }

    /// <summary>Who issues the paper, where and when. What is not given is left to be filled in by hand.</summary>
    public Letterhead Letterhead { get; init; } = new();
}
