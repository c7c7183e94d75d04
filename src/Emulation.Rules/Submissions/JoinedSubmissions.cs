using System.Collections;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Many submissions with the items of a list, each joined when it is asked for: both are kept packed where they are, and not once more.
/// </summary>
/// <param name="submissions">The submissions.</param>
/// <param name="list">The list indicator.</param>
/// <param name="items">The items of each, in the same order.</param>
/// <param name="position">Where the items were read.</param>
internal sealed class JoinedSubmissions(
    IReadOnlyList<Submission> submissions, string list, PackedItems items, SourcePosition position) : IMadeSubmissions
{
    public int Count => submissions.Count;

    public Submission this[int index] => submissions[index].With(list, IndicatorValue.Of(items[index]), position);

    public string ParticipantAt(int index) =>
        submissions is IMadeSubmissions made ? made.ParticipantAt(index) : submissions[index].Participant;

    public IEnumerator<Submission> GetEnumerator()
    {
        for (var i = 0; i < submissions.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
