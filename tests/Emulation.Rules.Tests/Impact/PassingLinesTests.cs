using System.Globalization;
using System.Runtime.CompilerServices;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Impact;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Impact;

/// <summary>Of many participants few move: what is looked at line by line is let go again.</summary>
public sealed class PassingLinesTests
{
    private const int Many = 300;

    private static readonly CampaignText Text = new()
    {
        Criteria = """
            { "id": "g", "maxPoints": 10, "combine": "max", "criteria": [
              { "id": "a", "maxPoints": 10, "mark": "x" }, { "id": "b", "maxPoints": 5, "mark": "5" } ] }
            """,
    };

    private static readonly Campaign Before = Text.Load();

    [Fact]
    public void No_line_of_a_participant_who_does_not_move_is_held()
    {
        List<WeakReference> lines = [];
        var (before, after) = (Watched(Evaluated(Before), lines), Watched(Evaluated(Before), lines));

        var impact = Compare(before, after);
        GC.Collect();

        // The lines of the first are asked for once more: they say which criteria there are.
        lines.Count.Should().Be((2 * Many) + 2);
        lines.Count(line => line.IsAlive).Should().Be(2);
        impact.Moves.Should().BeEmpty();
        impact.Comparison.Sheets.Should().HaveCount(Many);
    }

    [Fact]
    public void Lines_are_there_when_they_are_asked_for_whether_somebody_moves_or_not()
    {
        var edited = (Text with { Criteria = Text.Criteria.Replace("\"mark\": \"x\"", "\"mark\": \"x + 0\"", StringComparison.Ordinal) })
            .Load();

        var sheet = CampaignImpact.Of(Before, edited, [Before.NewSubmission("p").With("x", 7)]).Comparison.Sheets.Single();

        sheet.Criteria.Select(line => (line.Id, line.Before!.Points, line.After!.Points))
            .Should()
            .Equal(("g", 7m, 7m), ("a", 7m, 7m), ("b", 5m, 5m));
        sheet.Criteria.Should().BeSameAs(sheet.Criteria);
    }

    [Fact]
    public void Many_who_move_come_in_the_same_order_however_many_threads_find_them()
    {
        var evaluation = Evaluated(Before);
        var edited = (Text with { Criteria = Text.Criteria.Replace("\"mark\": \"x\"", "\"mark\": \"x / 2\"", StringComparison.Ordinal) })
            .Load();

        var impact = CampaignImpact.Of(Before, evaluation, edited, Evaluated(edited));

        // Half of x, but 5 at least: those with more than 5 lose the difference.
        var expected = evaluation.Sheets.Where(sheet => sheet.Total > 5m)
            .OrderByDescending(sheet => sheet.Total)
            .ThenBy(sheet => sheet.Participant, StringComparer.Ordinal)
            .Select(sheet => sheet.Participant);
        impact.Moves.Where(move => move.TotalChanged).Select(move => move.Sheet.Participant).Should().Equal(expected);
    }

    [Fact]
    public void A_criterion_that_leaves_its_group_with_the_same_points_moves_those_who_have_them()
    {
        var edited = (Text with
        {
            Criteria = """
                { "id": "g", "maxPoints": 10, "combine": "max", "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x" } ] },
                { "id": "b", "maxPoints": 5, "mark": "5" }
                """,
        }).Load();

        var move = CampaignImpact.Of(Before, edited, [Before.NewSubmission("p").With("x", 7)]).Moves.Single();

        // Beside its children the group gave -5, the points of the lesser one; now it gives nothing of its own.
        move.Causes.Select(c => (c.Line.Id, c.Shift)).Should().Equal(("g", 5m));
        move.Sheet.TotalDifference.Should().Be(5m);
    }

    /// <summary>In a frame of its own, which holds nothing any more when it is left.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CampaignImpact Compare(Evaluation before, Evaluation after) =>
        CampaignImpact.Of(Before.Definition, before, Before.Definition, after, WorkMeter.Unlimited);

    private static Evaluation Evaluated(Campaign campaign) => campaign.Evaluate(
        Enumerable.Range(0, Many)
            .Select(i => campaign.NewSubmission(i.ToString("D4", CultureInfo.InvariantCulture)).With("x", i % 11)));

    private static Evaluation Watched(Evaluation evaluation, List<WeakReference> lines) =>
        evaluation with { Sheets = [.. evaluation.Sheets.Select(sheet => sheet with { LinesOf = () => Told(sheet.PassingLines, lines) })] };

    private static IReadOnlyList<CriterionScore> Told(IReadOnlyList<CriterionScore> made, List<WeakReference> lines)
    {
        lock (lines)
        {
            lines.AddRange(made.Take(1).Select(line => new WeakReference(line)));
        }

        return made;
    }
}
