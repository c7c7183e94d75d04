using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Support;

/// <summary>Counts the steps of a piece of work, and stops it after some of them: work is counted here, never timed.</summary>
internal static class CountedWork
{
    /// <summary>How many steps it takes.</summary>
    public static async Task<long> StepsOfAsync(Func<CancellationToken, Task> work)
    {
        var steps = 0L;
        await WatchedAsync(() => Interlocked.Increment(ref steps), () => work(CancellationToken.None));
        return steps;
    }

    /// <summary>How many steps it takes.</summary>
    public static long StepsOf(Action work) => StepsOfAsync(_ =>
    {
        work();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>Asks it to stop at a step, and tells how many it takes from there on; null where it does not stop.</summary>
    public static async Task<long?> StepsAfterAsync(long stopAt, Func<CancellationToken, Task> work)
    {
        using var stop = new CancellationTokenSource();
        var steps = 0L;
        try
        {
            await WatchedAsync(
                () =>
                {
                    var step = Interlocked.Increment(ref steps);
                    if (step == stopAt)
                    {
                        stop.Cancel();
                    }
                    else if (step > stopAt)
                    {
                        // Another thread is about to ask: what is done until it has asked is done by nobody who was asked to stop.
                        SpinWait.SpinUntil(() => stop.IsCancellationRequested);
                    }
                },
                () => work(stop.Token));
            return null;
        }
        catch (OperationCanceledException)
        {
            return steps - stopAt;
        }
    }

    /// <summary>In a flow of its own: what is watched here, no other test sees.</summary>
    private static Task WatchedAsync(Action watcher, Func<Task> work) => Task.Run(async () =>
    {
        WorkMeter.Watch(watcher);
        await work();
    });
}
