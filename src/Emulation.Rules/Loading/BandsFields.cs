using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>The fields of <c>bands</c>.</summary>
internal static class BandsFields
{
    public static readonly FieldList<BandsForm> List = new FieldList<BandsForm>()
        .Expression("by", form => form.By, (form, by) => form with { By = by }, required: true)
        .Points("below", form => form.Below, (form, below) => form with { Below = below })
        .Add(
            "from",
            (reader, form) => form with { From = Load(reader, isRead: form.By.Text.Length > 0) },
            (w, form) =>
            {
                w.WriteStartObject("from");
                foreach (var (threshold, points) in form.From)
                {
                    Texts.WritePoints(w, DecimalText.Of(threshold), points);
                }

                w.WriteEndObject();
            },
            (_, _) => { });

    /// <summary>The bands; none are looked at while it is not known what they are of.</summary>
    private static List<KeyValuePair<decimal, RuleExpression>> Load(ObjectReader reader, bool isRead)
    {
        var bands = new List<KeyValuePair<decimal, RuleExpression>>();
        if (reader.Required("from") is not { } from || ObjectReader.Open(from, "from", reader.Context) is null || !isRead)
        {
            return bands;
        }

        var bag = reader.Context.Bag;
        foreach (var property in from.Properties)
        {
            if (!ExactDecimal.TryParse(property.Name, out var threshold) || !JsonSyntax.IsNumber(property.Name))
            {
                var told = Codes.BandThreshold.At(property.Position, property.Name);
                bag.Add(WithPoint(property.Name) is { } number ? told with { Hint = Kinds.WithPoint(number) } : told);
            }
            else if (reader.Context.Points(property.Value, property.Name) is { } points)
            {
                bands.Add(new(threshold, points));
            }
        }

        if (from.Properties.Count == 0)
        {
            bag.Add(Codes.Empty.At(from.Position, "from"));
        }

        if (bands.GroupBy(band => band.Key).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
        {
            bag.Add(Codes.DuplicateEntry.At(from.Position, DecimalText.Of(twice)));
        }

        return bands;
    }

    /// <summary>The number that a threshold with a decimal comma is; null where it is none.</summary>
    private static string? WithPoint(string written) =>
        written.Trim().Replace(',', '.') is var number && number != written.Trim() && JsonSyntax.IsNumber(number) ? number : null;
}
