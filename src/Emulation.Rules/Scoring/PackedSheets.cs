using System.Collections;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Sheets of a nation in little room, without names, ranges and lines: packed, and made anew each time they are asked for. What cannot be
/// packed is kept as it is.
/// </summary>
internal sealed class PackedSheets : IReadOnlyList<ScoreSheet>
{
    private readonly SheetPacker _packer = new();
    private readonly List<(string Participant, object Kept)> _entries = [];

    public int Count => _entries.Count;

    public ScoreSheet this[int index]
    {
        get => _entries[index] switch
        {
            (var participant, byte[] packed) => _packer.Unpack(participant, packed),
            var (_, whole) => (ScoreSheet)whole,
        };
        set => _entries[index] = EntryOf(value);
    }

    public void Add(ScoreSheet sheet) => _entries.Add(EntryOf(sheet));

    public IEnumerator<ScoreSheet> GetEnumerator()
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (string Participant, object Kept) EntryOf(ScoreSheet sheet) =>
        (sheet.Participant, _packer.Pack(sheet) ?? (object)sheet);
}
