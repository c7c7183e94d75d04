using System.Buffers;
using System.Security.Cryptography;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Fingerprints;

/// <summary>Hashes what is written into it and keeps none of it: an evaluation of 100,000 is a text of a gigabyte.</summary>
/// <param name="work">What it asks each time it is written to; null where nobody can stop it.</param>
internal sealed class HashingBuffer(WorkMeter? work = null) : IBufferWriter<byte>, IDisposable
{
    private const int Usual = 65_536;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[Usual];

    public void Advance(int count)
    {
        work?.Step();
        _hash.AppendData(_buffer.AsSpan(0, count));
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > _buffer.Length)
        {
            _buffer = new byte[sizeHint];
        }

        return _buffer;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>SHA-256 of everything written so far, in lower-case hexadecimal.</summary>
    public string ToHex() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();
}
