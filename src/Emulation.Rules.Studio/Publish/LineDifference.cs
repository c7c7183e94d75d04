namespace Emulation.Rules.Studio.Publish;

/// <summary>What became of a line between two texts.</summary>
internal enum LineChange
{
    Kept,
    Removed,
    Added,
}

/// <summary>The difference of two texts by lines, the unchanged ones around changes included.</summary>
internal static class LineDifference
{
    private const int MostLines = 6000;

    /// <summary>Lines in the order they are read in.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    public static IReadOnlyList<(LineChange Change, string Line)> Of(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return
        [
            .. old[..start].Select(line => (LineChange.Kept, line)),
            .. Middle(old[start..^end], now[start..^end]),
            .. old[(old.Length - end)..].Select(line => (LineChange.Kept, line)),
        ];
    }

    /// <summary>The longest common run of lines; texts too long for that are told as replaced whole.</summary>
    private static IEnumerable<(LineChange Change, string Line)> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > (long)MostLines * MostLines / 4)
        {
            return [.. old.Select(line => (LineChange.Removed, line)), .. now.Select(line => (LineChange.Added, line))];
        }

        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return Walk(old, now, common);
    }

    private static IEnumerable<(LineChange Change, string Line)> Walk(string[] old, string[] now, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                yield return (LineChange.Kept, old[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (LineChange.Removed, old[i++]);
            }
            else
            {
                yield return (LineChange.Added, now[j++]);
            }
        }
    }
}
