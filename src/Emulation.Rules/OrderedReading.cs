using System.Runtime.CompilerServices;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Reads a source in handfuls, with the names and clusters of the roster, and sees to it that it keeps its promises.</summary>
internal sealed class OrderedReading(ISubmissionSource source, Roster roster)
{
    private const int Handful = 256;

    /// <summary>Null of a source that does not change.</summary>
    private readonly ReadingSeal? _seal = source is CheckedSubmissions ? null : new ReadingSeal();

    /// <summary>What to say of a source that is not the same each time.</summary>
    public static InvalidOperationException Changed() => new("The source gave other submissions when it was read again.");

    /// <summary>The submissions from the beginning, as they come.</summary>
    /// <exception cref="InvalidOperationException">They are others than when they were first read, or one is null.</exception>
    public async IAsyncEnumerable<Submission> EachAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _seal?.Begin();
        var read = source.ReadAsync(cancellationToken)
            ?? throw new InvalidOperationException("The source gave null where submissions were expected.");
        await foreach (var submission in read.WithCancellation(cancellationToken))
        {
            if (submission is null)
            {
                throw new InvalidOperationException("The source gave null where a submission was expected.");
            }

            _seal?.Add(submission);
            yield return submission;
        }

        if (_seal?.End() == false)
        {
            throw Changed();
        }
    }

    /// <summary>The submissions from the beginning.</summary>
    /// <exception cref="InvalidOperationException">They do not come in ordinal order, or not as before.</exception>
    public async IAsyncEnumerable<IReadOnlyList<Submission>> HandfulsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var handful = new List<Submission>(Handful);
        var before = "";
        await foreach (var submission in EachAsync(cancellationToken))
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
