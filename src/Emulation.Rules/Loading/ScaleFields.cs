using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>The fields of <c>scale</c>.</summary>
internal static class ScaleFields
{
    public static readonly FieldList<ScaleForm> List = new FieldList<ScaleForm>()
        .Expression("by", form => form.By, (form, by) => form with { By = by }, required: true)
        .Add(
            "points",
            (reader, form) => form with { Points = Load(reader, isRead: form.By.Text.Length > 0) },
            (w, form) =>
            {
                w.WriteStartObject("points");
                foreach (var (choice, points) in form.Points)
                {
                    Texts.WritePoints(w, choice, points);
                }

                w.WriteEndObject();
            },
            (_, _) => { });

    /// <summary>The choices; none are looked at while it is not known what they are of.</summary>
    private static List<KeyValuePair<string, RuleExpression>> Load(ObjectReader reader, bool isRead)
    {
        var choices = new List<KeyValuePair<string, RuleExpression>>();
        if (reader.Required("points") is not { } points || ObjectReader.Open(points, "points", reader.Context) is null || !isRead)
        {
            return choices;
        }

        foreach (var property in points.Properties)
        {
            if (reader.Context.Points(property.Value, property.Name) is { } value)
            {
                choices.Add(new(property.Name, value));
            }
        }

        if (points.Properties.Count == 0)
        {
            reader.Context.Bag.Add(Codes.Empty.At(points.Position, "points"));
        }

        return choices;
    }
}
