using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Ranges in words: "penaltyTotal is from -3 to 0".</summary>
internal static class RangeText
{
    private const int MostNames = 6;
    private const int MostTexts = 8;

    private static readonly LocalizedText Alike = new() { Vietnamese = "hai vế như nhau", English = "both sides are the same" };

    private static readonly LocalizedText Nothing = LocalizedText.Same("");

    public static LocalizedText Of(IReadOnlyList<NameRange> names)
    {
        if (names.Count == 0)
        {
            return Alike;
        }

        var parts = names.Take(MostNames).Select(Of).ToList();
        var more = names.Count > MostNames ? ", …" : "";
        return new LocalizedText
        {
            Vietnamese = string.Join(", ", parts.Select(p => p.Vietnamese)) + more,
            English = string.Join(", ", parts.Select(p => p.English)) + more,
        };
    }

    /// <summary>Why a rule never holds, to be put behind that; nothing where it is not a single comparison.</summary>
    public static LocalizedText Reason(Finding.CertainComparison? because) => because is null ? Nothing : new()
    {
        Vietnamese = $": `{because.Text}` không bao giờ đúng, vì {Of(because.Names).Vietnamese}",
        English = $": `{because.Text}` never holds, since {Of(because.Names).English}",
    };

    private static LocalizedText Of(NameRange range)
    {
        var name = range.Name;
        if (range.Possible.Texts is { } texts)
        {
            var listed = texts.Take(MostTexts).Select(text => $"\"{text}\"").ToList();
            var more = texts.Count > MostTexts ? ", …" : "";
            var all = string.Join(", ", listed) + more;
            return Text($"{name} là {all}", $"{name} is one of {all}");
        }

        return range.Possible.Numbers switch
        {
            { IsPoint: true, Low: { } value } => LocalizedText.Same($"{name} = {Number(value)}"),
            { Low: { } low, High: { } high } =>
                Text($"{name} từ {Number(low)} đến {Number(high)}", $"{name} is from {Number(low)} to {Number(high)}"),
            { Low: { } low } => Text($"{name} từ {Number(low)} trở lên", $"{name} is at least {Number(low)}"),
            { High: { } high } => Text($"{name} từ {Number(high)} trở xuống", $"{name} is at most {Number(high)}"),
            _ => LocalizedText.Same(name),
        };
    }

    private static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };

    private static string Number(decimal value) => DecimalText.Of(value);
}
