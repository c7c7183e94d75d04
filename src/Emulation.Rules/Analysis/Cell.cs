using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Values of one name inside which no exact condition changes: one value, or everything between two constants.</summary>
internal sealed record Cell
{
    /// <summary>Values out of it to try: for conditions any of them, for points the ends as well.</summary>
    public required IReadOnlyList<IndicatorValue> Samples { get; init; }

    /// <summary>The lower end; null of a cell that is no numbers, or has none below it.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end; null of a cell that is no numbers, or has none above it.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether it is a single number.</summary>
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>The value in the middle, which stands for the cell.</summary>
    public IndicatorValue Middle => Samples[Samples.Count / 2];
}
