using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Changes the version that a <c>campaign.json</c> says, and not a byte beside it.</summary>
internal static class VersionField
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <exception cref="StoreRefusedException">There is no field <c>version</c>.</exception>
    public static ReadOnlyMemory<byte> Change(ReadOnlyMemory<byte> campaign, string version)
    {
        var skipped = campaign.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var (start, length) = Find(campaign.Span[skipped..]);
        var text = JsonEncodedText.Encode(version, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return (byte[])[
            .. campaign.Span[..(skipped + start)],
            .. Encoding.UTF8.GetBytes($"\"{text}\""),
            .. campaign.Span[(skipped + start + length)..],
        ];
    }

    private static (int Start, int Length) Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(
            json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("version"))
            {
                reader.Read();
                return ((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
            }
        }

        throw new StoreRefusedException(StoreTexts.NoVersionField);
    }
}
