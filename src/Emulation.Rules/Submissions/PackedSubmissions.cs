using System.Collections;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Many submissions in little room: the first are kept as they are, the others packed and made anew each time they are asked for. What
/// cannot be packed, such as evidence and histories, is kept as it is.
/// </summary>
internal sealed class PackedSubmissions : IMadeSubmissions
{
    /// <summary>So few need no packing.</summary>
    public const int Few = 2_000;

    /// <summary>Where each is packed; below 0 the place of one that is whole, counted from -1 down.</summary>
    private readonly List<long> _places = [];

    private readonly List<Submission> _whole = [];
    private readonly SubmissionPacker _packer;
    private readonly int _few;

    /// <param name="few">How many are kept as they are; by default some thousand.</param>
    /// <param name="sharesEquals">Whether many are expected to be the same in everything.</param>
    public PackedSubmissions(int few = Few, bool sharesEquals = false) => (_few, _packer) = (few, new SubmissionPacker(sharesEquals));

    public int Count => _places.Count;

    public Submission this[int index] => WholeAt(index) ?? _packer.Unpack(_places[index]);

    public string ParticipantAt(int index) => WholeAt(index)?.Participant ?? _packer.ParticipantAt(_places[index]);

    public void Add(Submission submission) => Put(IsFew ? null : _packer.Pack(submission), submission);

    /// <summary>Adds the submission of a row: where it is packed, nothing else is made of it.</summary>
    public void Add(string participant, string? name, string? cluster, SourcePosition position, List<RowValue> values)
    {
        var place = IsFew ? null : _packer.Pack(participant, name, cluster, position, values);
        Put(place, place is null ? Submission.Of(participant, name, cluster, values.Select(v => ValueIn(v, position)), position) : null);
    }

    public IEnumerator<Submission> GetEnumerator()
    {
        for (var i = 0; i < _places.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Submission? WholeAt(int index) => _places[index] < 0 ? _whole[(int)~_places[index]] : null;

    private bool IsFew => _places.Count < _few;

    private void Put(long? packed, Submission? whole)
    {
        if (packed is null)
        {
            _whole.Add(whole!);
        }

        _places.Add(packed ?? -_whole.Count);
    }

    private static KeyValuePair<string, SubmittedValue> ValueIn(RowValue value, SourcePosition row) =>
        new(value.Id, SubmittedValue.InRow(value.Value, row, value.Cell));
}
