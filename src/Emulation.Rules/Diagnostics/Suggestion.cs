using System.Numerics;

namespace Emulation.Rules.Diagnostics;

/// <summary>Hints that name what was probably meant.</summary>
internal static class Suggestion
{
    private const int MostListed = 12;

    /// <summary>Known names that are looked at: a file may misspell thousands of names where there are thousands.</summary>
    private const int MostKnown = 1000;

    /// <summary>Longer names are no slips of others.</summary>
    private const int MostCompared = 64;

    /// <summary>"Did you mean …?" when a known name is near, otherwise the list of known names.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    /// <param name="prefix">What stands before each of them, such as <c>Fn.</c>; it makes no name more alike.</param>
    public static LocalizedText For(string written, IEnumerable<string> known, string prefix = "")
    {
        var names = known.Distinct(StringComparer.Ordinal).Take(MostKnown).ToList();
        var nearest = Nearest(written, names);
        if (nearest is not null)
        {
            return LookAlikes.AreAlike(written, nearest)
                ? Alike(written, nearest)
                : DiagnosticTexts.DidYouMean(prefix + nearest);
        }

        if (names.Count == 0)
        {
            return DiagnosticTexts.NoNames;
        }

        // Of a list that is cut, what shares most with what was written stays.
        var listed = names.Count > MostListed ? names.OrderByDescending(name => Shared(written, name)).Take(MostListed) : names;
        return DiagnosticTexts.ThereAre(
            string.Join(", ", listed.Select(name => prefix + name)) + (names.Count > MostListed ? ", …" : ""));
    }

    /// <summary>How many letters of the shorter name the longer one holds, as a whole or at its beginning; 0 for a few.</summary>
    private static int Shared(string written, string name)
    {
        const int Few = 2;
        var (one, other) = written.Length < name.Length ? (written, name) : (name, written);
        if (one.Length is <= Few or > MostCompared)
        {
            return 0;
        }

        var same = other.Contains(one, StringComparison.OrdinalIgnoreCase)
            ? one.Length
            : one.Zip(other).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
        return same > Few ? same : 0;
    }

    /// <summary>Two texts that nobody can tell apart are told apart by their code points.</summary>
    private static LocalizedText Alike(string written, string known)
    {
        var (wrong, right) = (LookAlikes.Differences(written, known), LookAlikes.Differences(known, written));
        return DiagnosticTexts.LookAlike(known, OrNothing(wrong), OrNothing(right));
    }

    private static LocalizedText OrNothing(string text) => text.Length == 0 ? DiagnosticTexts.Nothing : LocalizedText.Same(text);

    /// <summary>
    /// The known name within a third of the shorter one's length in edits; null when none is. Of one or two letters each must be there,
    /// only not as often or in that order.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > MostCompared)
        {
            return null;
        }

        var best = (Name: (string?)null, Distance: int.MaxValue);
        var letters = Letters(written);
        var counting = WorkMeter.Counting;
        foreach (var name in known.Take(MostKnown))
        {
            counting?.Invoke();
            if (DifferInZeros(written, name))
            {
                return name;
            }

            var allowed = Math.Min(written.Length, name.Length) / 3;
            if (name.Length > MostCompared || Math.Abs(written.Length - name.Length) > Math.Max(1, allowed))
            {
                continue;
            }

            var itsLetters = Letters(name);
            allowed = allowed == 0 && letters == itsLetters ? 1 : allowed;
            if (Math.Abs(written.Length - name.Length) > allowed)
            {
                continue;
            }

            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase) || LookAlikes.AreAlike(name, written))
            {
                return name;
            }

            // An edit takes away one letter and brings another one at most: most names are told apart without counting edits.
            if (BitOperations.PopCount(letters ^ itsLetters) > 2 * allowed)
            {
                continue;
            }

            var distance = Distance(written, name);
            if (distance < best.Distance && distance <= allowed)
            {
                best = (name, distance);
            }
        }

        return best.Name;
    }

    /// <summary>Whether both are a number such as 15 and 015: a spreadsheet takes the zeros in front of an id away.</summary>
    private static bool DifferInZeros(string one, string other) =>
        one.Length != other.Length
            && one.AsSpan().TrimStart('0') is { Length: > 0 } number
            && char.IsAsciiDigit(number[0])
            && number.SequenceEqual(other.AsSpan().TrimStart('0'));

    /// <summary>A bit for each letter that stands in the text, whatever its case.</summary>
    private static ulong Letters(string text)
    {
        var letters = 0UL;
        foreach (var c in text)
        {
            letters |= 1UL << (char.ToUpperInvariant(c) % 64);
        }

        return letters;
    }

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        // Three rows of the table are ever needed: the one before last for swaps.
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    row[j] = i + j;
                    continue;
                }

                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
