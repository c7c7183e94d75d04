namespace Emulation.Rules.Analysis;

/// <summary>The stretches of a line in which no rule decides.</summary>
internal static class OpenRuns
{
    public static IEnumerable<(int First, int Last)> Of(RuleCells cells)
    {
        for (var first = 0; first < cells.Count; first++)
        {
            if (cells.Deciding(first).Count > 0)
            {
                continue;
            }

            var last = first;
            while (last + 1 < cells.Count && cells.Deciding(last + 1).Count == 0)
            {
                last++;
            }

            yield return (first, last);
            first = last;
        }
    }
}
