using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Fingerprints;

/// <summary>Writes JSON whose bytes depend on the content alone, to take fingerprints of.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A writer in that style.</summary>
    public static Utf8JsonWriter WriterTo(IBufferWriter<byte> buffer) => new(buffer, Options);

    /// <summary>SHA-256 of what <paramref name="write"/> writes, in lower-case hexadecimal.</summary>
    public static string Fingerprint(Action<Utf8JsonWriter> write, WorkMeter? work = null)
    {
        using var buffer = new HashingBuffer(work);
        using (var writer = WriterTo(buffer))
        {
            write(writer);
        }

        return buffer.ToHex();
    }
}
