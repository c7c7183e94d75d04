using System.Collections;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Many submissions in little room: the first are kept as they are, the others packed and made anew each time they are asked for. What
/// cannot be packed, such as lists and evidence, is kept as it is.
/// </summary>
internal sealed class PackedSubmissions : IReadOnlyList<Submission>
{
    /// <summary>So few need no packing.</summary>
    private const int Few = 2_000;

    private readonly List<object> _entries = [];
    private readonly SubmissionPacker _packer = new();
    private readonly int _few;

    /// <param name="few">How many are kept as they are; by default some thousand.</param>
    public PackedSubmissions(int few = Few) => _few = few;

    public int Count => _entries.Count;

    public Submission this[int index] => _entries[index] is byte[] packed ? _packer.Unpack(packed) : (Submission)_entries[index];

    /// <summary>The participant alone, for whom nothing else is made.</summary>
    public string ParticipantAt(int index) =>
        _entries[index] is byte[] packed ? SubmissionPacker.ParticipantIn(packed) : ((Submission)_entries[index]).Participant;

    public void Add(Submission submission) =>
        _entries.Add(_entries.Count >= _few && _packer.Pack(submission) is { } packed ? packed : submission);

    /// <summary>Adds the submission of a row: where it is packed, nothing else is made of it.</summary>
    public void Add(string participant, string? name, string? cluster, SourcePosition position, List<RowValue> values) => _entries.Add(
        _entries.Count >= _few && _packer.Pack(participant, name, cluster, position, values) is { } packed
            ? packed
            : Submission.Of(participant, name, cluster, values.Select(v => ValueIn(v, position)), position));

    private static KeyValuePair<string, SubmittedValue> ValueIn(RowValue value, SourcePosition row) =>
        new(value.Id, SubmittedValue.InRow(value.Value, row, value.Cell));

    public IEnumerator<Submission> GetEnumerator()
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
