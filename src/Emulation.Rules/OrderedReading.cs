using System.Runtime.CompilerServices;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Reads a source in handfuls, with the names and clusters of the roster, and sees to it that it keeps its promises.</summary>
internal sealed class OrderedReading(ISubmissionSource source, Roster roster)
{
    private const int Handful = 256;

    /// <summary>The submissions from the beginning.</summary>
    /// <exception cref="InvalidOperationException">They do not come in ordinal order.</exception>
    public async IAsyncEnumerable<IReadOnlyList<Submission>> HandfulsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var handful = new List<Submission>(Handful);
        var before = "";
        await foreach (var submission in source.ReadAsync(cancellationToken).WithCancellation(cancellationToken))
        {
            var participant = UnicodeText.Normalize(submission.Participant);
            if (string.CompareOrdinal(before, participant) > 0)
            {
                throw new InvalidOperationException(
                    $"The source gives participant '{participant}' after '{before}': it has to be in ordinal order.");
            }

            before = participant;
            handful.Add(roster.Complete(submission));
            if (handful.Count == Handful)
            {
                yield return handful;
                handful.Clear();
            }
        }

        yield return handful;
    }
}
