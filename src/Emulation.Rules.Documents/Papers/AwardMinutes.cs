using Emulation.Rules.Awards;

namespace Emulation.Rules.Documents.Papers;

/// <summary>What the council had before it on one award, and what it decided.</summary>
public sealed record AwardMinutes
{
    /// <summary>The award's id.</summary>
    public required string Id { get; init; }

    /// <summary>The award's name.</summary>
    public required string Name { get; init; }

    /// <summary>The documents it rests on, by number.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>How many at most; null when that is not limited.</summary>
    public string? Quota { get; init; }

    /// <summary>When a ballot carries; null when none is asked for.</summary>
    public string? Ballot { get; init; }

    /// <summary>Who came into question: eligible, open, or decided on.</summary>
    public required IReadOnlyList<AwardCandidate> Candidates { get; init; }

    /// <summary>How many were not eligible.</summary>
    public required int NotEligible { get; init; }

    /// <summary>On how many of those proposed or given the council has not decided, and how many these are.</summary>
    internal static (int Undecided, int All) Undecided(IReadOnlyList<AwardMinutes> awards)
    {
        var results = awards.SelectMany(award => award.Candidates).CountBy(candidate => candidate.Result).ToDictionary();
        var undecided = results.GetValueOrDefault(AwardResult.Proposed);
        return (undecided, undecided + results.GetValueOrDefault(AwardResult.Given));
    }
}
