using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>Reads indicators and constants.</summary>
internal sealed class IndicatorLoader(LoadContext context)
{
    private DiagnosticBag Bag => context.Bag;

    public IReadOnlyList<IndicatorDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var indicators = new List<IndicatorDefinition>();
        foreach (var node in nodes)
        {
            var indicator = context.Made<IndicatorDefinition>(
                node, _ => true, () => ObjectReader.Open(node, "indicators", context) is { } reader ? LoadIndicator(reader) : null);
            if (indicator is not null)
            {
                indicators.Add(indicator);
            }
        }

        return indicators;
    }

    public IReadOnlyList<ConstantDefinition> LoadConstants(JsonNode? node)
    {
        var constants = new List<ConstantDefinition>();
        if (node is null || ObjectReader.Open(node, "constants", context) is null)
        {
            return constants;
        }

        foreach (var property in node.Properties)
        {
            if (property.Value.Kind == JsonNodeKind.Number)
            {
                constants.Add(
                    new ConstantDefinition
                    {
                        Id = property.Name, Value = DecimalText.Normalize(property.Value.Number), Position = property.Position,
                    });
            }
            else if (property.Value.Kind != JsonNodeKind.Object)
            {
                Bag.Add(WrongKind.Of(property.Value, property.Name, JsonNodeKind.Number, Kinds.NumberOrByChoice));
                context.State.BrokenNames.Add(property.Name);
            }
            else if (ObjectReader.Open(property.Value, property.Name, context) is { } reader)
            {
                constants.Add(LoadByChoice(property, reader));
            }
        }

        return constants;
    }

    private static ConstantDefinition LoadByChoice(JsonProperty property, ObjectReader reader)
    {
        var constant =
            ConstantFields.ByChoice.Read(reader, new ConstantDefinition { Id = property.Name, Position = property.Position });
        reader.Done();
        return constant;
    }

    private IndicatorDefinition? LoadIndicator(ObjectReader reader)
    {
        var indicator = LoadOne(reader);
        if (indicator is not null)
        {
            ColumnClashes.Check(reader, indicator);
        }

        return indicator;
    }

    private IndicatorDefinition? LoadOne(ObjectReader reader)
    {
        reader.Required("type");
        var blank = new IndicatorDefinition
        {
            Id = "", Name = LocalizedText.Same(""), Type = IndicatorType.Number, Position = reader.Position,
        };
        var indicator = IndicatorFields.List.Read(reader, blank);
        reader.Done();
        if (indicator is { Min: { } minimum, Max: { } maximum } && minimum > maximum)
        {
            Bag.Add(
                Codes.ReversedRange.At(
                    reader.Optional("min")!.Position, "min", DecimalText.Of(minimum), "max", DecimalText.Of(maximum)));
        }

        if (indicator.Id.Length == 0 || !IndicatorDefault.HasType(reader))
        {
            context.State.BrokenNames.UnionWith(indicator.Id.Length == 0 ? [] : [indicator.Id]);
            return null;
        }

        RefuseMisplaced(reader, indicator.Type);
        return indicator;
    }

    /// <summary>The fields of an item: scalars with names of their own.</summary>
    public IReadOnlyList<IndicatorDefinition> LoadItem(ObjectReader reader, bool required)
    {
        var fields = new List<IndicatorDefinition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in reader.Items("item", required))
        {
            if (ObjectReader.Open(node, "item", context) is not { } entry || LoadOne(entry) is not { } field)
            {
                continue;
            }

            if (field.Type == IndicatorType.List || !ids.Add(field.Id))
            {
                Bag.Add(
                    field.Type == IndicatorType.List
                        ? Codes.NestedList.At(node.Position, field.Id)
                        : Codes.DuplicateEntry.At(node.Position, field.Id));
            }
            else
            {
                fields.Add(field);
            }
        }

        return fields;
    }

    /// <summary>The choices of one.</summary>
    public IReadOnlyList<ChoiceDefinition> LoadChoices(ObjectReader reader, bool required)
    {
        var choices = new List<ChoiceDefinition>();
        var alike = new CaseAlike(Bag);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in reader.Items("choices", required))
        {
            var choice = node.Kind == JsonNodeKind.Text ? LoadPlainChoice(node) : LoadNamedChoice(node);
            if (choice is not null && !ids.Add(choice.Id))
            {
                Bag.Add(Codes.DuplicateEntry.At(node.Position, choice.Id));
            }
            else if (choice is not null)
            {
                alike.Add(choice.Id, node.Position);
                choices.Add(choice);
            }
        }

        return choices;
    }

    private ChoiceDefinition? LoadPlainChoice(JsonNode node)
    {
        var id = UnicodeText.Identity(node.Text);
        if (string.IsNullOrWhiteSpace(id))
        {
            Bag.Add(Codes.Empty.At(node.Position, "choices"));
            return null;
        }

        return new ChoiceDefinition { Id = id, Name = LocalizedText.Same(id) };
    }

    private ChoiceDefinition? LoadNamedChoice(JsonNode node)
    {
        if (ObjectReader.Open(node, "choices", context) is not { } reader)
        {
            return null;
        }

        var choice = ChoiceFields.List.Read(reader, new ChoiceDefinition { Id = "", Name = LocalizedText.Same("") });
        reader.Done();
        return choice.Id.Length == 0 ? null : choice with { Id = UnicodeText.Identity(choice.Id) };
    }

    /// <summary>A field that means nothing for the type is a mistake, not decoration.</summary>
    private void RefuseMisplaced(ObjectReader reader, IndicatorType type)
    {
        var numeric = type is IndicatorType.Number or IndicatorType.Integer;
        foreach (var field in (string[])["min", "max", "decimals", "choices", "item", "owner"])
        {
            var fits = field switch
            {
                "choices" => type == IndicatorType.Choice,
                "item" or "owner" => type == IndicatorType.List,
                "decimals" => type == IndicatorType.Number,
                _ => numeric,
            };
            if (!fits && reader.Optional(field) is { } node)
            {
                Bag.Add(Codes.MisplacedField.At(node.Position, field, Texts.WordOf(IndicatorFields.TypeWords, type)));
            }
        }
    }
}
