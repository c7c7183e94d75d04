using System.Buffers;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>JSON in memory while it is written: no more than is read back, and no further once it is to stop.</summary>
/// <param name="work">What it asks each time it is written to.</param>
/// <param name="most">The most bytes.</param>
/// <param name="tooLong">What is thrown beyond them.</param>
internal sealed class LimitedBuffer(WorkMeter work, long most, Func<Exception> tooLong) : IBufferWriter<byte>
{
    /// <summary>Some microseconds of writing.</summary>
    private const int Part = 4_096;

    private const int Decoded = 1 << 20;

    private readonly WorkMeter _work = work;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void Advance(int count)
    {
        _work.Step();
        _buffer.Advance(count);
        if (_buffer.WrittenCount > most)
        {
            throw tooLong();
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var memory = _buffer.GetMemory(Math.Max(sizeHint, 1));
        return memory[..Math.Min(memory.Length, Math.Max(sizeHint, Part))];
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>What was written, as text; each megabyte is a step.</summary>
    public string ToText() => string.Create(Encoding.UTF8.GetCharCount(_buffer.WrittenSpan), this, static (text, buffer) =>
    {
        var bytes = buffer._buffer.WrittenSpan;
        var decoder = Encoding.UTF8.GetDecoder();
        while (bytes.Length > 0)
        {
            buffer._work.Step();
            var part = bytes[..Math.Min(bytes.Length, Decoded)];
            text = text[decoder.GetChars(part, text, flush: part.Length == bytes.Length)..];
            bytes = bytes[part.Length..];
        }
    });
}
