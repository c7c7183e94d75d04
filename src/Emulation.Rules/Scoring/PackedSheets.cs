using System.Collections;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Sheets of a nation in little room, without names, ranges and lines: packed, and made anew each time they are asked for. What cannot be
/// packed is kept as it is.
/// </summary>
internal sealed class PackedSheets : IReadOnlyList<ScoreSheet>
{
    private readonly SheetPacker _packer = new();
    private readonly List<string> _participants = [];

    /// <summary>Where each is packed; below 0 the place of one that is whole, counted from -1 down.</summary>
    private readonly List<long> _places = [];

    private readonly List<ScoreSheet> _whole = [];

    public int Count => _places.Count;

    public ScoreSheet this[int index]
    {
        get => _places[index] < 0 ? _whole[(int)~_places[index]] : _packer.Unpack(_participants[index], _places[index]);
        set => (_participants[index], _places[index]) = (value.Participant, PlaceOf(value, _places[index]));
    }

    public void Add(ScoreSheet sheet)
    {
        _participants.Add(sheet.Participant);
        _places.Add(PlaceOf(sheet, before: 0));
    }

    public IEnumerator<ScoreSheet> GetEnumerator()
    {
        for (var i = 0; i < _places.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="sheet">The sheet.</param>
    /// <param name="before">The place of the one instead of which it is kept.</param>
    private long PlaceOf(ScoreSheet sheet, long before)
    {
        if (_packer.Pack(sheet) is { } packed)
        {
            return packed;
        }

        if (before < 0)
        {
            _whole[(int)~before] = sheet;
            return before;
        }

        _whole.Add(sheet);
        return -_whole.Count;
    }
}
