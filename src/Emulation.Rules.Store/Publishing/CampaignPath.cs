using System.Buffers;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Paths of files within a campaign: what could lead out of its folder when it is exported is refused.</summary>
internal static class CampaignPath
{
    private const int Longest = 200;

    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:*?\"<>|");

    /// <exception cref="StoreRefusedException">It leads out of the folder, or names a file no system could make.</exception>
    public static string Require(string path)
    {
        var parts = path.Split('/');
        return path.Length <= Longest && Array.TrueForAll(parts, IsName) ? path : throw new StoreRefusedException(StoreTexts.BadPath(path));
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part is not "." and not ".." && part.Trim() == part && !part.EndsWith('.')
        && !part.AsSpan().ContainsAny(Refused) && !part.Any(char.IsControl) && part.IsNormalized();
}
