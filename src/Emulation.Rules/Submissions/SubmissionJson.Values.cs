using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>The values of a submission, and the evidence for them.</summary>
public static partial class SubmissionJson
{
    private static Dictionary<string, SubmittedValue> ReadValues(JsonNode? node, LoadContext context)
    {
        var values = new Dictionary<string, SubmittedValue>(StringComparer.Ordinal);
        if (node is null || ObjectReader.Open(node, "values", context) is null)
        {
            return values;
        }

        foreach (var property in node.Properties.Where(p => p.Value.Kind != JsonNodeKind.Null))
        {
            var value =
                property.Value.Kind == JsonNodeKind.Array
                    ? ReadItems(property.Value, property.Name, context)
                    : ReadScalar(property.Value, property.Name, context);
            if (value is not null)
            {
                values[property.Name] = new SubmittedValue { Value = value, Position = property.Value.Position };
            }
        }

        return values;
    }

    private static IndicatorValue? ReadScalar(JsonNode node, string name, LoadContext context)
    {
        switch (node.Kind)
        {
            case JsonNodeKind.Number:
                return node.Number;
            case JsonNodeKind.Boolean:
                return node.Boolean;
            case JsonNodeKind.Text:
                return node.Text.Trim();
            default:
                context.Bag.Add(Codes.WrongShape.At(node.Position, name, SubmissionTexts.Object, SubmissionTexts.ValueAlone));
                return null;
        }
    }

    private static IndicatorValue? ReadItems(JsonNode node, string name, LoadContext context)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(node.Items.Count);
        foreach (var item in node.Items)
        {
            if (item.Kind != JsonNodeKind.Object)
            {
                // One list, one mistake, however many items it has.
                context.Bag.Add(Codes.WrongShape.At(node.Position, name, SubmissionTexts.ListOfValues, SubmissionTexts.ValueOrItems));
                return null;
            }

            var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
            foreach (var property in item.Properties.Where(p => p.Value.Kind != JsonNodeKind.Null))
            {
                if (ReadScalar(property.Value, property.Name, context) is { } value)
                {
                    values[property.Name] = value;
                }
            }

            items.Add(new ListItem { Values = values.ToImmutable() });
        }

        return IndicatorValue.Of(items.ToImmutable());
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ReadEvidence(JsonNode? node, LoadContext context)
    {
        var evidence = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (node is not null && ObjectReader.Open(node, "evidence", context) is { } reader)
        {
            foreach (var property in node.Properties)
            {
                evidence[property.Name] = [.. reader.Texts(property.Name).Select(item => item.Text)];
            }
        }

        return evidence.ToImmutable();
    }
}
