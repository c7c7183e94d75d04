using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads the short forms; null, and said so, where one is broken beyond what its rules could be.</summary>
internal static class FormLoader
{
    public static BandsForm? Bands(JsonNode node, LoadContext context) =>
        Read(node, "bands", context, BandsFields.List, new BandsForm { By = "", From = [], Position = node.Position }) is { } form
            && form.By.Text.Length > 0
            ? form
            : null;

    public static ScaleForm? Scale(JsonNode node, LoadContext context) =>
        Read(node, "scale", context, ScaleFields.List, new ScaleForm { By = "", Points = [] }) is { } form && form.By.Text.Length > 0
            ? form
            : null;

    public static ProportionForm? Proportion(JsonNode node, LoadContext context)
    {
        var blank = new ProportionForm { Of = "", To = "", Position = node.Position };
        return Read(node, FormFields.Proportion, context, ProportionFields.List, blank) is { } form
            && form.Of.Text.Length > 0 && form.To.Text.Length > 0
            ? form
            : null;
    }

    public static MarkForm? Mark(JsonNode node, LoadContext context) =>
        context.Text(node, "mark") is null ? null : new MarkForm { Mark = context.Expression(node) };

    public static ValueForm? Value(JsonNode node, LoadContext context) =>
        context.Points(node, "value") is { } value ? new ValueForm { Value = value } : null;

    public static DeductionsForm Deductions(JsonNode node, LoadContext context)
    {
        var deductions = new List<Deduction>();
        foreach (var item in context.Items(node, FormFields.Deductions))
        {
            if (ObjectReader.Open(item, FormFields.Deductions, context) is not { } reader)
            {
                continue;
            }

            var deduction = DeductionFields.List.Read(reader, new Deduction { Points = "", Position = item.Position });
            reader.Done();
            if (deduction.Each is null == deduction.When is null)
            {
                context.Bag.Add(Codes.EachOrWhen.At(item.Position));
            }
            else if (deduction.Points.Text.Length > 0)
            {
                deductions.Add(deduction);
            }
        }

        return new DeductionsForm { Deductions = deductions };
    }

    private static TForm? Read<TForm>(JsonNode node, string name, LoadContext context, FieldList<TForm> fields, TForm blank)
        where TForm : class
    {
        if (ObjectReader.Open(node, name, context) is not { } reader)
        {
            return null;
        }

        var form = fields.Read(reader, blank);
        reader.Done();
        return form;
    }
}
