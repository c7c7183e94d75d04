using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

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

    /// <summary>Cells that follow each other, in words: "above 85 and below 86".</summary>
    public static LocalizedText Describe(string name, Cell first, Cell last)
    {
        if (first == last && (first.IsPoint || (first.Low is null && first.High is null)))
        {
            var value = first.Middle.Value is string text ? $"\"{text}\"" : first.Middle.ToString();
            return new LocalizedText { Vietnamese = $"{name} = {value}", English = $"{name} = {value}" };
        }

        var (low, high) = (first.Low, last.High);
        var (lowVi, lowEn) = low is null ? ("", "") : first.IsPoint ? ($"từ {Text(low)}", $"from {Text(low)}") : ($"trên {Text(low)}", $"above {Text(low)}");
        var (highVi, highEn) = high is null ? ("", "") : last.IsPoint ? ($"đến {Text(high)}", $"up to {Text(high)}") : ($"dưới {Text(high)}", $"below {Text(high)}");
        return new LocalizedText
        {
            Vietnamese = $"{name} {Join(lowVi, last.IsPoint ? " " : " và ", highVi)}",
            English = $"{name} is {Join(lowEn, last.IsPoint ? " " : " and ", highEn)}",
        };
    }

    private static string Text(decimal? value) => DecimalText.Of(value!.Value);

    private static string Join(string low, string between, string high) => low.Length == 0 || high.Length == 0 ? low + high : low + between + high;
}
