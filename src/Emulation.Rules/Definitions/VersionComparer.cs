namespace Emulation.Rules.Definitions;

/// <summary>
/// Orders versions as people read them: parts between dots one by one, numbers by value (<c>1.10</c> is above <c>1.9</c>), a version above
/// those that it continues and above its own preliminary ones (<c>2-draft</c> is below <c>2</c>), all else by ordinal.
/// </summary>
internal sealed class VersionComparer : IComparer<string>
{
    private VersionComparer()
    {
    }

    /// <summary>The one there is.</summary>
    public static VersionComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (Halves(x ?? ""), Halves(y ?? ""));
        return CompareParts(left.Release, right.Release) switch
        {
            not 0 and var difference => difference,
            _ when left.Preliminary is null || right.Preliminary is null => (left.Preliminary is null).CompareTo(right.Preliminary is null),
            _ => CompareParts(left.Preliminary, right.Preliminary) is not 0 and var difference ? difference : string.CompareOrdinal(x, y),
        };
    }

    private static (string Release, string? Preliminary) Halves(string version) =>
        version.IndexOf('-', StringComparison.Ordinal) is >= 0 and var at ? (version[..at], version[(at + 1)..]) : (version, null);

    private static int CompareParts(string x, string y)
    {
        var (left, right) = (x.Split('.'), y.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (ComparePart(left[i], right[i]) is not 0 and var difference)
            {
                return difference;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int ComparePart(string left, string right)
    {
        if (!IsNumber(left) || !IsNumber(right))
        {
            return string.CompareOrdinal(left, right);
        }

        var (a, b) = (left.TrimStart('0'), right.TrimStart('0'));
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
    }

    private static bool IsNumber(string part) => part.Length > 0 && part.All(char.IsAsciiDigit);
}
