using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Fingerprints;

/// <summary>SHA-256 over submissions in ordinal order of participants: over their JSON, without spaces between its parts.</summary>
internal sealed class InputFingerprint : IDisposable
{
    /// <summary>So many bytes are hashed together.</summary>
    private const int Together = 8192;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly JsonBytes _json = new();
    private bool _isFirst = true;

    public static string Of(IEnumerable<Submission> sorted)
    {
        using var fingerprint = new InputFingerprint();
        foreach (var submission in sorted)
        {
            fingerprint.Add(submission);
        }

        return fingerprint.Complete();
    }

    public void Add(Submission submission)
    {
        _json.Add(_isFirst ? (byte)'[' : (byte)',');
        _isFirst = false;
        Write(submission);
        if (_json.Count >= Together)
        {
            Hash();
        }
    }

    /// <summary>The fingerprint of all that were added, in lower-case hexadecimal.</summary>
    public string Complete()
    {
        _json.Add(_isFirst ? "[]"u8 : "]"u8);
        Hash();
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public void Dispose() => _hash.Dispose();

    private void Hash()
    {
        _hash.AppendData(_json.Written);
        _json.Clear();
    }

    private static string? NormalForm(string? text) => text is null ? null : UnicodeText.NormalForm(text);

    /// <summary>Nothing of a regular award of the participant's own: such a history has the fingerprint it always had.</summary>
    private static string Particulars(PastAward past) =>
        past is { Kind: PastAwardKind.Regular, For: null, Revoked: false } ? "" : $" {past.Kind} {past.Revoked} {NormalForm(past.For)}";

    /// <summary>In order, equals as they came; what stands in order is left as it is.</summary>
    private static ImmutableArray<T> Ordered<T>(ImmutableArray<T> items, Comparison<T> comparison)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (comparison(items[i - 1], items[i]) > 0)
            {
                return [.. items.Order(Comparer<T>.Create(comparison))];
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

    private void Write(Submission submission)
    {
        _json.Add("""{"participant":"""u8);
        _json.AddText(submission.Participant);
        _json.Add(""","name":"""u8);
        AddTextOrNull(NormalForm(submission.Name));
        _json.Add(""","cluster":"""u8);
        AddTextOrNull(submission.Cluster);
        _json.Add(""","values":{"""u8);
        var next = default(Separator);
        foreach (var (id, submitted) in submission.Values)
        {
            next.Before(_json);
            Write(id, submitted.Value);
        }

        _json.Add("""},"evidence":{"""u8);
        Write(submission.Evidence);
        _json.Add("""},"stage":"""u8);
        AddTextOrNull(submission.Stage?.ToString());
        _json.Add(""","adjustments":["""u8);
        Write(submission.Adjustments);
        _json.Add("]"u8);
        if (submission.History is { } history)
        {
            _json.Add(""","history":["""u8);
            Write(history);
            _json.Add("]"u8);
        }

        _json.Add("}"u8);
    }

    private void Write(string id, IndicatorValue value)
    {
        _json.AddText(id);
        _json.Add(":"u8);
        if (value.Value is decimal number)
        {
            AddQuoted(number);
        }
        else if (value.Value is not ImmutableArray<ListItem> items)
        {
            _json.AddText(value.ToString());
        }
        else
        {
            _json.Add("["u8);
            var next = default(Separator);
            foreach (var item in items)
            {
                next.Before(_json);
                Write(item);
            }

            _json.Add("]"u8);
        }
    }

    private void Write(ListItem item)
    {
        _json.Add("{"u8);
        var next = default(Separator);
        foreach (var (field, scalar) in item.Values)
        {
            next.Before(_json);
            Write(field, scalar);
        }

        _json.Add("}"u8);
    }

    private void Write(ImmutableSortedDictionary<string, ImmutableArray<string>> evidence)
    {
        var next = default(Separator);
        foreach (var (id, documents) in evidence)
        {
            next.Before(_json);
            _json.AddText(id);
            _json.Add(":["u8);
            var nextDocument = default(Separator);
            foreach (var document in documents)
            {
                nextDocument.Before(_json);
                _json.AddText(UnicodeText.NormalForm(document));
            }

            _json.Add("]"u8);
        }
    }

    private void Write(ImmutableArray<Adjustment> adjustments)
    {
        var next = default(Separator);
        foreach (var adjustment in Ordered(adjustments, ByCriterion))
        {
            next.Before(_json);
            _json.Add("""{"criterion":"""u8);
            _json.AddText(adjustment.Criterion);
            _json.Add(""","points":"""u8);
            AddQuoted(adjustment.Points);
            _json.Add(""","reason":"""u8);
            _json.AddText(UnicodeText.NormalForm(adjustment.Reason));
            _json.Add(""","by":"""u8);
            _json.AddText(UnicodeText.NormalForm(adjustment.By));
            _json.Add("}"u8);
        }
    }

    private void Write(ImmutableArray<PastAward> history)
    {
        var next = default(Separator);
        foreach (var past in Ordered(history, ByYear))
        {
            next.Before(_json);
            _json.AddText(string.Create(
                CultureInfo.InvariantCulture, $"{past.Year} {UnicodeText.NormalForm(past.Award)}{Particulars(past)}"));
        }
    }

    private void AddQuoted(decimal number)
    {
        _json.Add("\""u8);
        _json.Add(DecimalText.Normalize(number));
        _json.Add("\""u8);
    }

    private void AddTextOrNull(string? text)
    {
        if (text is null)
        {
            _json.Add("null"u8);
        }
        else
        {
            _json.AddText(text);
        }
    }

    /// <summary>A comma before everything but the first.</summary>
    private struct Separator
    {
        private bool _isLater;

        public void Before(JsonBytes json)
        {
            if (_isLater)
            {
                json.Add(","u8);
            }

            _isLater = true;
        }
    }
}
