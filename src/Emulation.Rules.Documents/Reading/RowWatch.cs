using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Counts rows as they pass, tells how many there were, and stops when it is told to.</summary>
internal sealed class RowWatch(IProgress<WorkProgress>? progress, WorkMeter work)
{
    /// <summary>Some milliseconds of work.</summary>
    private const int Every = 1_000;

    private int _rows;

    public void Pass()
    {
        work.Step();
        _rows++;
        if (_rows % Every == 0)
        {
            progress?.Report(new WorkProgress { Done = _rows, Total = 0 });
        }
    }

    public IEnumerable<DataRow> Watch(IEnumerable<DataRow> rows)
    {
        foreach (var row in rows)
        {
            Pass();
            yield return row;
        }
    }

    /// <summary>Tells the number once more, however few there were.</summary>
    public void End() => progress?.Report(new WorkProgress { Done = _rows, Total = _rows });
}
