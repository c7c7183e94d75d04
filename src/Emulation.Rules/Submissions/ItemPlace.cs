using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A field of one item of a list, as messages name it and evidence may: <c>prizes[2].level</c>, the first item being 1.</summary>
internal static class ItemPlace
{
    private const string End = "].";

    /// <summary>The name of a field of an item.</summary>
    public static string Of(string list, int item, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{item}{End}{field}");

    /// <summary>Whether a name is that of a field of an item that was submitted.</summary>
    public static bool IsOf(Submission submission, string name, IReadOnlyDictionary<string, IndicatorDefinition> indicators)
    {
        var (open, close) = (name.IndexOf('[', StringComparison.Ordinal), name.IndexOf(End, StringComparison.Ordinal));
        return open > 0
            && close > open
            && indicators.GetValueOrDefault(name[..open]) is { Type: IndicatorType.List } list
            && submission.Values.GetValueOrDefault(list.Id)?.Value.Value is ImmutableArray<ListItem> items
            && int.TryParse(name.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var item)
            && item >= 1
            && item <= items.Length
            && list.FieldOf(name[(close + End.Length)..]) is { } field
            && name == Of(list.Id, item, field.Id);
    }
}
