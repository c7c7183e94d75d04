namespace Emulation.Rules.Benchmarks;

/// <summary>
/// Works that take turns: what slows the machine down meets them all. Half of the rounds are not counted, in which they are compiled for
/// good.
/// </summary>
internal static class Turns
{
    /// <summary>The best time of each in microseconds.</summary>
    public static double[] Best(int rounds, params Action[] works)
    {
        var best = Array.ConvertAll(works, _ => double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var time = Quick.Time(1, _ => Run(works[i]));
                best[i] = round < rounds / 2 ? best[i] : Math.Min(best[i], time);
            }
        }

        return best;
    }

    private static bool Run(Action work)
    {
        work();
        return true;
    }
}
