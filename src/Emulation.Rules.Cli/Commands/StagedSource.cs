using System.Runtime.CompilerServices;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>
/// A source that is read once for each stage. What a stage leaves behind is given back before the next one begins: a command has the
/// process to itself, and what counts is how much memory it takes at its peak, which a collector that sees plenty of room lets grow.
/// </summary>
internal sealed class StagedSource(ISubmissionSource inner) : ISubmissionSource
{
    public async IAsyncEnumerable<Submission> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        GC.Collect();
        await foreach (var submission in inner.ReadAsync(cancellationToken).WithCancellation(cancellationToken))
        {
            yield return submission;
        }

        GC.Collect();
    }
}
