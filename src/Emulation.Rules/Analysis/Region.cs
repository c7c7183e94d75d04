using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Values of several names together; none at all stand for anything.</summary>
internal sealed record Region(IReadOnlyList<Stretch> Stretches)
{
    /// <summary>Cells that follow each other on one axis.</summary>
    public static Region Along(Axis axis, int first, int last) => new([new Stretch(axis.Name, axis.Cells[first], axis.Cells[last])]);

    /// <summary>From one corner of a grid to another.</summary>
    public static Region Between(IReadOnlyList<Axis> axes, int[] first, int[] last) =>
        new([.. axes.Select((axis, i) => new Stretch(axis.Name, axis.Cells[first[i]], axis.Cells[last[i]]))]);

    /// <summary>Single values.</summary>
    public static Region At(IReadOnlyList<Axis> axes, IReadOnlyList<IndicatorValue> values) =>
        new([.. axes.Select((axis, i) => Stretch.At(axis.Name, values[i]))]);
}

/// <summary>Cells of one name that follow each other.</summary>
internal sealed record Stretch(string Name, Cell First, Cell Last)
{
    public static Stretch At(string name, IndicatorValue value)
    {
        var cell = new Cell { Samples = [value] };
        return new Stretch(name, cell, cell);
    }
}

/// <summary>A name, or an expression, and what it can come to.</summary>
internal sealed record NameRange(string Name, Possible Possible)
{
    /// <summary>Whether there is anything it cannot come to.</summary>
    public bool IsBounded => Possible.Texts is not null || Possible.Numbers is { } numbers && (numbers.Low ?? numbers.High) is not null;
}
