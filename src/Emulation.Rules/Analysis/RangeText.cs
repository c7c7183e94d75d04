using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Analysis;

/// <summary>Ranges in words: "penaltyTotal is from -3 to 0".</summary>
internal static class RangeText
{
    private const int MostNames = 6;
    private const int MostTexts = 8;

    public static LocalizedText Of(IReadOnlyList<NameRange> names)
    {
        if (names.Count == 0)
        {
            return RangeTexts.Alike;
        }

        var listed = Pairs.Join(", ", names.Take(MostNames).Select(Of).ToList());
        var more = names.Count > MostNames ? ", …" : "";
        return Pairs.Join("", [listed, LocalizedText.Same(more)]);
    }

    /// <summary>Why a rule never holds, to be put behind that; nothing where it is not a single comparison.</summary>
    public static LocalizedText Reason(Finding.CertainComparison? because) => because is null
        ? RangeTexts.Nothing
        : RangeTexts.NeverHolds(because.Text, Of(because.Names));

    private static LocalizedText Of(NameRange range)
    {
        var name = range.Name;
        if (range.Possible.Texts is { } texts)
        {
            var listed = texts.Take(MostTexts).Select(text => $"\"{text}\"").ToList();
            var more = texts.Count > MostTexts ? ", …" : "";
            var all = string.Join(", ", listed) + more;
            return RangeTexts.OneOf(name, all);
        }

        return range.Possible.Numbers switch
        {
            { IsPoint: true, Low: { } value } => LocalizedText.Same($"{name} = {Number(value)}"),
            { Low: { } low, High: { } high } =>
                RangeTexts.FromTo(name, Number(low), Number(high)),
            { Low: { } low } => RangeTexts.AtLeast(name, Number(low)),
            { High: { } high } => RangeTexts.AtMost(name, Number(high)),
            _ => LocalizedText.Same(name),
        };
    }

    private static string Number(decimal value) => DecimalText.Of(value);
}
