using System.Collections;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>Counts how often a submission is asked for.</summary>
internal sealed class CountedSubmissions(IReadOnlyList<Submission> submissions) : IReadOnlyList<Submission>
{
    public int Read { get; private set; }

    public int Count => submissions.Count;

    public Submission this[int index]
    {
        get
        {
            Read++;
            return submissions[index];
        }
    }

    public IEnumerator<Submission> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
