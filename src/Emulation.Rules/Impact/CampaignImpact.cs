using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Impact;

/// <summary>What an edit of the rules does to the participants: who moves, and how far. Nothing is published by asking.</summary>
/// <remarks>All counts are of participants that both evaluations have. Totals of sheets that are not complete are provisional, and count as they stand.</remarks>
public sealed record CampaignImpact
{
    /// <summary>Both evaluations line by line, with those that only one of them has.</summary>
    public required EvaluationComparison Comparison { get; init; }

    /// <summary>
    /// Those whose total, percentage, status, grade, place, recommendation or points of a criterion differ: the largest shift of a total
    /// first, then in ordinal order of participants.
    /// </summary>
    public required IReadOnlyList<SheetComparison> Moved { get; init; }

    /// <summary>How many have another total, or one that was settled and is provisional, or the other way round.</summary>
    public required int TotalChanges { get; init; }

    /// <summary>How many have another grade; one that cannot be told any more, or waits for the council now, is another grade.</summary>
    public required int GradeChanges { get; init; }

    /// <summary>How many have another place; none at all is another place.</summary>
    public required int RankChanges { get; init; }

    /// <summary>How many have another recommendation on any award. An award that only one campaign has is one nobody is eligible for in the other.</summary>
    public required int AwardChanges { get; init; }

    /// <summary>The largest difference of a total, in points, 0 or positive: of the first of <see cref="Moved"/>.</summary>
    public decimal LargestShift => Moved is [var first, ..] ? Math.Abs(first.TotalDifference) : 0m;

    internal IReadOnlyList<Move> Moves { get; init; } = [];

    /// <summary>The criteria that moved somebody, or that only one campaign has, in the order of the first campaign, then of the other.</summary>
    internal IReadOnlyList<CriterionImpact> Criteria { get; init; } = [];

    /// <summary>Scores the same submissions under both campaigns.</summary>
    /// <param name="before">The campaign as it is.</param>
    /// <param name="after">The campaign as it would be: edited, another version, or a similar one.</param>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="cancellationToken">Stops the evaluations.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions for one of the campaigns; nothing is compared.</exception>
    public static CampaignImpact Of(Campaign before, Campaign after, IReadOnlyCollection<Submission> submissions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Of(
            before.Definition, before.Evaluate(submissions, cancellationToken: cancellationToken),
            after.Definition, after.Evaluate(submissions, cancellationToken: cancellationToken));
    }

    internal static CampaignImpact Of(CampaignDefinition oldRules, Evaluation before, CampaignDefinition newRules, Evaluation after)
    {
        var comparison = EvaluationComparison.Of(before, after);
        var moves = new MoveFinder(oldRules, before, newRules, after).In(comparison).ToList();
        return new CampaignImpact
        {
            Comparison = comparison,
            Moved = [.. moves.Select(m => m.Sheet)],
            TotalChanges = moves.Count(m => m.TotalChanged),
            GradeChanges = moves.Count(m => m.GradeChanged),
            RankChanges = moves.Count(m => m.RankChanged),
            AwardChanges = moves.Count(m => m.Awards.Count > 0),
            Moves = moves,
            Criteria = CriteriaOf(comparison, moves),
        };
    }

    private static List<CriterionImpact> CriteriaOf(EvaluationComparison comparison, List<Move> moves)
    {
        var causes = moves.SelectMany(m => m.Causes).Where(c => c.Moves).ToLookup(c => c.Line.Id, StringComparer.Ordinal);
        return [.. (comparison.Sheets is [var sheet, ..] ? sheet.Criteria : [])
            .Select(line => new CriterionImpact
            {
                Criterion = line.Id,
                IsAdded = line.Before is null,
                IsRemoved = line.After is null,
                Participants = causes[line.Id].Count(),
                Shift = DecimalText.Normalize(causes[line.Id].Sum(c => c.Shift)),
                Rules = [.. causes[line.Id].GroupBy(c => RuleChange.KeyOf(c.Line), StringComparer.Ordinal)
                    .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new RuleChange(g.First().Line, g.Count()))],
            })
            .Where(c => c.Participants > 0 || c.IsAdded || c.IsRemoved)];
    }
}
