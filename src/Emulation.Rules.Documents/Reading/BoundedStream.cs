using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Reading;

/// <summary>
/// A part as it is unpacked: one that is longer than its package says is not read on, nor is any once reading is to stop.
/// </summary>
internal sealed class BoundedStream(Stream inner, long length, WorkMeter work) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        work.Step();
        var count = inner.Read(buffer);
        _read += count;
        return _read <= length ? count : throw PackageChecks.Bomb();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
