using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>
/// Submissions that can be read more than once, so that nobody has to hold them all: see <see cref="Campaign.EvaluateAsync"/>.
/// </summary>
public interface ISubmissionSource
{
    /// <summary>Reads them from the beginning, in ordinal order of participants: the same ones each time.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<Submission> ReadAsync(CancellationToken cancellationToken);
}
