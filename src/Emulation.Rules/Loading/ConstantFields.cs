using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Constants, each under its name: a number, or an object with one for each choice of an indicator.</summary>
internal static class ConstantFields
{
    /// <summary>Of one that follows a choice.</summary>
    public static readonly FieldList<ConstantDefinition> ByChoice = new FieldList<ConstantDefinition>()
        .Text("by", c => c.By, (c, by) => c with { By = by }, required: true)
        .Add(
            "values",
            (reader, c) => c with { Values = Load(reader) },
            (w, c) =>
            {
                w.WriteStartObject("values");
                foreach (var (choice, value) in c.Values)
                {
                    w.WriteNumber(choice, DecimalText.Normalize(value));
                }

                w.WriteEndObject();
            },
            (w, c) => Fields.Seal.List(w, "values", c.Values.OrderBy(v => v.Key, StringComparer.Ordinal), value =>
            {
                Fields.Seal.Text(w, "choice", value.Key);
                Fields.Seal.Number(w, "value", value.Value);
            }));

    /// <summary>Writes name and value.</summary>
    public static void Write(Utf8JsonWriter w, ConstantDefinition constant)
    {
        if (constant.Value is { } value)
        {
            w.WriteNumber(constant.Id, DecimalText.Normalize(value));
        }
        else
        {
            w.WritePropertyName(constant.Id);
            ByChoice.WriteObject(w, constant);
        }
    }

    public static void Seal(Utf8JsonWriter w, ConstantDefinition constant)
    {
        Fields.Seal.Text(w, "id", constant.Id);
        Fields.Seal.Number(w, "value", constant.Value);
        ByChoice.Seal(w, constant);
    }

    private static Dictionary<string, decimal> Load(ObjectReader reader)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (reader.Required("values") is { } node && ObjectReader.Open(node, "values", reader.Context) is { } entries)
        {
            foreach (var entry in node.Properties)
            {
                if (entries.Number(entry.Name) is { } value)
                {
                    values[UnicodeText.Identity(entry.Name)] = DecimalText.Normalize(value);
                }
            }
        }

        return values;
    }
}
