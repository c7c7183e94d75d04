using System.Collections;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Submissions in ordinal order of participants, equals as they came. None is held here: where the list below makes them when they are
/// asked for, they are made anew each time.
/// </summary>
internal sealed class OrderedSubmissions : IReadOnlyList<Submission>
{
    private readonly IReadOnlyList<Submission> _submissions;
    private readonly List<int> _order;

    /// <param name="submissions">Submissions in any order.</param>
    /// <param name="work">Each one and each comparison is a step.</param>
    public OrderedSubmissions(IReadOnlyList<Submission> submissions, WorkMeter work)
    {
        _submissions = submissions;
        var participants = new string[submissions.Count];
        _order = [.. Enumerable.Range(0, submissions.Count)];
        foreach (var i in work.Each(_order))
        {
            participants[i] =
                ParticipantAt(i) is { } participant
                    ? UnicodeText.Normalize(participant)
                    : throw new ArgumentException($"The item at index {i} is null.", nameof(submissions));
        }

        work.Sort(
            _order, (a, b) => string.CompareOrdinal(participants[a], participants[b]) is var order and not 0 ? order : a.CompareTo(b));
    }

    public int Count => _order.Count;

    public Submission this[int index] => _submissions[_order[index]];

    public IEnumerator<Submission> GetEnumerator()
    {
        foreach (var index in _order)
        {
            yield return _submissions[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string? ParticipantAt(int index) =>
        _submissions is IMadeSubmissions made ? made.ParticipantAt(index) : _submissions[index]?.Participant;
}
