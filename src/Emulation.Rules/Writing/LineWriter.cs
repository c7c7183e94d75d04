using System.Text.Json;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Writing;

/// <summary>The lines of a score sheet as JSON: what the serializer makes of them, in the order in which it does.</summary>
internal static class LineWriter
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Parent = JsonEncodedText.Encode("parent");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Points = JsonEncodedText.Encode("points");
    private static readonly JsonEncodedText MaxPoints = JsonEncodedText.Encode("maxPoints");
    private static readonly JsonEncodedText Percent = JsonEncodedText.Encode("percent");
    private static readonly JsonEncodedText Raw = JsonEncodedText.Encode("raw");
    private static readonly JsonEncodedText Outside = JsonEncodedText.Encode("outside");
    private static readonly JsonEncodedText Clamped = JsonEncodedText.Encode("clamped");
    private static readonly JsonEncodedText Provisional = JsonEncodedText.Encode("provisional");
    private static readonly JsonEncodedText Adjustment = JsonEncodedText.Encode("adjustment");
    private static readonly JsonEncodedText Rules = JsonEncodedText.Encode("rules");
    private static readonly JsonEncodedText Unmet = JsonEncodedText.Encode("unmet");
    private static readonly JsonEncodedText Missing = JsonEncodedText.Encode("missing");
    private static readonly JsonEncodedText Fault = JsonEncodedText.Encode("fault");
    private static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    private static readonly JsonEncodedText Item = JsonEncodedText.Encode("item");
    private static readonly JsonEncodedText Counted = JsonEncodedText.Encode("counted");
    private static readonly JsonEncodedText Achievement = JsonEncodedText.Encode("achievement");
    private static readonly JsonEncodedText CountedAs = JsonEncodedText.Encode("countedAs");
    private static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    private static readonly JsonEncodedText LabelEnglish = JsonEncodedText.Encode("labelEnglish");
    private static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
    private static readonly JsonEncodedText Values = JsonEncodedText.Encode("values");

    public static void Write(Utf8JsonWriter writer, CriterionScore line, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, line.Id);
        writer.WriteString(Parent, line.Parent);
        writer.WriteString(Status, EnumText<CriterionStatus>.Of(line.Status));
        writer.Write(Points, line.Points);
        writer.WriteNumber(MaxPoints, line.MaxPoints);
        writer.Write(Percent, line.Percent);
        writer.Write(Raw, line.Raw);
        if (line.Outside is { } outside)
        {
            writer.Write(Outside, outside, options);
        }

        writer.WriteBoolean(Clamped, line.Clamped);
        writer.WriteBoolean(Provisional, line.Provisional);
        writer.Write(Adjustment, line.Adjustment, options);
        writer.WriteStartArray(Rules);
        for (var i = 0; i < line.Rules.Count; i++)
        {
            Write(writer, line.Rules[i]);
        }

        writer.WriteEndArray();
        writer.Write(Unmet, line.Unmet, options);
        writer.Write(Missing, line.Missing);
        writer.Write(Fault, line.Fault, options);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RuleScore rule)
    {
        writer.WriteStartObject();
        writer.WriteString(Rule, rule.Rule);
        writer.WriteNumber(Points, rule.Points);
        writer.Write(Item, rule.Item);
        writer.WriteBoolean(Counted, rule.Counted);
        if (rule.Achievement is { } achievement)
        {
            writer.WriteString(Achievement, achievement);
        }

        if (rule.CountedAs is { } countedAs)
        {
            writer.WriteString(CountedAs, countedAs);
        }

        writer.WriteString(Label, rule.Label);
        writer.WriteString(LabelEnglish, rule.LabelEnglish);
        writer.Write(Basis, rule.Basis);
        writer.Write(Values, rule.Values);
        writer.WriteEndObject();
    }
}
