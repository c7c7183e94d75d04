using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary><c>Properties</c> of a rule: the label, what it rests on, and whatever else a host keeps there.</summary>
internal static class RuleProperties
{
    public static RuleDefinition Read(ObjectReader rule, RuleDefinition definition)
    {
        if (rule.Optional("Properties") is not { } node || ObjectReader.OpenStock(node, "Properties", rule.Context) is not { } reader)
        {
            return definition;
        }

        var label = reader.Localized("label");
        var basis = reader.Optional("basis") is { Kind: JsonNodeKind.Text } one
            ? [one.Text.Normalize()]
            : reader.Texts("basis").Select(item => item.Text).ToList();
        var free = reader.Free().Select(property => new StockField(property.Name, property.Value.ToJson())).ToList();
        reader.Done();
        return definition with { Label = label, Basis = basis, Properties = free };
    }

    public static void Write(Utf8JsonWriter w, RuleDefinition rule)
    {
        if (rule.Label is null && rule.Basis.Count == 0 && rule.Properties.Count == 0)
        {
            return;
        }

        w.WriteStartObject("Properties");
        if (rule.Label is { } label)
        {
            Texts.WriteBoth(w, "label", label);
        }

        Texts.Write(w, "basis", rule.Basis);
        RuleFields.Write(w, rule.Properties);
        w.WriteEndObject();
    }

    public static void Seal(Utf8JsonWriter w, RuleDefinition rule)
    {
        Fields.Seal.Text(w, "label", rule.Label);
        Fields.Seal.List(w, "basis", rule.Basis, basis => Fields.Seal.Text(w, "id", basis));
        Seal(w, "fields", rule.Fields);
        Seal(w, "properties", rule.Properties);
    }

    /// <summary>Rules without such fields have the fingerprint they had before these were let through.</summary>
    private static void Seal(Utf8JsonWriter w, string name, IReadOnlyList<StockField> fields)
    {
        if (fields.Count > 0)
        {
            Fields.Seal.List(w, name, fields, field =>
            {
                Fields.Seal.Text(w, "name", field.Name);
                Fields.Seal.Text(w, "json", field.Json);
            });
        }
    }
}
