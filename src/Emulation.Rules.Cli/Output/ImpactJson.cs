using Emulation.Rules.Impact;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// What an edit does, for machines. Lines of a criterion stand as in <c>score --format json</c>; figures that cannot be told are null.
/// </summary>
internal static class ImpactJson
{
    /// <summary>Writes it, mover by mover: there may be a nation of them.</summary>
    public static async Task WriteAsync(
        TextWriter output, CampaignImpact impact, IReadOnlyList<Gate> gates, CancellationToken cancellationToken)
    {
        await ResultJson.WriteAsync(Shape(impact, gates), output, cancellationToken);
        await output.WriteAsync('\n');
    }

    internal static object Shape(CampaignImpact impact, IReadOnlyList<Gate> gates) => new
    {
        impact.Comparison.Before,
        impact.Comparison.After,
        Summary = new
        {
            Compared = impact.Comparison.Sheets.Count,
            Added = impact.Comparison.OnlyAfter,
            Gone = impact.Comparison.OnlyBefore,
            Moved = impact.Moves.Count,
            impact.TotalChanges,
            impact.GradeChanges,
            impact.RankChanges,
            impact.AwardChanges,
            impact.LargestShift,
            LargestShiftOf = impact.LargestShift == 0m ? null : impact.Moves[0].Sheet.Participant,
        },
        Gates = gates.Select(
            gate => new { Gate = gate.Option.TrimStart('-'), gate.Limit, Actual = gate.Actual(impact), Hit = gate.IsHitBy(impact) }),
        Participants = impact.Moves.Select(Shape),
        Criteria = impact.Criteria.Select(criterion => new
        {
            Id = criterion.Criterion,
            Added = criterion.IsAdded,
            Removed = criterion.IsRemoved,
            criterion.Participants,
            criterion.Shift,
            Rules = criterion.Rules.Select(
                change => new { Before = RulesOf(change.Example.Before), After = RulesOf(change.Example.After), change.Participants }),
        }),
    };

    private static object Shape(Move move)
    {
        var (sheet, before, after) = (move.Sheet, move.Sheet.Before, move.Sheet.After);
        return new
        {
            sheet.Participant,
            after.Name,
            Shift = sheet.TotalDifference,
            Cluster = new { Before = before.Cluster, After = after.Cluster },
            Status = new { Before = before.Status, After = after.Status },
            Total = new { Before = before.Total, After = after.Total },
            Percent = new { Before = before.Percent, After = after.Percent },
            Rank = new { Before = sheet.RankBefore, After = sheet.RankAfter },
            EarnedGrade = new { Before = before.EarnedGrade, After = after.EarnedGrade },
            Grade = new { Before = before.Grade, After = after.Grade },
            GradePending = new { Before = before.GradePending, After = after.GradePending },
            Awards = move.Awards.Select(change => new
            {
                change.Award,
                Before = change.Before?.Status,
                After = change.After?.Status,
                Conditions = change.Conditions.Select(c => new { c.Rule, c.Before, c.After }),
            }),
            Criteria = move.Causes.Select(
                cause => new { cause.Line.Id, cause.Shift, cause.Line.Values, cause.Line.Before, cause.Line.After }),
        };
    }

    private static IEnumerable<string>? RulesOf(Scoring.CriterionScore? line) =>
        line?.Rules.Select(r => r.Rule).Distinct(StringComparer.Ordinal);
}
