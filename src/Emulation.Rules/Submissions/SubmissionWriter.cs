using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>Writes a submission as <see cref="SubmissionJson"/> reads it: what is not known is left out.</summary>
internal static class SubmissionWriter
{
    public static void Write(Utf8JsonWriter writer, Submission submission)
    {
        writer.WriteStartObject();
        writer.WriteString("participant", submission.Participant);
        if (submission.Name is { } name)
        {
            writer.WriteString("name", name);
        }

        if (submission.Cluster is { } cluster)
        {
            writer.WriteString("cluster", cluster);
        }

        writer.WriteStartObject("values");
        foreach (var (id, value) in submission.Values)
        {
            writer.WritePropertyName(id);
            Write(writer, value.Value);
        }

        writer.WriteEndObject();
        WriteEvidence(writer, submission);
        if (submission.Stage is { } stage)
        {
            writer.WriteString("stage", SubmissionJson.WordOf(stage));
        }

        WriteAdjustments(writer, submission);
        if (submission.History is { } history)
        {
            writer.WriteStartArray("history");
            foreach (var past in history)
            {
                Write(writer, past);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PastAward past)
    {
        writer.WriteStartObject();
        writer.WriteString("award", past.Award);
        writer.WriteNumber("year", past.Year);
        if (past.Kind != PastAwardKind.Regular)
        {
            writer.WriteString(PastAwardWords.Kind, PastAwardWords.Kinds.First(word => word.Value == past.Kind).Key);
        }

        if (past.For is { } unit)
        {
            writer.WriteString(PastAwardWords.For, unit);
        }

        if (past.Revoked)
        {
            writer.WriteBoolean(PastAwardWords.Revoked, true);
        }

        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Submission submission)
    {
        if (submission.Evidence.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("evidence");
        foreach (var (id, documents) in submission.Evidence)
        {
            writer.WriteStartArray(id);
            foreach (var document in documents)
            {
                writer.WriteStringValue(document);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteAdjustments(Utf8JsonWriter writer, Submission submission)
    {
        if (submission.Adjustments.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("adjustments");
        foreach (var adjustment in submission.Adjustments)
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", adjustment.Criterion);
            writer.WriteNumber("points", adjustment.Points);
            writer.WriteString("reason", adjustment.Reason);
            writer.WriteString("by", adjustment.By);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IndicatorValue value)
    {
        switch (value.Value)
        {
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case ImmutableArray<ListItem> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    writer.WriteStartObject();
                    foreach (var (field, fieldValue) in item.Values)
                    {
                        writer.WritePropertyName(field);
                        Write(writer, fieldValue);
                    }

                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
