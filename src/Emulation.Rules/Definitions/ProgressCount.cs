namespace Emulation.Rules.Definitions;

/// <summary>Counts the parts of a work as they are done, and reports each. Thread-safe.</summary>
internal sealed class ProgressCount(IProgress<WorkProgress>? progress, int total)
{
    private int _done;

    public void One()
    {
        if (progress is not null)
        {
            progress.Report(new WorkProgress { Done = Interlocked.Increment(ref _done), Total = total });
        }
    }

    /// <summary>
    /// A share of the same count for a work that reports by itself: what it reports comes after <paramref name="before"/> parts of
    /// <paramref name="all"/>.
    /// </summary>
    public static IProgress<WorkProgress>? Share(IProgress<WorkProgress>? progress, int before, int all) =>
        progress is null ? null : new Shared(progress, before, all);

    private sealed class Shared(IProgress<WorkProgress> progress, int before, int all) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => progress.Report(new WorkProgress { Done = before + value.Done, Total = all });
    }
}
