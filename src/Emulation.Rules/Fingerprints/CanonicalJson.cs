using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulation.Rules.Fingerprints;

/// <summary>Writes JSON whose bytes depend on the content alone, to take fingerprints of.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 of what <paramref name="write"/> writes, in lower-case hexadecimal.</summary>
    public static string Fingerprint(Action<Utf8JsonWriter> write)
    {
        using var buffer = new HashingBuffer();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return buffer.ToHex();
    }
}
