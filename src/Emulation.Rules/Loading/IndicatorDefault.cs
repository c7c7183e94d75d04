using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>The <c>default</c> of an indicator: a value such as data may have; of a list, that it is empty.</summary>
internal static class IndicatorDefault
{
    private const string Field = "default";
    private const string IsoDate = "yyyy-MM-dd";

    /// <summary>The indicator with its default; of one that is refused as a whole, it is not looked at.</summary>
    public static IndicatorDefinition Load(ObjectReader reader, IndicatorDefinition indicator)
    {
        if (reader.Optional(Field) is not { } node || indicator.Id.Length == 0 || !HasType(reader))
        {
            return indicator;
        }

        var value = ValueOf(indicator, node);
        if (value is null || (value.Value is decimal number && (number < indicator.Min || number > indicator.Max)))
        {
            var told = Codes.WrongDefault.At(node.Position, indicator.Id);
            reader.Context.Bag.Add(told with { Hint = HintOf(indicator, node) ?? told.Hint });
        }

        return indicator with { Default = value };
    }

    /// <summary>What to write where the indicator has few values; null where it may have many.</summary>
    private static LocalizedText? HintOf(IndicatorDefinition indicator, JsonNode node) => (indicator.Type, node.Kind) switch
    {
        (IndicatorType.Boolean, _) => Kinds.WrittenTruth,
        (IndicatorType.Choice, JsonNodeKind.Text) => Suggestion.For(node.Text, indicator.Choices.Select(choice => choice.Id)),
        _ => null,
    };

    /// <summary>Whether the object says what kind of value it is.</summary>
    public static bool HasType(ObjectReader reader) =>
        reader.Optional("type") is { Kind: JsonNodeKind.Text, Text: var word } && IndicatorFields.TypeWords.ContainsKey(word);

    public static void Write(Utf8JsonWriter w, IndicatorValue? value)
    {
        switch (value?.Value)
        {
            case null:
                break;
            case decimal number:
                w.WriteNumber(Field, number);
                break;
            case bool flag:
                w.WriteBoolean(Field, flag);
                break;
            case ImmutableArray<ListItem>:
                w.WriteStartArray(Field);
                w.WriteEndArray();
                break;
            default:
                w.WriteString(Field, value.ToString());
                break;
        }
    }

    private static IndicatorValue? ValueOf(IndicatorDefinition indicator, JsonNode node) => (node.Kind, indicator.Type) switch
    {
        (JsonNodeKind.Number, IndicatorType.Number) => node.Number,
        (JsonNodeKind.Number, IndicatorType.Integer) when node.Number == decimal.Truncate(node.Number) => node.Number,
        (JsonNodeKind.Boolean, IndicatorType.Boolean) => node.Boolean,
        (JsonNodeKind.Array, IndicatorType.List) when node.Items.Count == 0 => IndicatorValue.Of([]),
        (JsonNodeKind.Text, IndicatorType.Text) => node.Text,
        (JsonNodeKind.Text, IndicatorType.Choice) when indicator.Choices.Any(c => c.Id == UnicodeText.Identity(node.Text)) =>
            UnicodeText.Identity(node.Text),
        (JsonNodeKind.Text, IndicatorType.Date) when DateOnly.TryParseExact(
            node.Text,
            IsoDate,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date) => date,
        _ => null,
    };
}
