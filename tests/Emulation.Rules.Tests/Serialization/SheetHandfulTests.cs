using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>Sheets are written on several threads, and stand in their order all the same.</summary>
public sealed class SheetHandfulTests
{
    private const int Depth = 2;

    /// <summary>Longer than any test takes; a test that waits so long has failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SheetHandfuls.Handful)]
    [InlineData(SheetHandfuls.Handful + 1)]
    [InlineData(100)]
    public void Handfuls_are_taken_one_after_the_other_in_the_order_of_the_sheets(int count)
    {
        var sheets = Sheets(count);
        using var alone = new TwinJson();
        alone.Continue(Depth, isFirst: true);
        foreach (var sheet in sheets)
        {
            SheetWriter.Write(new TwinTokens(alone), sheet, sheet.Criteria);
        }

        var (text, taking) = (new StringBuilder(), 0);
        SheetHandfuls.Write(sheets, Depth, WorkMeter.Unlimited, part =>
        {
            Interlocked.Increment(ref taking).Should().Be(1, "nobody else takes meanwhile");
            text.Append(Encoding.UTF8.GetString(part.Indented.Written));
            part.Indented.Clear();
            Interlocked.Decrement(ref taking);
        });

        text.ToString().Should().Be(Encoding.UTF8.GetString(alone.Indented.Written));
    }

    [Fact]
    public void The_thread_that_asks_writes_along()
    {
        var (asking, hasWritten) = (Environment.CurrentManagedThreadId, new ManualResetEventSlim());
        IReadOnlyList<CriterionScore> Lines()
        {
            if (Environment.CurrentManagedThreadId == asking)
            {
                hasWritten.Set();
            }

            hasWritten.Wait(Patience).Should().BeTrue("the others wait for it here");
            return [];
        }

        List<ScoreSheet> sheets = [.. Sheets(64).Select(sheet => WithLines(sheet, Lines))];
        SheetHandfuls.Write(sheets, Depth, WorkMeter.Unlimited, part => part.Indented.Clear());

        hasWritten.IsSet.Should().BeTrue();
    }

    [Fact]
    public void What_fails_while_a_handful_is_taken_comes_to_who_asked_and_nothing_is_taken_any_more()
    {
        var taken = 0;
        var writing = () => SheetHandfuls.Write(Sheets(100), Depth, WorkMeter.Unlimited, part =>
        {
            part.Indented.Clear();
            if (++taken == 3)
            {
                throw new InvalidOperationException("full");
            }
        });

        writing.Should().Throw<InvalidOperationException>().WithMessage("full");
        taken.Should().Be(3);
    }

    [Fact]
    public void What_fails_while_a_sheet_is_written_comes_to_who_asked()
    {
        var sheets = Sheets(100);
        sheets[50] = WithLines(sheets[50], () => throw new InvalidOperationException("no lines"));
        var taken = 0;
        var writing = () => SheetHandfuls.Write(sheets, Depth, WorkMeter.Unlimited, part =>
        {
            part.Indented.Clear();
            taken++;
        });

        writing.Should().Throw<InvalidOperationException>().WithMessage("no lines");
        taken.Should().BeLessThanOrEqualTo(50 / SheetHandfuls.Handful, "the handful it is in was never whole");
    }

    [Fact]
    public void Who_is_told_to_stop_stops()
    {
        using var stop = new CancellationTokenSource();
        var taken = 0;
        var writing = () => SheetHandfuls.Write(Sheets(100), Depth, WorkMeter.Of(stop.Token), part =>
        {
            part.Indented.Clear();
            taken++;
            stop.Cancel();
        });

        writing.Should().Throw<OperationCanceledException>();
        taken.Should().BeLessThan(100 / SheetHandfuls.Handful);
    }

    private static List<ScoreSheet> Sheets(int count)
    {
        var draw = RandomCompany.From(7, Math.Max(1, count));
        return [.. draw.Campaign.Evaluate(draw.Submissions).Sheets.Take(count)];
    }

    /// <summary>The sheet with lines that are worked out so.</summary>
    private static ScoreSheet WithLines(ScoreSheet sheet, Func<IReadOnlyList<CriterionScore>> lines) => new()
    {
        Participant = sheet.Participant,
        Name = sheet.Name,
        Cluster = sheet.Cluster,
        Status = sheet.Status,
        Total = sheet.Total,
        BaseTotal = sheet.BaseTotal,
        BonusTotal = sheet.BonusTotal,
        PenaltyTotal = sheet.PenaltyTotal,
        DeductedTotal = sheet.DeductedTotal,
        MaxTotal = sheet.MaxTotal,
        Range = sheet.Range,
        LinesOf = lines,
    };
}
