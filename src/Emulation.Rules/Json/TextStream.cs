using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>JSON on its way into a writer of text, in pieces of any length; what cannot be seen in it is written as escapes.</summary>
/// <param name="output">The writer.</param>
/// <param name="work">What each piece asks.</param>
internal sealed class TextStream(TextWriter output, WorkMeter work) : Stream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private char[] _characters = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => output.Write(TextOf(buffer.AsSpan(offset, count)));

    public override void Write(ReadOnlySpan<byte> buffer) => output.Write(TextOf(buffer));

    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await WriteAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        await output.WriteAsync(TextOf(buffer.Span).AsMemory(), cancellationToken);

    /// <summary>Whoever gave the writer flushes it.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>A character of which only a part has come waits for the rest.</summary>
    private string TextOf(ReadOnlySpan<byte> bytes)
    {
        work.Step();
        var most = Encoding.UTF8.GetMaxCharCount(bytes.Length);
        if (_characters.Length < most)
        {
            _characters = new char[most];
        }

        var count = _decoder.GetChars(bytes, _characters, flush: false);
        return VisibleJson.Of(new string(_characters, 0, count), work);
    }
}
