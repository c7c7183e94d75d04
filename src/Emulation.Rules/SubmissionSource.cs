using System.Runtime.CompilerServices;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Sources of submissions.</summary>
public static class SubmissionSource
{
    /// <summary>A source over submissions in any order; a list that makes them when they are asked for is asked each time anew.</summary>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="cancellationToken">Stops putting them in order.</param>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static ISubmissionSource Of(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        return new Sorted(new OrderedSubmissions(submissions, WorkMeter.Of(cancellationToken)));
    }

    private sealed class Sorted(OrderedSubmissions submissions) : ISubmissionSource
    {
        public async IAsyncEnumerable<Submission> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var submission in submissions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return submission;
            }
        }
    }
}
