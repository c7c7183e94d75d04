using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Values in words: "above 85 and below 86".</summary>
internal static class RegionText
{
    private static readonly LocalizedText Always = new() { Vietnamese = "bất cứ lúc nào", English = "anything is given" };

    public static LocalizedText Of(Region region) => region.Stretches.Count == 0 ? Always : new()
    {
        Vietnamese = string.Join(", ", region.Stretches.Select(s => Of(s).Vietnamese)),
        English = string.Join(", ", region.Stretches.Select(s => Of(s).English)),
    };

    private static LocalizedText Of(Stretch stretch)
    {
        var (name, first, last) = stretch;
        if (first == last && (first.IsPoint || (first.Low is null && first.High is null)))
        {
            return LocalizedText.Same($"{name} = {Value(first.Middle)}");
        }

        if (first.Middle.Value is not decimal)
        {
            return new LocalizedText
            {
                Vietnamese = $"{name} từ {Value(first.Middle)} đến {Value(last.Middle)}",
                English = $"{name} is from {Value(first.Middle)} to {Value(last.Middle)}",
            };
        }

        var (low, high) = (first.Low, last.High);
        var (lowVi, lowEn) = low is null ? ("", "")
            : first.IsPoint ? ($"từ {Text(low)}", $"from {Text(low)}")
            : ($"trên {Text(low)}", $"above {Text(low)}");
        var (highVi, highEn) = high is null ? ("", "")
            : last.IsPoint ? ($"đến {Text(high)}", $"up to {Text(high)}")
            : ($"dưới {Text(high)}", $"below {Text(high)}");
        return new LocalizedText
        {
            Vietnamese = $"{name} {Join(lowVi, last.IsPoint ? " " : " và ", highVi)}",
            English = $"{name} is {Join(lowEn, last.IsPoint ? " " : " and ", highEn)}",
        };
    }

    private static string Value(IndicatorValue value) => value.Value is string text ? $"\"{text}\"" : value.ToString();

    private static string Text(decimal? value) => DecimalText.Of(value!.Value);

    private static string Join(string low, string between, string high) =>
        low.Length == 0 || high.Length == 0 ? low + high : low + between + high;
}
