using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>A submission as JSON, in the shape <see cref="SubmissionJson"/> reads, and each of its fields alone.</summary>
internal static partial class FigureDocument
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] StageWords = ["self", "verified", "final"];

    /// <exception cref="Faults.StoreRefusedException">What it would be kept as could not be read again.</exception>
    public static string Write(Submission submission)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("participant", submission.Participant);
            writer.WriteStartObject("values");
            foreach (var (indicator, submitted) in submission.Values)
            {
                writer.WritePropertyName(indicator);
                Write(writer, submitted.Value);
            }

            writer.WriteEndObject();
            WriteRest(writer, submission);
            writer.WriteEndObject();
        }

        return Readable(Text(stream), submission.Participant);
    }

    /// <summary>Every field with its JSON, by the name changes go by.</summary>
    public static SortedDictionary<string, string> FieldsOf(Submission submission)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (indicator, submitted) in submission.Values)
        {
            fields["values/" + indicator] = JsonOf(writer => Write(writer, submitted.Value));
        }

        foreach (var (indicator, names) in submission.Evidence)
        {
            fields["evidence/" + indicator] = JsonOf(writer => Write(writer, names));
        }

        foreach (var adjustment in submission.Adjustments)
        {
            fields["adjustments/" + adjustment.Criterion] = JsonOf(writer => Write(writer, adjustment));
        }

        AddText("name", submission.Name);
        AddText("cluster", submission.Cluster);
        if (submission.History is { } history)
        {
            fields["history"] = JsonOf(writer => Write(writer, history));
        }

        return fields;

        void AddText(string name, string? text)
        {
            if (text is not null)
            {
                fields[name] = JsonOf(writer => writer.WriteStringValue(text));
            }
        }
    }

    private static void WriteRest(Utf8JsonWriter writer, Submission submission)
    {
        if (submission.Name is { } name)
        {
            writer.WriteString("name", name);
        }

        if (submission.Cluster is { } cluster)
        {
            writer.WriteString("cluster", cluster);
        }

        if (submission.Stage is { } stage)
        {
            writer.WriteString("stage", StageWords[(int)stage]);
        }

        if (submission.Evidence.Count > 0)
        {
            writer.WriteStartObject("evidence");
            foreach (var (indicator, names) in submission.Evidence)
            {
                writer.WritePropertyName(indicator);
                Write(writer, names);
            }

            writer.WriteEndObject();
        }

        if (submission.Adjustments.Length > 0)
        {
            writer.WriteStartArray("adjustments");
            foreach (var adjustment in submission.Adjustments)
            {
                Write(writer, adjustment);
            }

            writer.WriteEndArray();
        }

        if (submission.History is { } history)
        {
            writer.WritePropertyName("history");
            Write(writer, history);
        }
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
                    foreach (var (field, scalar) in item.Values)
                    {
                        writer.WritePropertyName(field);
                        Write(writer, scalar);
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

    private static void Write(Utf8JsonWriter writer, Adjustment adjustment)
    {
        writer.WriteStartObject();
        writer.WriteString("criterion", adjustment.Criterion);
        writer.WriteNumber("points", adjustment.Points);
        writer.WriteString("reason", adjustment.Reason);
        writer.WriteString("by", adjustment.By);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<string> names)
    {
        writer.WriteStartArray();
        foreach (var name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<PastAward> history)
    {
        writer.WriteStartArray();
        foreach (var past in history)
        {
            writer.WriteStartObject();
            writer.WriteString("award", past.Award);
            writer.WriteNumber("year", past.Year);
            if (past.Kind != PastAwardKind.Regular)
            {
                writer.WriteString("kind", Word(past.Kind));
            }

            if (past.For is { } unit)
            {
                writer.WriteString("for", unit);
            }

            if (past.Revoked)
            {
                writer.WriteBoolean("revoked", true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Word(PastAwardKind kind) => kind switch
    {
        PastAwardKind.Regular => "regular",
        PastAwardKind.Thematic => "thematic",
        PastAwardKind.Sudden => "sudden",
    };

    private static string JsonOf(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream, Options);
        write(writer);
        writer.Flush();
        return Text(stream);
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);

    /// <summary>Places within a document of the store mean nothing to anybody.</summary>
    private static Submission WithoutPlaces(Submission submission) => submission with
    {
        Position = SourcePosition.None,
        Values = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            submission.Values.Select(pair => KeyValuePair.Create(pair.Key, new SubmittedValue { Value = pair.Value.Value }))),
        Adjustments = [.. submission.Adjustments.Select(adjustment => adjustment with { Position = SourcePosition.None })],
        History = submission.History?.Select(past => past with { Position = SourcePosition.None }).ToImmutableArray(),
    };
}
