using System.Collections;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Stands for submissions of which nothing is read: one for all, with no values.</summary>
internal sealed class UnreadSubmissions : IReadOnlyList<Submission>
{
    private static readonly Submission Unread = new() { Participant = "" };

    /// <summary>For how many it stands.</summary>
    public int Count { get; set; }

    public Submission this[int index] => Unread;

    public IEnumerator<Submission> GetEnumerator() => Enumerable.Repeat(Unread, Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
