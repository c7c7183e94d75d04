using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>The fields of one of the <c>deductions</c>.</summary>
internal static class DeductionFields
{
    public static readonly FieldList<Deduction> List = new FieldList<Deduction>()
        .Expression("each", d => d.Each, (d, each) => d with { Each = each })
        .Expression("when", d => d.When, (d, when) => d with { When = when })
        .Localized("label", d => d.Label, (d, label) => d with { Label = label })
        .Add(
            "points",
            (reader, d) => reader.Required("points") is { } node && Load(node, reader.Context, (d.Each ?? d.When)?.Text) is { } points
                ? d with { Points = points }
                : d,
            (w, d) => Texts.WritePoints(w, "points", d.Points),
            (_, _) => { });

    private static RuleExpression? Load(JsonNode node, LoadContext context, string? reason)
    {
        if (NegativeOf(node) is { } written)
        {
            context.Bag.Add(Codes.DeductionBelowZero.At(node.Position, written, reason, written[1..]));
            return null;
        }

        return node is { Kind: JsonNodeKind.Text, Text: Deduction.All }
            ? new RuleExpression { Text = Deduction.All, Position = node.Position }
            : context.Points(node, "points");
    }

    /// <summary>A number below 0 as it was written, also as text; null of anything else.</summary>
    private static string? NegativeOf(JsonNode node) =>
        node is { Kind: JsonNodeKind.Number, Number: < 0m } ? DecimalText.Of(node.Number)
        : node.Kind == JsonNodeKind.Text && ExactDecimal.TryParse(node.Text.Trim(), out var number) && number < 0m ? node.Text.Trim()
        : null;
}
