using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads indicators and constants.</summary>
internal sealed class IndicatorLoader(LoadContext context)
{
    private static readonly Dictionary<string, IndicatorType> TypeWords = new(StringComparer.Ordinal)
    {
        ["number"] = IndicatorType.Number,
        ["integer"] = IndicatorType.Integer,
        ["boolean"] = IndicatorType.Boolean,
        ["text"] = IndicatorType.Text,
        ["date"] = IndicatorType.Date,
        ["choice"] = IndicatorType.Choice,
        ["list"] = IndicatorType.List,
    };

    private static readonly Dictionary<string, bool> EvidenceWords = new(
        StringComparer.Ordinal) { ["required"] = true, ["optional"] = false };

    private static readonly Dictionary<string, bool> OwnerWords = new(StringComparer.Ordinal) { ["participant"] = true };

    private readonly List<string> _refused = [];

    /// <summary>Ids of the indicators that were refused.</summary>
    public IReadOnlyList<string> Refused => _refused;

    private DiagnosticBag Bag => context.Bag;

    public IReadOnlyList<IndicatorDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var indicators = new List<IndicatorDefinition>();
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "indicators", context) is { } reader && LoadOne(reader) is { } indicator)
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
                _refused.Add(property.Name);
            }
            else if (ObjectReader.Open(property.Value, property.Name, context) is { } reader)
            {
                constants.Add(LoadByChoice(property, reader));
            }
        }

        return constants;
    }

    private ConstantDefinition LoadByChoice(JsonProperty property, ObjectReader reader)
    {
        var by = reader.NonEmptyText("by", required: true);
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (reader.Required("values") is { } node && ObjectReader.Open(node, "values", context) is { } entries)
        {
            foreach (var entry in node.Properties)
            {
                if (entries.Number(entry.Name) is { } value)
                {
                    values[UnicodeText.Identity(entry.Name)] = DecimalText.Normalize(value);
                }
            }
        }

        reader.Done();
        return new ConstantDefinition { Id = property.Name, By = by, Values = values, Position = property.Position };
    }

    private IndicatorDefinition? LoadOne(ObjectReader reader)
    {
        var id = reader.NonEmptyText("id", required: true);
        var hasType = reader.Required("type") is not null;
        var type = reader.Among("type", TypeWords);
        var minimum = reader.Number("min");
        var maximum = reader.Number("max");
        var indicator = new IndicatorDefinition
        {
            Id = id ?? "",
            Name = reader.Localized("name") ?? LocalizedText.Same(id ?? ""),
            Type = type ?? IndicatorType.Number,
            Unit = reader.Localized("unit"),
            Decimals = reader.WholeNumber("decimals", 0, 28),
            Min = minimum,
            Max = maximum,
            Choices = LoadChoices(reader, type == IndicatorType.Choice),
            Item = LoadItem(reader, type == IndicatorType.List),
            EvidenceRequired = reader.Among("evidence", EvidenceWords) ?? false,
            OwnedByParticipant = reader.Among("owner", OwnerWords) ?? false,
            Position = reader.Position,
        };
        var defaultNode = reader.Optional("default");
        reader.Done();
        if (minimum > maximum)
        {
            Bag.Add(
                Codes.ReversedRange.At(
                    reader.Optional("min")!.Position, "min", DecimalText.Of(minimum.Value), "max", DecimalText.Of(maximum.Value)));
        }

        if (id is null || !hasType || type is null)
        {
            _refused.AddRange(id is null ? [] : [id]);
            return null;
        }

        RefuseMisplaced(reader, type.Value);
        return defaultNode is null ? indicator : indicator with { Default = LoadDefault(indicator, defaultNode) };
    }

    /// <summary>The fields of an item: scalars with names of their own.</summary>
    private List<IndicatorDefinition> LoadItem(ObjectReader reader, bool required)
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

    private List<ChoiceDefinition> LoadChoices(ObjectReader reader, bool required)
    {
        var choices = new List<ChoiceDefinition>();
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

        var id = reader.NonEmptyText("id", required: true);
        var name = reader.Localized("name");
        reader.Done();
        return id is null ? null : new ChoiceDefinition { Id = UnicodeText.Identity(id), Name = name ?? LocalizedText.Same(id) };
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
                Bag.Add(Codes.MisplacedField.At(node.Position, field, TypeWords.First(w => w.Value == type).Key));
            }
        }
    }

    private IndicatorValue? LoadDefault(IndicatorDefinition indicator, JsonNode node)
    {
        IndicatorValue? value = (node.Kind, indicator.Type) switch
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
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date) => date,
            _ => null,
        };
        if (value is null || (value.Value is decimal number && (number < indicator.Min || number > indicator.Max)))
        {
            Bag.Add(Codes.WrongDefault.At(node.Position, indicator.Id));
        }

        return value;
    }
}
