namespace Emulation.Rules.Definitions;

/// <summary>
/// Orders versions as people read them: parts between dots one by one, numbers by value (<c>1.10</c> is above <c>1.9</c>, <c>1.10a</c>
/// above <c>1.9a</c>), a version above those that it continues and above its own preliminary ones (<c>2-draft</c> is below <c>2</c>), a
/// word below every number, all else by ordinal.
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

    /// <summary>Digits in a row are one number, whatever stands around them, so that any versions can be put in order.</summary>
    private static int ComparePart(string left, string right)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (Digits(left, i), Digits(right, j));
            var difference = a > 0 && b > 0 ? CompareNumbers(left.AsSpan(i, a), right.AsSpan(j, b))
                : a > 0 || b > 0 ? a - b
                : left[i].CompareTo(right[j]);
            if (difference != 0)
            {
                return difference;
            }

            (i, j) = (i + Math.Max(a, 1), j + Math.Max(b, 1));
        }

        return (left.Length - i).CompareTo(right.Length - j);
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var a = left.TrimStart('0');
        var b = right.TrimStart('0');
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
    }

    /// <summary>How many digits stand there in a row.</summary>
    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
