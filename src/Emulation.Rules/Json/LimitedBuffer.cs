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

    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void Advance(int count)
    {
        work.Step();
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

    /// <summary>What was written, as text.</summary>
    public string ToText() => Encoding.UTF8.GetString(_buffer.WrittenSpan);
}
