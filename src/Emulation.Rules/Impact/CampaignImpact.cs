using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Impact;

/// <summary>What an edit of the rules does to the participants: who moves, and how far. Nothing is published by asking.</summary>
/// <remarks>All counts are of participants that both evaluations have. Totals of sheets that are not complete are provisional, and count as
/// they stand.</remarks>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record CampaignImpact
{
    /// <summary>Both evaluations line by line, with those that only one of them has.</summary>
    public required EvaluationComparison Comparison { get; init; }

    /// <summary>
    /// Those whose total, percentage, status, grade, place or recommendation differ, or what a criterion adds to the total: the largest
    /// shift of a total first, then in ordinal order of participants.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<SheetComparison> Moved => [.. Moves.Select(m => m.Sheet)];

    /// <summary>The same as <see cref="Moved"/>, each with the criteria and awards that make the difference.</summary>
    public required IReadOnlyList<Move> Moves { get; init; }

    /// <summary>How many have another total, or one that was settled and is provisional, or the other way round.</summary>
    public required int TotalChanges { get; init; }

    /// <summary>How many have another grade; one that cannot be told any more, or waits for the council now, is another grade.</summary>
    public required int GradeChanges { get; init; }

    /// <summary>How many have another place; none at all is another place.</summary>
    public required int RankChanges { get; init; }

    /// <summary>
    /// How many have another recommendation on any award. An award that only one campaign has is one nobody is eligible for in the other.
    /// </summary>
    public required int AwardChanges { get; init; }

    /// <summary>The largest difference of a total, in points, 0 or positive: of the first of <see cref="Moved"/>.</summary>
    public decimal LargestShift => Moves is [var first, ..] ? Math.Abs(first.Sheet.TotalDifference) : 0m;

    /// <summary>
    /// The criteria that moved somebody, or that only one campaign has, in the order of the first campaign, then of the other.
    /// </summary>
    public IReadOnlyList<CriterionImpact> Criteria { get; init; } = [];

    /// <summary>Scores the same submissions under both campaigns.</summary>
    /// <param name="before">The campaign as it is.</param>
    /// <param name="after">The campaign as it would be: edited, another version, or a similar one.</param>
    /// <param name="submissions">One for each participant.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions for one of the campaigns; nothing is
    /// compared.</exception>
    public static CampaignImpact Of(Campaign before, Campaign after, IReadOnlyCollection<Submission> submissions) =>
        Of(before, after, submissions, null, CancellationToken.None);

    /// <summary>Scores the same submissions under both campaigns.</summary>
    /// <param name="before">The campaign as it is.</param>
    /// <param name="after">The campaign as it would be: edited, another version, or a similar one.</param>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="progress">Told as each participant is scored, under one campaign and then the other; null for nobody.</param>
    /// <param name="cancellationToken">Stops the evaluations.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions for one of the campaigns; nothing is
    /// compared.</exception>
    public static CampaignImpact Of(
        Campaign before,
        Campaign after,
        IReadOnlyCollection<Submission> submissions,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(submissions);
        return Of(
            before.Definition,
            EvaluationOf(before, 0),
            after.Definition,
            EvaluationOf(after, submissions.Count),
            WorkMeter.Of(cancellationToken));

        Evaluation EvaluationOf(Campaign campaign, int done)
        {
            var options = new EvaluationOptions { Progress = ProgressCount.Share(progress, done, 2 * submissions.Count) };
            return campaign.Evaluate(submissions, options, cancellationToken);
        }
    }

    /// <summary>
    /// Compares evaluations that are there already: of the same participants under both campaigns, each perhaps with data of its own.
    /// </summary>
    /// <param name="before">The campaign as it is.</param>
    /// <param name="evaluatedBefore">An evaluation of it.</param>
    /// <param name="after">The campaign as it would be.</param>
    /// <param name="evaluatedAfter">An evaluation of that.</param>
    /// <exception cref="ArgumentException">An evaluation is not one of its campaign.</exception>
    public static CampaignImpact Of(Campaign before, Evaluation evaluatedBefore, Campaign after, Evaluation evaluatedAfter) =>
        Of(before, evaluatedBefore, after, evaluatedAfter, CancellationToken.None);

    /// <summary>
    /// Compares evaluations that are there already: of the same participants under both campaigns, each perhaps with data of its own.
    /// </summary>
    /// <param name="before">The campaign as it is.</param>
    /// <param name="evaluatedBefore">An evaluation of it.</param>
    /// <param name="after">The campaign as it would be.</param>
    /// <param name="evaluatedAfter">An evaluation of that.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ArgumentException">An evaluation is not one of its campaign.</exception>
    public static CampaignImpact Of(
        Campaign before, Evaluation evaluatedBefore, Campaign after, Evaluation evaluatedAfter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(evaluatedBefore);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(evaluatedAfter);
        Require(before, evaluatedBefore, nameof(evaluatedBefore));
        Require(after, evaluatedAfter, nameof(evaluatedAfter));
        return Of(before.Definition, evaluatedBefore, after.Definition, evaluatedAfter, WorkMeter.Of(cancellationToken));
    }

    private static void Require(Campaign campaign, Evaluation evaluation, string parameter)
    {
        if (evaluation.Campaign != campaign.Reference)
        {
            throw new ArgumentException(campaign.Reference.Refusal(evaluation.Campaign), parameter);
        }
    }

    internal static CampaignImpact Of(
        CampaignDefinition oldRules, Evaluation before, CampaignDefinition newRules, Evaluation after, WorkMeter work)
    {
        var comparison = EvaluationComparison.Of(before, after, work);
        var moves = new MoveFinder(oldRules, before, newRules, after).In(comparison, work);
        return new CampaignImpact
        {
            Comparison = comparison,
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
                    .Select(g => new RuleChange { Example = g.First().Line, Participants = g.Count() })],
            })
            .Where(c => c.Participants > 0 || c.IsAdded || c.IsRemoved)];
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CampaignImpact? other) => ValueEquality<CampaignImpact>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CampaignImpact>.HashOf(this);
}
