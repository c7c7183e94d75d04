using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Emulation.Rules.Json;

/// <summary>JSON as bytes that grow.</summary>
internal sealed class JsonBytes
{
    private const int Usual = 16_384;
    private const int MostBytesOfAChar = 3;
    private const int Quotes = 2;

    private static readonly JavaScriptEncoder Encoder = ResultShape.Options.Encoder!;

    private byte[] _bytes = new byte[Usual];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Count);

    /// <summary>What was written from that place on.</summary>
    public ReadOnlySpan<byte> From(int start) => _bytes.AsSpan(start, Count - start);

    public void Clear() => Count = 0;

    public void Add(byte token)
    {
        Room(1)[0] = token;
        Count++;
    }

    public void Add(ReadOnlySpan<byte> token)
    {
        token.CopyTo(Room(token.Length));
        Count += token.Length;
    }

    public void Add(decimal number) => Count += JsonNumber.Write(number, Room(JsonNumber.Longest));

    /// <summary>Adds a text in quotes; what needs an escape is written by the writer that knows them all.</summary>
    public void AddText(string text)
    {
        var room = Room((text.Length * MostBytesOfAChar) + Quotes);
        if (Utf8.FromUtf16(text, room[1..], out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done
            || Encoder.FindFirstCharacterToEncodeUtf8(room.Slice(1, length)) >= 0)
        {
            AddEscaped(text);
            return;
        }

        room[0] = (byte)'"';
        room[length + 1] = (byte)'"';
        Count += length + Quotes;
    }

    private void AddEscaped(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder });
        writer.WriteStringValue(text);
        writer.Flush();
        Add(buffer.WrittenSpan);
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - Count < length)
        {
            // No array is longer than the longest; what does not fit fails when it is asked for.
            var doubled = Math.Min(2L * _bytes.Length, Array.MaxLength);
            Array.Resize(ref _bytes, checked((int)Math.Max(doubled, (long)Count + length)));
        }

        return _bytes.AsSpan(Count);
    }
}
