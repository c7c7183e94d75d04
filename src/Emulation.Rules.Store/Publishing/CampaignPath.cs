using System.Buffers;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Paths of files within a campaign: what could lead out of its folder when it is exported is refused.</summary>
internal static class CampaignPath
{
    private const int Longest = 200;

    private static readonly SearchValues<char> Refused = SearchValues.Create(":*?\"<>|");

    /// <exception cref="StoreRefusedException">It leads out of the folder, or names a file that not every system can make.</exception>
    public static string Require(string path)
    {
        var parts = path.Split('/');
        if (!Array.TrueForAll(parts, LeadsOn))
        {
            throw new StoreRefusedException(StoreTexts.BadPath(path));
        }

        if (path.Length > Longest)
        {
            throw new StoreRefusedException(StoreTexts.LongPath(path, Longest));
        }

        if (!Array.TrueForAll(parts, IsName))
        {
            throw new StoreRefusedException(StoreTexts.BadNameInPath(path));
        }

        return IsComposed(path) ? path : throw new StoreRefusedException(StoreTexts.DecomposedPath(path));
    }

    /// <summary>Whether a folder of this name is written below the one it is exported to, and taken in again from there.</summary>
    public static bool IsFolder(string name) =>
        name.Length is > 0 and <= Longest && Array.TrueForAll(name.Split('/'), part => LeadsOn(part) && IsName(part) && part[0] != '.')
            && IsComposed(name);

    /// <summary>The folders a file lies in, the outermost first.</summary>
    public static IEnumerable<string> FoldersOf(string path) =>
        path.Index().Where(one => one.Item == '/').Select(one => path[..one.Index]);

    /// <summary>The name of the folder of a campaign: its id, with <c>_</c> for what can be in no name of one folder.</summary>
    public static string FolderOf(string campaign)
    {
        if (IsFolder(campaign) && !campaign.Contains('/', StringComparison.Ordinal))
        {
            return campaign;
        }

        var name = string.Concat(campaign.Normalize().Select(c => c is '/' or '\\' || Refused.Contains(c) ? '_' : c)).Trim().TrimEnd('.');
        return new[] { name, $"_{name}" }.FirstOrDefault(IsFolder, "campaign");
    }

    private static bool LeadsOn(string part) => part is not ("" or "." or "..") && !part.Contains('\\', StringComparison.Ordinal);

    private static bool IsName(string part) =>
        part.Trim() == part && !part.EndsWith('.') && !part.AsSpan().ContainsAny(Refused) && !part.Any(char.IsControl)
        && !HasHalfCharacter(part);

    private static bool HasHalfCharacter(string part) => string.Concat(part.EnumerateRunes()) != part;

    private static bool IsComposed(string path) => path.IsNormalized();
}
