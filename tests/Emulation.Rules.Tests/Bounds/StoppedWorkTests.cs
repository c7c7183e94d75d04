using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>What is asked to stop, stops: within a few steps, wherever it is, and a step takes far less than a millisecond.</summary>
/// <remarks>SEMANTICS 14.6.</remarks>
public sealed class StoppedWorkTests
{
    /// <summary>Each thread, also of parallel work within parallel work, may be about to take one when it is asked.</summary>
    private static readonly int MostAfter = 8 + (4 * Environment.ProcessorCount);

    public static TheoryData<string> Works() => [.. LongWorks.All.Keys];

    [Theory]
    [MemberData(nameof(Works))]
    public async Task Long_work_stops_within_a_few_steps_wherever_it_is(string name)
    {
        var work = LongWorks.All[name];
        var steps = await CountedWork.StepsOfAsync(work);
        steps.Should().BeGreaterThan(2, "its loops tell their steps");
        foreach (var part in (double[])[0, 0.3, 0.6, 0.95])
        {
            var stopAt = 1 + (long)(part * (steps - 1));
            var after = await CountedWork.StepsAfterAsync(stopAt, work);
            after.Should().NotBeNull($"it is asked to stop at step {stopAt} of {steps}").And.BeLessThanOrEqualTo(MostAfter);
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public async Task Work_that_was_stopped_before_it_began_does_nothing(string name)
    {
        var stopped = () => LongWorks.All[name](new CancellationToken(canceled: true));
        await stopped.Should().ThrowAsync<OperationCanceledException>();
    }
}
