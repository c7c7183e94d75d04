using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

public sealed partial class ColumnTests
{
    /// <remarks>SEMANTICS 14.6.</remarks>
    [Fact]
    public async Task Columns_that_are_made_stop_at_every_participant_criterion_and_block()
    {
        const int many = 3000;
        var campaign = Of("x >= weight", "x * 0.5");
        var submissions = Enumerable.Range(0, many).Select(i => Full(campaign, i % 20) with { Participant = $"p{i}" }).ToList();
        campaign.NewTotalsScorer(); // The sums are compiled once, and kept.
        var check = CountedWork.StepsOf(() => campaign.Check(submissions));
        var filled = check + many;
        const int translated = 4;
        const int compiled = 4;
        const int blocks = 2;

        Func<CancellationToken, Task> make = stop =>
        {
            campaign.NewColumns(submissions, null, stop).IsByColumn.Should().BeTrue();
            return Task.CompletedTask;
        };

        (await CountedWork.StepsOfAsync(make)).Should().Be(filled + translated + compiled + blocks);
        foreach (var at in (long[])[check + 1, filled, filled + translated, filled + translated + compiled + blocks])
        {
            (await CountedWork.StepsAfterAsync(at, make)).Should().Be(0, "it was asked to stop at step {0}", at);
        }
    }
}
