using System.Buffers;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>JSON on its way into a stream, with what cannot be seen written as escapes: see <see cref="VisibleJson"/>.</summary>
internal sealed class VisibleBuffer(Stream stream)
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>Where the JSON is written to; between two calls of <see cref="FlushAsync"/> it holds whole tokens.</summary>
    public IBufferWriter<byte> Writer => _buffer;

    /// <summary>How many bytes wait.</summary>
    public int Waiting => _buffer.WrittenCount;

    /// <summary>Hands what waits to the stream.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Visible(), cancellationToken);
        _buffer.ResetWrittenCount();
    }

    private ReadOnlyMemory<byte> Visible()
    {
        if (Ascii.IsValid(_buffer.WrittenSpan))
        {
            return _buffer.WrittenMemory;
        }

        var json = Encoding.UTF8.GetString(_buffer.WrittenSpan);
        var visible = VisibleJson.Of(json, WorkMeter.Unlimited);
        return ReferenceEquals(visible, json) ? _buffer.WrittenMemory : Encoding.UTF8.GetBytes(visible);
    }
}
