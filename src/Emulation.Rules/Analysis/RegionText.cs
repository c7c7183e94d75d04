using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Analysis;

/// <summary>Values in words: "above 85 and below 86".</summary>
internal static class RegionText
{
    public static LocalizedText Of(Region region) => region.Stretches.Count == 0
        ? RangeTexts.Always
        : Pairs.Join(", ", [.. region.Stretches.Select(Of)]);

    private static LocalizedText Of(Stretch stretch)
    {
        var (name, first, last) = stretch;
        if (first == last && (first.IsPoint || (first.Low is null && first.High is null)))
        {
            return LocalizedText.Same($"{name} = {Value(first.Middle)}");
        }

        if (first.Middle.Value is not decimal)
        {
            return RangeTexts.FromTo(name, Value(first.Middle), Value(last.Middle));
        }

        var low = first.Low is not { } from ? null : first.IsPoint ? RangeTexts.From(Text(from)) : RangeTexts.Above(Text(from));
        var high = last.High is not { } to ? null : last.IsPoint ? RangeTexts.UpTo(Text(to)) : RangeTexts.Below(Text(to));
        return RangeTexts.Is(name, (low, high) switch
        {
            ({ } one, { } other) => last.IsPoint ? Pairs.Join(" ", [one, other]) : RangeTexts.And(one, other),
            _ => low ?? high ?? RangeTexts.Nothing,
        });
    }

    private static string Value(IndicatorValue value) => value.Value is string text ? $"\"{text}\"" : value.ToString();

    private static string Text(decimal value) => DecimalText.Of(value);
}
