using Emulation.Rules.Definitions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>The ways in which people write yes and no in a cell.</summary>
internal static class BooleanWords
{
    /// <summary>Null when it is neither.</summary>
    public static bool? Parse(string text)
    {
        var word = UnicodeText.Identity(text).ToLowerInvariant();
        return TableWords.Yes.Contains(word) ? true : TableWords.No.Contains(word) ? false : null;
    }
}
