using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;

namespace Emulation.Rules.Documents.Layouts;

/// <summary>How far a paper is, in participants counted twice: one half is to find what stands on it, the other to write it down.</summary>
internal sealed class PaperProgress(IProgress<WorkProgress>? progress, int participants)
{
    private int _told;

    /// <summary>What stands on it of so many participants is found.</summary>
    public void Found(int done) => Tell(done);

    /// <summary>A meter whose steps write down what was found.</summary>
    public WorkMeter Writing(Paper paper, WorkMeter work)
    {
        Tell(participants);
        if (progress is null)
        {
            return work;
        }

        var (lines, written) = (Math.Max(1, paper.Blocks.Sum(block => block is TableBlock table ? table.Rows.Count + 1 : 1)), 0);
        return work.Telling(() => Tell(participants + (int)((long)participants * Math.Min(++written, lines) / lines)));
    }

    /// <summary>It is written.</summary>
    public void End() => Tell(2 * participants);

    private void Tell(int done)
    {
        if (done > _told)
        {
            _told = done;
            progress?.Report(new WorkProgress { Done = done, Total = 2 * participants });
        }
    }
}
