using Emulation.Rules.Hosting;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>The watch over a clock of the test's own: a look is a tick, two a second.</summary>
public sealed class FolderWatchTests
{
    [Theory]
    [InlineData("a a", 0)]
    [InlineData("a b", 0)]
    [InlineData("a b b", 1)]
    [InlineData("a b b b", 1)]
    [InlineData("a b c d e e", 1)]
    [InlineData("a b b c c", 2)]
    [InlineData("a b a a", 0)]
    [InlineData("a ? ? b b", 1)]
    [InlineData("a b ? b b", 1)]
    public void A_change_is_told_at_the_second_look_that_finds_it_settled(string states, int told)
    {
        var looks = new Queue<string?>(states.Split(' ').Select(state => state == "?" ? null : state));
        var clock = new Clock();
        var count = 0;
        using var watch = new FolderWatch(looks.Dequeue, () => count++, clock, TimeSpan.FromMilliseconds(500));
        while (looks.Count > 0)
        {
            clock.Tick();
        }

        count.Should().Be(told);
        clock.Period.Should()
            .Be(TimeSpan.FromMilliseconds(500), "two looks after the last event are at most a second and a half away from it");
    }

    private sealed class Clock : TimeProvider
    {
        private TimerCallback? _callback;

        public TimeSpan Period { get; private set; }

        public void Tick() => _callback!(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = callback;
            Period = period;
            return new Stopped();
        }

        private sealed class Stopped : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
