using System.Runtime.CompilerServices;
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
    [InlineData("? a a", 1)]
    public void A_change_is_told_at_the_second_look_that_finds_it_settled(string states, int told)
    {
        var looks = new Queue<string?>(states.Split(' ').Select(state => state == "?" ? null : state));
        var clock = new Clock();
        var count = 0;
        using var watch = new FolderWatch(
            looks.Dequeue, () => count++, clock, TimeSpan.FromMilliseconds(500), new StrongBox<string?>(looks.Dequeue()));
        while (looks.Count > 0)
        {
            clock.Tick();
        }

        count.Should().Be(told);
        clock.Period.Should()
            .Be(TimeSpan.FromMilliseconds(500), "two looks after the last event are at most a second and a half away from it");
    }

    [Theory]
    [InlineData(1, 10, 0)]
    [InlineData(1, 11, 1)]
    [InlineData(3, 32, 2)]
    public void What_never_rests_is_told_five_seconds_after_its_first_change(int quiet, int looks, int told)
    {
        var (clock, look, count) = (new Clock(), 0, 0);
        using var watch = new FolderWatch(
            () => ++look <= quiet ? "a" : $"{look}", () => count++, clock, TimeSpan.FromMilliseconds(500), new StrongBox<string?>("a"));
        for (var i = 0; i < looks + quiet; i++)
        {
            clock.Tick();
        }

        count.Should().Be(told);
    }

    [Fact]
    public async Task What_changes_between_the_reading_and_the_watch_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("emulation-rules-");
        try
        {
            var file = Path.Combine(folder.FullName, "campaign.json");
            var clock = new Clock();
            var source = new DirectoryCampaignSource(folder.FullName, ReloadMode.Watch, clock);
            await File.WriteAllTextAsync(file, CatalogTests.Version("1", "2025").Texts["campaign.json"]);
            await source.ReadAsync(CancellationToken.None);
            await File.WriteAllTextAsync(file, CatalogTests.Version("1.1", "2025").Texts["campaign.json"]);
            var count = 0;
            using var watch = source.Watch(() => count++);
            clock.Tick();
            clock.Tick();
            clock.Tick();

            count.Should().Be(1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Clock : TimeProvider
    {
        private TimerCallback? _callback;
        private long _now;

        public TimeSpan Period { get; private set; }

        public override long TimestampFrequency => 1000;

        public void Tick()
        {
            _now += (long)Period.TotalMilliseconds;
            _callback!(null);
        }

        public override long GetTimestamp() => _now;

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
