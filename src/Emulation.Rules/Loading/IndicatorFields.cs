using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of an indicator, and of a field of a list's items.</summary>
internal static class IndicatorFields
{
    public static readonly IReadOnlyDictionary<string, IndicatorType> TypeWords =
        new Dictionary<string, IndicatorType>(StringComparer.Ordinal)
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

    /// <summary>A default is read last: what it may be follows from the rest.</summary>
    public static readonly FieldList<IndicatorDefinition> List = new FieldList<IndicatorDefinition>(
        "id", "name", "type", "unit", "decimals", "min", "max", "default", "evidence", "owner", "item", "choices")
        .Text("id", i => i.Id, (i, id) => i with { Id = id }, required: true)
        .Name(i => i.Name, (i, name) => i with { Name = name }, i => i.Id)
        .Word(
            "type",
            TypeWords,
            i => i.Type,
            (i, type) => i with { Type = type },
            (w, i) => Seal.Text(w, "type", i.Type.ToString()))
        .Localized("unit", i => i.Unit, (i, unit) => i with { Unit = unit })
        .Whole("decimals", 0, 28, i => i.Decimals, (i, decimals) => i with { Decimals = decimals })
        .Number("min", i => i.Min, (i, min) => i with { Min = min })
        .Number("max", i => i.Max, (i, max) => i with { Max = max })
        .Add(
            "choices",
            (reader, i) => i with { Choices = new IndicatorLoader(reader.Context).LoadChoices(reader, i.Type == IndicatorType.Choice) },
            WriteChoices,
            (w, i) => Seal.List(w, "choices", i.Choices, choice => ChoiceFields.List.Seal(w, choice)))
        .Items(
            "item",
            () => List!,
            i => i.Item,
            (reader, i) => i with { Item = new IndicatorLoader(reader.Context).LoadItem(reader, i.Type == IndicatorType.List) })
        .Word(
            "owner",
            OwnerWords,
            i => i.OwnedByParticipant ? true : null,
            (i, owned) => i with { OwnedByParticipant = owned },
            (w, i) => Seal.Given(w, "ownedByParticipant", i.OwnedByParticipant))
        .Word(
            "evidence",
            EvidenceWords,
            i => i.EvidenceRequired ? true : null,
            (i, required) => i with { EvidenceRequired = required },
            (w, i) => w.WriteBoolean("evidence", i.EvidenceRequired))
        .Add(
            "default",
            (reader, i) => IndicatorDefault.Load(reader, i),
            (w, i) => IndicatorDefault.Write(w, i.Default),
            (w, i) => Seal.Text(w, "default", i.Default?.ToString()));

    private static void WriteChoices(Utf8JsonWriter w, IndicatorDefinition indicator)
    {
        if (indicator.Choices.Count == 0)
        {
            return;
        }

        w.WriteStartArray("choices");
        foreach (var choice in indicator.Choices)
        {
            if (choice.Name == Diagnostics.LocalizedText.Same(choice.Id))
            {
                w.WriteStringValue(choice.Id);
            }
            else
            {
                ChoiceFields.List.WriteObject(w, choice);
            }
        }

        w.WriteEndArray();
    }
}
