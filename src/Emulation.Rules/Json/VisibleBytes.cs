using System.Buffers;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Whole tokens of JSON on their way out, with what cannot be seen written as escapes: see <see cref="VisibleJson"/>.</summary>
internal static class VisibleBytes
{
    /// <summary>What in UTF-8 begins a character that may not be seen: all but those up to U+007E and Latin letters up to U+01BF.</summary>
    private static readonly SearchValues<byte> Leads =
        SearchValues.Create([0x7F, 0xC2, .. Enumerable.Range(0xC7, 0xF5 - 0xC7).Select(lead => (byte)lead)]);

    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json) => Of(json, out _);

    /// <param name="json">The tokens.</param>
    /// <param name="length">How long they are as text.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json, out int length)
    {
        if (AreAllSeen(json.Span))
        {
            length = Encoding.UTF8.GetCharCount(json.Span);
            return json;
        }

        var visible = VisibleJson.Of(Encoding.UTF8.GetString(json.Span), WorkMeter.Unlimited);
        length = visible.Length;
        return Encoding.UTF8.GetBytes(visible);
    }

    private static bool AreAllSeen(ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny(Leads) is >= 0 and var lead)
        {
            json = json[lead..];
            Rune.DecodeFromUtf8(json, out var rune, out var length);
            if (VisibleJson.IsHidden(rune.Value))
            {
                return false;
            }

            json = json[length..];
        }

        return true;
    }
}
