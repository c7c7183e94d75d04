using System.Runtime.CompilerServices;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Sources of submissions.</summary>
public static class SubmissionSource
{
    /// <summary>A source over submissions in any order; a list that makes them when they are asked for is asked each time anew.</summary>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="cancellationToken">Stops putting them in order.</param>
    public static ISubmissionSource Of(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        return new Sorted(submissions, WorkMeter.Of(cancellationToken));
    }

    private sealed class Sorted : ISubmissionSource
    {
        private readonly IReadOnlyList<Submission> _submissions;
        private readonly List<int> _order;

        public Sorted(IReadOnlyList<Submission> submissions, WorkMeter work)
        {
            _submissions = submissions;
            var participants = new string[submissions.Count];
            _order = [.. Enumerable.Range(0, submissions.Count)];
            foreach (var i in work.Each(_order))
            {
                participants[i] = UnicodeText.Normalize(submissions[i].Participant);
            }

            // Equal ones, which are reported, keep their order.
            work.Sort(
                _order, (a, b) => string.CompareOrdinal(participants[a], participants[b]) is var order and not 0 ? order : a.CompareTo(b));
        }

        public async IAsyncEnumerable<Submission> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var index in _order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return _submissions[index];
            }
        }
    }
}
