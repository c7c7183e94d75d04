using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>The items of a list by participant while tables of them are read: there may be millions, and they are kept packed.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Streams in memory hold nothing but memory.")]
internal sealed class ItemsOfParticipants
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Packed> _items = [];
    private readonly ItemPacker _packer = new(new PackedTexts());
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;

    /// <param name="participants">Whose items there may be.</param>
    public ItemsOfParticipants(IEnumerable<string> participants)
    {
        _writer = new BinaryWriter(_buffer, Encoding.UTF8);
        foreach (var participant in participants)
        {
            if (_numbers.TryAdd(Roster.KeyOf(participant), _items.Count))
            {
                _items.Add(new Packed([], 0, 0));
            }
        }
    }

    /// <summary>The participants, in the form in which ids are compared.</summary>
    public IEnumerable<string> Participants => _numbers.Keys;

    /// <summary>Adds an item behind those there are; whether there is such a participant.</summary>
    public bool TryAdd(string participant, ListItem item)
    {
        if (!_numbers.TryGetValue(participant, out var number))
        {
            return false;
        }

        _buffer.SetLength(0);
        if (!_packer.Write(_writer, item))
        {
            throw new ArgumentException("A field of an item is no list.", nameof(item));
        }

        _items[number] = _items[number].With(_buffer.GetBuffer().AsSpan(0, (int)_buffer.Length));
        return true;
    }

    /// <summary>The items of a participant in the order in which they were added.</summary>
    public ImmutableArray<ListItem> Of(string participant)
    {
        var (bytes, length, count) = _items[_numbers[Roster.KeyOf(participant)]];
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        var items = ImmutableArray.CreateBuilder<ListItem>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(_packer.Read(reader));
        }

        return items.MoveToImmutable();
    }

    /// <summary>Bytes that grow by halves, so that many items of one participant are not copied each time one more comes.</summary>
    private readonly record struct Packed(byte[] Bytes, int Length, int Count)
    {
        public Packed With(ReadOnlySpan<byte> item)
        {
            var bytes = Bytes;
            var length = Length + item.Length;
            if (bytes.Length < length)
            {
                Array.Resize(ref bytes, Math.Max(length, Length + (Length / 2)));
            }

            item.CopyTo(bytes.AsSpan(Length));
            return new Packed(bytes, length, Count + 1);
        }
    }
}
