using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>The items of each participant while tables of them are read: there may be millions, and they are kept packed.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Streams in memory hold nothing but memory.")]
internal sealed class ItemsOfParticipants
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The last item of each; in front of each item stands the one before it, so that many of one are not copied.</summary>
    private readonly List<long> _last = [];

    private readonly BytePieces _pieces = new();
    private readonly ItemPacker _packer = new(new PackedTexts());
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;

    /// <param name="participants">Whose items there may be; who is named twice has the same items both times.</param>
    public ItemsOfParticipants(IEnumerable<string> participants)
    {
        _writer = new BinaryWriter(_buffer, Encoding.UTF8);
        foreach (var participant in participants)
        {
            if (_numbers.TryAdd(Roster.KeyOf(participant), _last.Count))
            {
                _last.Add(PackedItems.None);
            }
        }
    }

    /// <summary>The participants, in the form in which ids are compared.</summary>
    public IEnumerable<string> Participants => _numbers.Keys;

    /// <summary>Whether nobody has an item.</summary>
    public bool IsEmpty => _last.TrueForAll(last => last == PackedItems.None);

    /// <summary>Adds an item behind those there are; whether there is such a participant.</summary>
    public bool TryAdd(string participant, ListItem item)
    {
        if (!_numbers.TryGetValue(participant, out var number))
        {
            return false;
        }

        _buffer.SetLength(0);
        _writer.Write7BitEncodedInt64(_last[number] + 1);
        if (!_packer.Write(_writer, item))
        {
            throw new ArgumentException("A field of an item is no list.", nameof(item));
        }

        _last[number] = _pieces.Add(_buffer.GetBuffer().AsSpan(0, (int)_buffer.Length));
        return true;
    }

    /// <summary>The items of a participant in the order in which they were added.</summary>
    public ImmutableArray<ListItem> Of(string participant) => Of([participant])[0];

    /// <summary>The items of each of these participants as they are now, whatever is added later.</summary>
    public PackedItems Of(IEnumerable<string> participants) =>
        new([.. participants.Select(participant => _last[_numbers[Roster.KeyOf(participant)]])], _pieces, _packer);
}
