using Emulation.Rules.Awards;
using Emulation.Rules.Scoring;

namespace Emulation.Rules;

/// <summary>
/// Takes an evaluation part by part, as <see cref="Campaign.EvaluateAsync"/> gets to it: the outline, the sheets in ordinal order of
/// participants, the recommendations award by award, the end. Called by one thread at a time.
/// </summary>
public interface IEvaluationSink
{
    /// <summary>Everything but the sheets and the recommendations.</summary>
    ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken);

    /// <summary>The next sheet, with its lines and its final grade.</summary>
    ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken);

    /// <summary>
    /// The next sheets, in their order: one after the other unless a sink can work at them side by side. Their lines are worked out when
    /// they are asked for, and not before. Where only one thread may be used, each sheet comes alone.
    /// </summary>
    async ValueTask WriteAsync(IReadOnlyList<ScoreSheet> sheets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        foreach (var sheet in ScoreSheet.WithLines(sheets))
        {
            await WriteAsync(sheet, cancellationToken);
        }
    }

    /// <summary>The next recommendation.</summary>
    ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken);

    /// <summary>There is nothing more to come.</summary>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
