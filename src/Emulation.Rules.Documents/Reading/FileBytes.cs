using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>All of a stream, within limits.</summary>
internal static class FileBytes
{
    private const int BufferSize = 81_920;

    /// <exception cref="UnreadableFileException">It is longer than any data file.</exception>
    public static async Task<ArraySegment<byte>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        // What is in memory already is read where it is.
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var buffer))
        {
            Check(buffer.Count - memory.Position);
            return buffer[(int)memory.Position..];
        }

        if (stream.CanSeek)
        {
            Check(stream.Length - stream.Position);
        }

        using var bytes = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
        var part = new byte[BufferSize];
        while (await stream.ReadAsync(part, cancellationToken) is > 0 and var count)
        {
            bytes.Write(part, 0, count);
            Check(bytes.Length);
        }

        return bytes.TryGetBuffer(out var all) ? all : [];
    }

    private static void Check(long length)
    {
        if (length > ReadingLimits.Bytes)
        {
            throw UnreadableFileException.Beyond(ReadingTexts.LongFile(ReadingLimits.Bytes));
        }
    }
}
