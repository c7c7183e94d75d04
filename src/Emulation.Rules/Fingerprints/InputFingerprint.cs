using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Fingerprints;

/// <summary>SHA-256 over submissions that come in ordinal order of participants.</summary>
internal sealed class InputFingerprint : IDisposable
{
    /// <summary>A sign, 29 digits and a point.</summary>
    private const int LongestNumber = 32;

    private readonly HashingBuffer _hash = new();
    private readonly Utf8JsonWriter _writer;

    public InputFingerprint()
    {
        _writer = CanonicalJson.WriterTo(_hash);
        _writer.WriteStartArray();
    }

    public static string Of(IEnumerable<Submission> sorted)
    {
        using var fingerprint = new InputFingerprint();
        foreach (var submission in sorted)
        {
            fingerprint.Add(submission);
        }

        return fingerprint.Complete();
    }

    public void Add(Submission submission) => Write(_writer, submission);

    /// <summary>The fingerprint of all that were added, in lower-case hexadecimal.</summary>
    public string Complete()
    {
        _writer.WriteEndArray();
        _writer.Flush();
        return _hash.ToHex();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _hash.Dispose();
    }

    private static string? NormalForm(string? text) => text is null ? null : UnicodeText.NormalForm(text);

    private static void Write(Utf8JsonWriter writer, string id, IndicatorValue value)
    {
        if (value.Value is decimal number)
        {
            Span<char> digits = stackalloc char[LongestNumber];
            DecimalText.Normalize(number).TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
            writer.WriteString(id, digits[..length]);
            return;
        }

        if (value.Value is not ImmutableArray<ListItem> items)
        {
            writer.WriteString(id, value.ToString());
            return;
        }

        writer.WriteStartArray(id);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            foreach (var (field, scalar) in item.Values)
            {
                Write(writer, field, scalar);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Nothing of a regular award of the participant's own: such a history has the fingerprint it always had.</summary>
    private static string Particulars(PastAward past) =>
        past is { Kind: PastAwardKind.Regular, For: null, Revoked: false } ? "" : $" {past.Kind} {past.Revoked} {NormalForm(past.For)}";

    /// <summary>In order, equals as they came; what stands in order is left as it is.</summary>
    private static IEnumerable<T> Ordered<T>(ImmutableArray<T> items, Comparison<T> comparison)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (comparison(items[i - 1], items[i]) > 0)
            {
                return items.Order(Comparer<T>.Create(comparison));
            }
        }

        return items;
    }

    private static int ByCriterion(Adjustment a, Adjustment b) => string.CompareOrdinal(a.Criterion, b.Criterion);

    private static int ByYear(PastAward a, PastAward b)
    {
        var order = a.Year.CompareTo(b.Year);
        order = order != 0 ? order : string.CompareOrdinal(a.Award, b.Award);
        order = order != 0 ? order : ((int)a.Kind).CompareTo((int)b.Kind);
        return order != 0 ? order : string.CompareOrdinal(a.For, b.For);
    }

    private static void Write(Utf8JsonWriter writer, Submission submission)
    {
        writer.WriteStartObject();
        writer.WriteString("participant", submission.Participant);
        writer.WriteString("name", NormalForm(submission.Name));
        writer.WriteString("cluster", submission.Cluster);
        writer.WriteStartObject("values");
        foreach (var (id, submitted) in submission.Values)
        {
            Write(writer, id, submitted.Value);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("evidence");
        foreach (var (id, documents) in submission.Evidence)
        {
            writer.WriteStartArray(id);
            foreach (var document in documents)
            {
                writer.WriteStringValue(UnicodeText.NormalForm(document));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteString("stage", submission.Stage?.ToString());
        writer.WriteStartArray("adjustments");
        foreach (var adjustment in Ordered(submission.Adjustments, ByCriterion))
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", adjustment.Criterion);
            writer.WriteString("points", DecimalText.Of(adjustment.Points));
            writer.WriteString("reason", UnicodeText.NormalForm(adjustment.Reason));
            writer.WriteString("by", UnicodeText.NormalForm(adjustment.By));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (submission.History is { } history)
        {
            writer.WriteStartArray("history");
            foreach (var past in Ordered(history, ByYear))
            {
                var year = past.Year.ToString(CultureInfo.InvariantCulture);
                writer.WriteStringValue($"{year} {UnicodeText.NormalForm(past.Award)}{Particulars(past)}");
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
