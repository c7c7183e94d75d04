using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary>Hands an evaluation on, says which rules failed and how far it is.</summary>
internal sealed class WatchedSink(IEvaluationSink inner, CliContext context, CheckedData data, ProgressLine? progress) : IEvaluationSink
{
    private readonly FaultLines _faults = new(context, data.Campaign);
    private int _sheets;

    /// <summary>How many rules failed.</summary>
    public int Faults => _faults.Count;

    /// <summary>What the totals and places leave behind is given back before the sheets are made.</summary>
    public ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken)
    {
        GC.Collect();
        return inner.BeginAsync(outline, cancellationToken);
    }

    public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken)
    {
        Watch(sheet);
        return inner.WriteAsync(sheet, cancellationToken);
    }

    public ValueTask WriteAsync(IReadOnlyList<ScoreSheet> sheets, CancellationToken cancellationToken)
    {
        foreach (var sheet in sheets)
        {
            Watch(sheet);
        }

        return inner.WriteAsync(sheets, cancellationToken);
    }

    public ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken)
    {
        _faults.Write(recommendation);
        return inner.WriteAsync(recommendation, cancellationToken);
    }

    public ValueTask CompleteAsync(CancellationToken cancellationToken) => inner.CompleteAsync(cancellationToken);

    private void Watch(ScoreSheet sheet)
    {
        _faults.Write(sheet);
        progress?.Report(new WorkProgress { Done = ++_sheets, Total = data.Submissions.Count });
    }
}
