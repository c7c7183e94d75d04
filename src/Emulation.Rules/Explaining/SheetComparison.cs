using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>One participant in two evaluations.</summary>
public sealed record SheetComparison
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The sheet of the first evaluation.</summary>
    public required ScoreSheet Before { get; init; }

    /// <summary>The sheet of the other one.</summary>
    public required ScoreSheet After { get; init; }

    /// <summary>The place in the first evaluation; null without one.</summary>
    public int? RankBefore { get; init; }

    /// <summary>The place in the other one; null without one.</summary>
    public int? RankAfter { get; init; }

    /// <summary>Every criterion of either sheet: in the order of the first, then those that only the other has.</summary>
    public required IReadOnlyList<CriterionComparison> Criteria { get; init; }

    /// <summary>The total after less the total before.</summary>
    public decimal TotalDifference => DecimalText.Normalize(After.Total - Before.Total);

    /// <summary>Whether a line, the total, the grade or the place is another.</summary>
    public bool IsChanged =>
        Before.Total != After.Total || Before.Percent != After.Percent || Before.Grade != After.Grade || Before.Status != After.Status
        || RankBefore != RankAfter || Criteria.Any(c => c.IsChanged);

    internal static SheetComparison Of(ScoreSheet before, ScoreSheet after, int? rankBefore, int? rankAfter)
    {
        var lines = after.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var known = before.Criteria.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        return new SheetComparison
        {
            Participant = before.Participant,
            Before = before,
            After = after,
            RankBefore = rankBefore,
            RankAfter = rankAfter,
            Criteria = [
                .. before.Criteria.Select(line => CriterionComparison.Of(line, lines.GetValueOrDefault(line.Id))),
                .. after.Criteria.Where(line => !known.Contains(line.Id)).Select(line => CriterionComparison.Of(null, line))],
        };
    }
}
