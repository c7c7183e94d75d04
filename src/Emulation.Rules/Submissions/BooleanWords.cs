using System.Collections.Frozen;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>The ways in which people write yes and no in a cell.</summary>
internal static class BooleanWords
{
    private static readonly FrozenSet<string> Yes =
        new[] { "true", "yes", "y", "t", "có", "đúng", "đ", "x", "✓", "✔", "☑", "√", "1" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> No =
        new[] { "false", "no", "n", "f", "không", "ko", "sai", "s", "☐", "0" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null when it is neither.</summary>
    public static bool? Parse(string text)
    {
        var word = UnicodeText.Identity(text).ToLowerInvariant();
        return Yes.Contains(word) ? true : No.Contains(word) ? false : null;
    }
}
