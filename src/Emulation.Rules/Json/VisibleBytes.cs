using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Whole tokens of JSON on their way out, with what cannot be seen written as escapes: see <see cref="VisibleJson"/>.</summary>
internal static class VisibleBytes
{
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json) => Of(json, out _);

    /// <param name="json">The tokens.</param>
    /// <param name="length">How long they are as text.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json, out int length)
    {
        if (Ascii.IsValid(json.Span))
        {
            length = json.Length;
            return json;
        }

        var text = Encoding.UTF8.GetString(json.Span);
        var visible = VisibleJson.Of(text, WorkMeter.Unlimited);
        length = visible.Length;
        return ReferenceEquals(visible, text) ? json : Encoding.UTF8.GetBytes(visible);
    }
}
