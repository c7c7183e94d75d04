using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

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

    /// <summary>A combination in words.</summary>
    public LocalizedText Describe(int[] point) =>
        Join([.. axes.Select((axis, i) => Cell.Describe(axis.Name, axis.Cells[point[i]], axis.Cells[point[i]]))]);

    /// <summary>Values in words.</summary>
    public static LocalizedText Describe(IReadOnlyList<Axis> axes, IReadOnlyList<IndicatorValue> values) =>
        Join([.. axes.Select((axis, i) => LocalizedText.Same($"{axis.Name} = {(values[i].Value is string text ? $"\"{text}\"" : values[i])}"))]);

    private static readonly LocalizedText Always = new() { Vietnamese = "bất cứ lúc nào", English = "anything is given" };

    private static LocalizedText Join(IReadOnlyList<LocalizedText> parts) => parts.Count == 0 ? Always : new()
    {
        Vietnamese = string.Join(", ", parts.Select(p => p.Vietnamese)),
        English = string.Join(", ", parts.Select(p => p.English)),
    };

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
