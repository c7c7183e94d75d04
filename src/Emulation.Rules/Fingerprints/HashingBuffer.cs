using System.Buffers;
using System.Security.Cryptography;

namespace Emulation.Rules.Fingerprints;

/// <summary>Takes bytes into a SHA-256 hash as they come, so that what is hashed is never there as a whole.</summary>
internal sealed class HashingBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Size = 1 << 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[Size];
    private int _used;

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Make(sizeHint);
        return _buffer.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Make(sizeHint);
        return _buffer.AsSpan(_used);
    }

    /// <summary>The hash of everything so far, in lower-case hexadecimal.</summary>
    public string ToFingerprint()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Make(int size)
    {
        if (_buffer.Length - _used >= Math.Max(1, size))
        {
            return;
        }

        Flush();
        if (_buffer.Length < size)
        {
            _buffer = new byte[size];
        }
    }

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _used);
        _used = 0;
    }
}
