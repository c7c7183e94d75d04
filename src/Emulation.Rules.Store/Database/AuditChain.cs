using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulation.Rules.Store.Database;

/// <summary>What seals an entry of the audit: SHA-256 over the hash of the one before and everything it says.</summary>
internal static class AuditChain
{
    /// <summary>What the first entry follows.</summary>
    public static readonly string Start = new('0', 64);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string HashOf(AuditRow row) => Sha256Of(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStringValue(row.PreviousHash);
        writer.WriteNumberValue(row.Sequence);
        writer.WriteStringValue(row.By.UserId);
        writer.WriteStringValue(row.By.UserName);
        writer.WriteNumberValue(row.By.At);
        writer.WriteStringValue(row.Action);
        writer.WriteStringValue(row.Outcome.ToString());
        foreach (var text in (string?[])[row.Campaign, row.Period, row.Participant, row.Details])
        {
            writer.WriteStringValue(text);
        }

        writer.WriteNumberValue(row.Content ?? 0);
        writer.WriteStringValue(row.ContentHash);
        writer.WriteEndArray();
    });

    /// <summary>SHA-256 of what is written, in lower-case hexadecimal.</summary>
    public static string Sha256Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Sha256Of(buffer.WrittenSpan);
    }

    public static string Sha256Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
