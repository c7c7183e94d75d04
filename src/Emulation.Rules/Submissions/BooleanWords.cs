using System.Collections.Frozen;
using Emulation.Rules.Definitions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>The ways in which people write yes and no in a cell.</summary>
internal static class BooleanWords
{
    private static readonly FrozenSet<string> Yes =
        TableWords.Yes.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> No =
        TableWords.No.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null when it is neither.</summary>
    public static bool? Parse(string text)
    {
        var word = UnicodeText.Identity(text).ToLowerInvariant();
        return Yes.Contains(word) ? true : No.Contains(word) ? false : null;
    }
}
