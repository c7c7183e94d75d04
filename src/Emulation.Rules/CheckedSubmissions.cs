using System.Runtime.CompilerServices;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>A source over submissions that a campaign has checked: it does not check them again.</summary>
internal sealed class CheckedSubmissions(Campaign campaign, IReadOnlyList<Submission> submissions) : ISubmissionSource
{
    private OrderedSubmissions? _ordered;

    /// <summary>How many there are.</summary>
    public int Count => submissions.Count;

    /// <summary>Whether it was this campaign that checked them; what fits one need not fit another.</summary>
    public bool AreCheckedBy(Campaign other) => ReferenceEquals(campaign, other);

    public async IAsyncEnumerable<Submission> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var submission in _ordered ??= new OrderedSubmissions(submissions, WorkMeter.Of(cancellationToken)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return submission;
        }
    }
}
