using System.Globalization;

namespace Emulation.Rules.Diagnostics;

/// <summary>The holes of a text with <c>{0}</c>, <c>{1}</c>; braces that are none are doubled.</summary>
internal static class TextHoles
{
    /// <summary>The numbers in order, each once; null where a brace is neither part of a hole nor doubled.</summary>
    public static IReadOnlyCollection<int>? Of(string text)
    {
        var holes = new SortedSet<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                i++;
                continue;
            }

            var end = text.IndexOf('}', i);
            if (text[i] == '}' || end < 0
                || !int.TryParse(text.AsSpan((i + 1)..end), NumberStyles.None, CultureInfo.InvariantCulture, out var hole))
            {
                return null;
            }

            holes.Add(hole);
            i = end;
        }

        return holes;
    }

    /// <summary><c>{0} {1}</c>.</summary>
    public static string Listed(IEnumerable<int> holes) =>
        string.Join(' ', holes.Select(hole => string.Create(CultureInfo.InvariantCulture, $"{{{hole}}}")));
}
