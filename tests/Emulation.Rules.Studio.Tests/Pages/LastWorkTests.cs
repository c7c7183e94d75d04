using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class LastWorkTests
{
    private int _times;

    [Fact]
    public async Task Of_the_same_thing_work_is_done_once_even_while_it_is_being_done()
    {
        using var go = new ManualResetEventSlim();
        var work = new LastWork<string, string>((of, _) =>
        {
            go.Wait(CancellationToken.None);
            Interlocked.Increment(ref _times);
            return of + "!";
        });

        var (first, again) = (work.AskAsync("a", default), work.AskAsync("a", default));
        go.Set();

        (await first).Should().Be("a!");
        (await again).Should().BeSameAs(await first);
        (await work.AskAsync("b", default)).Should().Be("b!");
        _times.Should().Be(2);
    }

    [Fact]
    public async Task Work_that_was_stopped_or_failed_is_begun_anew()
    {
        var work = new LastWork<string, int>((_, gone) =>
        {
            gone.ThrowIfCancellationRequested();
            return ++_times < 3 ? throw new InvalidOperationException() : _times;
        });
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var cancelled = () => work.AskAsync("a", stopped.Token);
        var failed = () => work.AskAsync("a", default);
        await cancelled.Should().ThrowAsync<OperationCanceledException>();
        await failed.Should().ThrowAsync<InvalidOperationException>();
        await failed.Should().ThrowAsync<InvalidOperationException>();

        (await work.AskAsync("a", default)).Should().Be(3);
    }
}
