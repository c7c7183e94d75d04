using System.Text;

namespace Emulation.Rules.Store.Publishing;

/// <summary>One file of a draft or version: <c>campaign.json</c>, <c>workflows/….json</c>, <c>cases.json</c>, sample data, a
/// README.</summary>
public sealed class StoredFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The path within the campaign, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The bytes as they were saved.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What a change of this file has to name; the same for ever in a version.</summary>
    public required string ETag { get; init; }

    /// <summary>Who changed it last.</summary>
    public required StoreStamp Changed { get; init; }

    /// <summary>The text, without a byte order mark; null where the bytes are no UTF-8.</summary>
    public string? Text => TextOf(Content.Span);

    internal static string? TextOf(ReadOnlySpan<byte> content)
    {
        try
        {
            var text = Utf8.GetString(content);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
