using System.Buffers;
using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Writing;

/// <summary>
/// JSON on its way to being one text or stream, in pieces of whole tokens: bytes that grow in one place would be copied again and again,
/// and thrown away when the text is there.
/// </summary>
internal sealed class JsonChunks : IDisposable
{
    private const int Usual = 1 << 20;

    private readonly List<(byte[] Bytes, int Count)> _chunks = [];
    private long _length;

    /// <summary>How many bytes they are.</summary>
    public long Length => _length;

    /// <summary>Adds whole tokens; what cannot be seen in them is written as escapes.</summary>
    public void Add(ReadOnlyMemory<byte> tokens)
    {
        var json = VisibleBytes.Of(tokens, out var length).Span;
        _length += length;
        if (_chunks.Count == 0 || _chunks[^1].Bytes.Length - _chunks[^1].Count < json.Length)
        {
            _chunks.Add((ArrayPool<byte>.Shared.Rent(Math.Max(Usual, json.Length)), 0));
        }

        var (bytes, count) = _chunks[^1];
        json.CopyTo(bytes.AsSpan(count));
        _chunks[^1] = (bytes, count + json.Length);
    }

    /// <summary>How many bytes the first chunk has.</summary>
    public int FirstCount => _chunks[0].Count;

    /// <summary>A place in the first chunk.</summary>
    public Span<byte> Place(int start, int length) => _chunks[0].Bytes.AsSpan(start, length);

    /// <summary>All of it; each chunk is a step, for hundreds of megabytes take their time.</summary>
    public string ToText(WorkMeter work) => string.Create(checked((int)_length), _chunks, (text, chunks) =>
    {
        foreach (var (bytes, count) in chunks)
        {
            work.Step();
            text = text[Encoding.UTF8.GetChars(bytes.AsSpan(0, count), text)..];
        }
    });

    /// <summary>All of it, as UTF-8.</summary>
    public async Task WriteToAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach (var (bytes, count) in _chunks)
        {
            await stream.WriteAsync(bytes.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _chunks.ForEach(chunk => ArrayPool<byte>.Shared.Return(chunk.Bytes));
}
