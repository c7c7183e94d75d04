using Emulation.Rules.Awards;

namespace Emulation.Rules.Studio.Council;

/// <summary>What the council's decisions came to for one participant, beside what was evaluated.</summary>
internal sealed record OutcomeChange
{
    public required string Participant { get; init; }

    public required string Name { get; init; }

    public string? GradeBefore { get; init; }

    public string? GradeAfter { get; init; }

    public int? RankBefore { get; init; }

    public int? RankAfter { get; init; }

    /// <summary>The awards whose recommendation is another, or that the council gave or did not give.</summary>
    public required IReadOnlyList<OutcomeAwardChange> Awards { get; init; }

    /// <summary>Everybody for whom something is otherwise than evaluated, in ordinal order of participants.</summary>
    public static IReadOnlyList<OutcomeChange> In(Outcome outcome)
    {
        var (before, after) = (Places(outcome.Evaluation.Standings), Places(outcome.Standings));
        var recommended =
            outcome.Evaluation.Recommendations.ToDictionary(one => (one.Award, one.Participant), one => one.Status);
        var decided =
            outcome.Decisions.Where(one => one.Award is not null).Select(one => (one.Award!, one.Participant)).ToHashSet();
        var awards = outcome.Awards
            .Where(one => recommended[(one.Award, one.Participant)] != one.Recommended || decided.Contains((one.Award, one.Participant)))
            .ToLookup(
                one => one.Participant,
                one => new OutcomeAwardChange
                {
                    Award = one.Award, Before = recommended[(one.Award, one.Participant)], After = one.Recommended, Result = one.Result,
                },
                StringComparer.Ordinal);
        return
        [
            .. outcome.Evaluation.Sheets.Zip(outcome.Sheets).Select(pair => new OutcomeChange
            {
                Participant = pair.First.Participant,
                Name = pair.First.Name,
                GradeBefore = pair.First.Grade,
                GradeAfter = pair.Second.Grade,
                RankBefore = before.GetValueOrDefault(pair.First.Participant),
                RankAfter = after.GetValueOrDefault(pair.First.Participant),
                Awards = [.. awards[pair.First.Participant]],
            }).Where(row => row.GradeBefore != row.GradeAfter || row.RankBefore != row.RankAfter || row.Awards.Count > 0),
        ];
    }

    private static Dictionary<string, int?> Places(IEnumerable<Ranking.Standing> standings) =>
        standings.ToDictionary(one => one.Participant, one => one.Rank, StringComparer.Ordinal);
}

/// <summary>One award of one participant.</summary>
internal sealed record OutcomeAwardChange
{
    public required string Award { get; init; }

    public required RecommendationStatus Before { get; init; }

    public required RecommendationStatus After { get; init; }

    public required AwardResult Result { get; init; }
}
