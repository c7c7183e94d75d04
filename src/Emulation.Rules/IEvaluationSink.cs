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

    /// <summary>The next recommendation.</summary>
    ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken);

    /// <summary>There is nothing more to come.</summary>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
