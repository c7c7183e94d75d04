using System.Text.Json;
using CsCheck;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>
/// Nobody's figures touch another's score: campaigns with everything, alone and in company, in any order, on any number of threads.
/// </summary>
/// <remarks>SEMANTICS 3.11, 12.1, 12.2.</remarks>
public sealed class CompanyPropertyTests
{
    private const int Participants = 12;

    [Fact]
    public void Any_order_and_one_to_eight_threads_give_the_same_bytes() => Holds((draw, seed) =>
    {
        var expected = Json(draw.Campaign, draw.Submissions, 1);
        return Enumerable.Range(1, 8)
            .All(threads => Json(draw.Campaign, Shuffled(draw.Submissions, seed + (uint)threads), threads) == expected);
    });

    [Fact]
    public void Each_sheet_alone_is_the_sheet_in_company() => Holds((draw, _) =>
    {
        var evaluation = draw.Campaign.Evaluate(draw.Submissions);
        return draw.Submissions.All(submission =>
            Text(draw.Campaign.Score(submission, evaluation.Population)) == Text(evaluation.Sheet(submission.Participant)));
    });

    [Fact]
    public void Totals_one_after_the_other_are_those_of_the_sheets() => Holds((draw, seed) =>
    {
        var evaluation = draw.Campaign.Evaluate(draw.Submissions);
        var scorer = draw.Campaign.NewTotalsScorer(evaluation.Population);
        return Shuffled(draw.Submissions, seed).All(submission => Of(evaluation.Sheet(submission.Participant)) == scorer.Score(submission));
    });

    [Fact]
    public void Lines_add_up_to_the_totals_of_the_sheet() => Holds((draw, _) =>
    {
        var parents = draw.Campaign.Definition.AllCriteria().ToDictionary(c => c.Id, StringComparer.Ordinal);
        var rounding = draw.Campaign.Definition.Rounding;
        return draw.Campaign.Evaluate(draw.Submissions).Sheets.All(sheet =>
        {
            var counted = sheet.Criteria.Where(line => line.Parent is null || parents[line.Parent].Kind != parents[line.Id].Kind).ToList();
            var sum = rounding.Round(counted.Sum(line => line.Points ?? 0m), rounding.Total);

            // Unrounded, the order in which numbers of 28 digits are added shows in the last of them.
            return rounding.Total is null ? Math.Abs(sum - sheet.Total) < 1e-20m : sum == sheet.Total;
        });
    });

    private static List<Submission> Shuffled(IReadOnlyList<Submission> submissions, uint seed)
    {
        var random = new Random((int)(seed & int.MaxValue));
        return [.. submissions.OrderBy(_ => random.Next())];
    }

    private static string Json(Campaign campaign, IReadOnlyList<Submission> submissions, int threads) =>
        EvaluationJson.Serialize(
            campaign.Evaluate(submissions, new EvaluationOptions { MaxDegreeOfParallelism = threads }) with { EvaluatedAt = default });

    private static string Text(ScoreSheet sheet) => JsonSerializer.Serialize(sheet);

    private static ScoreTotals Of(ScoreSheet sheet) => new()
    {
        Status = sheet.Status,
        Total = sheet.Total,
        BaseTotal = sheet.BaseTotal,
        BonusTotal = sheet.BonusTotal,
        PenaltyTotal = sheet.PenaltyTotal,
        DeductedTotal = sheet.DeductedTotal,
        MaxTotal = sheet.MaxTotal,
        Percent = sheet.Percent,
    };

    private static void Holds(Func<RandomCompany, uint, bool> property) =>
        Gen.UInt.Sample(seed => property(RandomCompany.From(seed, Participants), seed), iter: Effort.Of(15), threads: 2);
}
