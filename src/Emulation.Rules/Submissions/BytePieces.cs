using System.Text;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Many short pieces of bytes in few arrays: each in an array of its own would take half as much again, and the collector would go
/// through millions of them. What is added stays.
/// </summary>
/// <param name="sharesEquals">Whether equal pieces are kept once, as far as there are not too many different ones.</param>
internal sealed class BytePieces(bool sharesEquals = false)
{
    /// <summary>
    /// So many bits of an address are the place in a block; a block of so many bytes the collector does not count as large.
    /// </summary>
    private const int PlaceBits = 16;

    private const int LargestBlock = 1 << PlaceBits;
    private const int SmallestBlock = 1 << 10;

    /// <summary>So many different pieces are known again.</summary>
    private const int MostKnown = 4_096;

    private readonly List<byte[]> _blocks = [];
    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    private int _used;

    /// <summary>Adds a piece, and gives the address by which it is read.</summary>
    public long Add(ReadOnlySpan<byte> piece)
    {
        if (!sharesEquals)
        {
            return Put(piece);
        }

        var text = Encoding.Latin1.GetString(piece);
        if (!_known.TryGetValue(text, out var address))
        {
            address = Put(piece);
            if (_known.Count < MostKnown)
            {
                _known.Add(text, address);
            }
        }

        return address;
    }

    /// <summary>Reads from where a piece begins; it says itself where it ends.</summary>
    public BinaryReader ReaderAt(long address)
    {
        var block = _blocks[(int)(address >> PlaceBits)];
        var place = (int)(address & (LargestBlock - 1));
        return new BinaryReader(new MemoryStream(block, place, block.Length - place, writable: false), Encoding.UTF8);
    }

    private long Put(ReadOnlySpan<byte> piece)
    {
        if (_blocks.Count == 0 || _blocks[^1].Length - _used < piece.Length)
        {
            // A longer piece has a block of its own. The first are small: there may be few pieces.
            var usual = _blocks.Count == 0 ? SmallestBlock : Math.Min(LargestBlock, 2 * _blocks[^1].Length);
            _blocks.Add(new byte[Math.Max(usual, piece.Length)]);
            _used = 0;
        }

        piece.CopyTo(_blocks[^1].AsSpan(_used));
        var address = ((long)(_blocks.Count - 1) << PlaceBits) | (uint)_used;
        _used += piece.Length;
        return address;
    }
}
