namespace Emulation.Rules.Analysis;

/// <summary>Covers combinations of cells by boxes, so that many of them can be told in few words.</summary>
/// <param name="axes">The axes.</param>
/// <param name="points">The combinations, lowest first.</param>
internal sealed class BoxCover(IReadOnlyList<Axis> axes, IReadOnlyList<int[]> points)
{
    private readonly HashSet<long> _all = [.. points.Select(point => IndexOf(axes, point))];

    public IEnumerable<Region> Boxes()
    {
        var covered = new HashSet<long>();
        foreach (var point in points.Where(point => !covered.Contains(IndexOf(axes, point))))
        {
            var last = Grow(point);
            covered.UnionWith(Inside(point, last).Select(inside => IndexOf(axes, inside)));
            yield return Region.Between(axes, point, last);
        }
    }

    /// <summary>The upper corner of a box that begins here: along each axis of numbers as far as everything belongs.</summary>
    private int[] Grow(int[] first)
    {
        var last = (int[])first.Clone();
        for (var axis = 0; axis < axes.Count; axis++)
        {
            while (axes[axis].IsNumber && last[axis] + 1 < axes[axis].Cells.Count && Belongs(first, last, axis))
            {
                last[axis]++;
            }
        }

        return last;
    }

    private bool Belongs(int[] first, int[] last, int axis)
    {
        var (low, high) = ((int[])first.Clone(), (int[])last.Clone());
        low[axis] = high[axis] = last[axis] + 1;
        return Inside(low, high).All(point => _all.Contains(IndexOf(axes, point)));
    }

    private static IEnumerable<int[]> Inside(int[] first, int[] last)
    {
        var point = (int[])first.Clone();
        while (true)
        {
            yield return (int[])point.Clone();
            var axis = 0;
            while (axis < point.Length && point[axis] == last[axis])
            {
                point[axis] = first[axis];
                axis++;
            }

            if (axis == point.Length)
            {
                yield break;
            }

            point[axis]++;
        }
    }

    private static long IndexOf(IReadOnlyList<Axis> axes, int[] point)
    {
        var index = 0L;
        for (var axis = axes.Count - 1; axis >= 0; axis--)
        {
            index = (index * axes[axis].Cells.Count) + point[axis];
        }

        return index;
    }
}
