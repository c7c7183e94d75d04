using System.Globalization;

namespace Emulation.Rules.Hosting;

/// <summary>Reads sources. They are the host's: whatever one throws, returns or leaves undone becomes a reading that says so.</summary>
internal sealed class SourceReader(TimeSpan limit, TimeProvider time)
{
    /// <summary>Timers go no further; what may take more than weeks is not limited at all.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Opens a source, reads it, and lets it go.</summary>
    /// <param name="entry">The source.</param>
    /// <param name="isAlone">Whether nobody waits for another source meanwhile: then it is read on the caller's thread, as far as it gives
    /// it back.</param>
    /// <param name="keep">Asked once it has answered: true when it is kept, false when it can be let go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<SourceReading> ReadAsync(
        CatalogSource entry, bool isAlone, Func<OpenSource, bool> keep, CancellationToken cancellationToken)
    {
        var name = entry.RegisteredAs;
        OpenSource? opened = null;
        Task<IReadOnlyList<CampaignFiles>>? answer = null;
        SourceReading reading;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            opened = await Start(isAlone, () => Task.FromResult(entry.Open())).ConfigureAwait(false);
            name = opened.Source.Name ?? throw new InvalidOperationException($"The name of {TypeOf(opened)} is null.");
            using var timer =
                time.CreateTimer(
                    _ => limited.Cancel(), null, limit <= Longest ? limit : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            answer = Start(isAlone, () => AskAsync(opened, limited.Token));
            reading = new SourceReading(name, await answer.WaitAsync(limited.Token).ConfigureAwait(false), [], null);
        }
        catch (CampaignException exception)
        {
            reading = new SourceReading(name, null, exception.Diagnostics, null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A source may give up by itself, as a client does whose own time is over.
            var isTooSlow = exception is OperationCanceledException && limited.IsCancellationRequested;
            reading = new SourceReading(name, null, [], isTooSlow ? TooSlow(exception) : exception);
        }
        catch (Exception exception)
        {
            if (opened is not null)
            {
                await LetGoAsync(opened, answer).ConfigureAwait(false);
            }

            // Who stopped it is told that alone, whatever the source made of it.
            throw exception as OperationCanceledException
                ?? new OperationCanceledException("The reading was stopped.", exception, cancellationToken);
        }

        try
        {
            if (opened is not null && !keep(opened))
            {
                await LetGoAsync(opened, answer).ConfigureAwait(false);
            }

            return reading;
        }
        catch (Exception exception)
        {
            return new SourceReading(name, null, reading.Diagnostics, exception);
        }
    }

    private static async Task<IReadOnlyList<CampaignFiles>> AskAsync(OpenSource opened, CancellationToken cancellationToken)
    {
        var asked =
            opened.Source.ReadAsync(cancellationToken) ?? throw new InvalidOperationException($"{TypeOf(opened)}.ReadAsync returned null.");
        var files = await asked.ConfigureAwait(false);
        return files is not null && !files.Contains(null!)
            ? files
            : throw new InvalidOperationException($"{TypeOf(opened)}.ReadAsync gave null where campaigns were expected.");
    }

    /// <summary>
    /// Beside others on a thread of its own: a source may wait without giving its thread back, and the pool of a busy host may have none
    /// left.
    /// </summary>
    private static Task<T> Start<T>(bool isAlone, Func<Task<T>> work) => isAlone
        ? work()
        : Task.Factory.StartNew(
            work, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default)
                .Unwrap();

    /// <summary>A reading that was given up keeps what it uses until it ends.</summary>
    private static async Task LetGoAsync(OpenSource opened, Task? answer)
    {
        if (answer is { IsCompleted: false })
        {
            _ = answer.ContinueWith(
                async _ => await opened.DisposeAsync().ConfigureAwait(false),
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
            return;
        }

        await opened.DisposeAsync().ConfigureAwait(false);
    }

    private static string TypeOf(OpenSource opened) => opened.Source.GetType().Name;

    private TimeoutException TooSlow(Exception exception) =>
        new(
            $"Nothing was read within {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds, the time limit of a source.",
            exception);
}
