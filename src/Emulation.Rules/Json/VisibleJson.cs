using System.Globalization;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>JSON on its way out: what could reorder a line, or hide in it, is written as an escape.</summary>
internal static class VisibleJson
{
    /// <summary>Whether a character is written as an escape.</summary>
    public static bool IsHidden(int code) => CharacterKinds.IsInvisible(code) || code is 0x2028 or 0x2029;

    /// <summary>
    /// The same JSON with direction marks, zero-width and other unseen characters, which only texts hold, as <c>\\u202E</c>.
    /// </summary>
    public static string Of(string json, WorkMeter work)
    {
        StringBuilder? visible = null;
        var written = 0;
        for (var i = 0; i < json.Length; i++)
        {
            work.Step();
            var next = json.AsSpan(i).IndexOfAnyExceptInRange('\0', '~');
            if (next < 0)
            {
                break;
            }

            i += next;
            var length = char.IsHighSurrogate(json[i]) && i + 1 < json.Length && char.IsLowSurrogate(json[i + 1]) ? 2 : 1;
            var code = length == 2 ? char.ConvertToUtf32(json[i], json[i + 1]) : json[i];
            if (IsHidden(code))
            {
                (visible ??= new StringBuilder(json.Length)).Append(json, written, i - written);
                for (var half = 0; half < length; half++)
                {
                    visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i + half]:X4}");
                }

                written = i + length;
            }

            i += length - 1;
        }

        return visible is null ? json : visible.Append(json, written, json.Length - written).ToString();
    }
}
