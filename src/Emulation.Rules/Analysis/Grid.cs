namespace Emulation.Rules.Analysis;

/// <summary>The cells of several axes combined, or as many of them as are worth trying, always the same ones.</summary>
internal sealed class Grid(IReadOnlyList<Axis> axes)
{
    private const long MostPoints = 2000;

    private readonly long _cells = Product(axes);

    /// <summary>Whether every combination is among <see cref="Points"/>.</summary>
    public bool IsComplete => _cells <= MostPoints;

    /// <summary>How many <see cref="Points"/> there are.</summary>
    public long Count => Math.Min(_cells, MostPoints);

    /// <summary>The combinations: the index of the cell on each axis.</summary>
    public IEnumerable<int[]> Points()
    {
        for (var i = 0L; i < Count; i++)
        {
            var rest = IsComplete ? i : (long)((decimal)i * _cells / Count);
            var point = new int[axes.Count];
            for (var axis = 0; axis < point.Length; axis++)
            {
                point[axis] = (int)(rest % axes[axis].Cells.Count);
                rest /= axes[axis].Cells.Count;
            }

            yield return point;
        }
    }

    private static long Product(IReadOnlyList<Axis> axes)
    {
        var product = 1L;
        foreach (var axis in axes)
        {
            product = Math.Min(long.MaxValue / 1_000_000, product * axis.Cells.Count);
        }

        return product;
    }
}
