using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Replay;

/// <summary>
/// Compares what lies in a stream with what comes out now, and takes the fingerprint of what lies there, in one pass. What is written as it
/// comes out now is not even read: only where the bytes differ it is, and where anything differs the first difference is looked for.
/// </summary>
internal sealed class StreamedReplay(DossierFile dossier, Evaluation now, WorkMeter work, IProgress<WorkProgress>? progress)
    : IDisposable
{
    /// <summary>How deep the items of the lists of an evaluation stand, in a text of its own and in a dossier.</summary>
    private const int Depth = 2;
    private const int DepthInDossier = 3;

    private readonly TwinJson _was = new();
    private readonly TwinJson _item = new();

    /// <summary>The fingerprint of the results in the dossier, and the first difference; null when there is none.</summary>
    public (string Fingerprint, DossierDifference? Difference) Run()
    {
        var tokens = new TwinTokens(_was);
        var parts = new EvaluationWriter<TwinTokens>(tokens);
        tokens.StartObject();
        parts.Begin(dossier.Frame.Evaluation, "");
        parts.BeforeSheets(dossier.Frame.Evaluation);
        Seal();
        var sameSheets = SealSheets(parts);
        _was.Continue(_was.Depth, isFirst: dossier.Sheets.Count == 0);
        parts.Standings();
        var sameStandings = SealItems(dossier.Standings.Count, now.Standings, dossier.Standing, parts.Standing);
        parts.Recommendations();
        var sameRecommendations =
            SealItems(dossier.Recommendations.Count, now.Recommendations, dossier.Recommendation, parts.Recommendation);
        tokens.EndArray();
        tokens.EndObject();
        Seal();
        var difference =
            DifferenceOfFrame()
                ?? (sameSheets
                    ? null
                    : FirstIn("sheets", dossier.Sheets.Count, dossier.Sheet, now.Sheets, Writing<ScoreSheet>(w => w.Sheet)))
                ?? (sameStandings
                    ? null
                    : FirstIn("standings", dossier.Standings.Count, dossier.Standing, now.Standings, Writing<Standing>(w => w.Standing)))
                ?? (sameRecommendations
                    ? null
                    : FirstIn(
                        "recommendations",
                        dossier.Recommendations.Count,
                        dossier.Recommendation,
                        now.Recommendations,
                        Writing<Recommendation>(w => w.Recommendation)));
        return (_was.Fingerprint(), difference);
    }

    public void Dispose()
    {
        _was.Dispose();
        _item.Dispose();
    }

    private Action<T> Writing<T>(Func<EvaluationWriter<TwinTokens>, Action<T>> write) =>
        write(new EvaluationWriter<TwinTokens>(new TwinTokens(_item)));

    private void Seal()
    {
        _was.Seal();
        _was.Indented.Clear();
    }

    private bool SealSheets(EvaluationWriter<TwinTokens> parts)
    {
        var count = new ProgressCount(progress, now.Sheets.Count);
        var isSame = dossier.Sheets.Count == now.Sheets.Count;
        var done = 0;
        SheetHandfuls.Write(now.Sheets, DepthInDossier, work, part =>
        {
            var sheets = Math.Min(SheetHandfuls.Handful, now.Sheets.Count - done);
            if (IsWritten(done, sheets, part))
            {
                _was.Seal(part);
            }
            else
            {
                isSame = false;
                part.Forget();
                SealSheets(parts, done, Math.Min(done + sheets, dossier.Sheets.Count));
            }

            part.Indented.Clear();
            done += sheets;
            for (var i = 0; i < sheets; i++)
            {
                count.One();
            }
        });
        SealSheets(parts, done, dossier.Sheets.Count);
        return isSame;
    }

    /// <summary>Whether a handful of sheets stands in the dossier as it was written now.</summary>
    private bool IsWritten(int first, int count, TwinJson part) =>
        first + count <= dossier.Sheets.Count
            && dossier.Bytes(dossier.Sheets.Run(first, count)).SequenceEqual(VisibleBytes.Of(part.Indented.Memory).Span);

    private void SealSheets(EvaluationWriter<TwinTokens> parts, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            work.Step();
            _was.Continue(_was.Depth, isFirst: i == 0);
            parts.Sheet(dossier.Sheet(i));
            Seal();
        }
    }

    private bool SealItems<T>(int count, IReadOnlyList<T> after, Func<int, T> read, Action<T> write)
    {
        var isSame = count == after.Count;
        for (var i = 0; i < count; i++)
        {
            work.Step();
            var item = read(i);
            write(item);
            Seal();
            isSame = isSame && Bytes(item).AsSpan().SequenceEqual(Bytes(after[i]));
        }

        return isSame;

        static byte[] Bytes(T item) => JsonSerializer.SerializeToUtf8Bytes(item, EvaluationJson.Options);
    }

    /// <summary>What stands before the lists.</summary>
    private DossierDifference? DifferenceOfFrame() =>
        DossierReplay.Difference(dossier.Frame.Evaluation, now with { Sheets = [], Standings = [], Recommendations = [] }, work);

    /// <summary>The first item that differs, in the order of the dossier; what only comes out now stands behind.</summary>
    private DossierDifference? FirstIn<T>(string list, int count, Func<int, T> read, IReadOnlyList<T> after, Action<T> write)
    {
        var before = Named(count, i => Element(read(i), write));
        var nows = Named(after.Count, i => Element(after[i], write));
        foreach (var (name, place) in before)
        {
            JsonElement? other = nows.TryGetValue(name, out var at) ? Element(after[at], write) : null;
            if (DossierReplay.Either(Element(read(place), write), other, $"{list}[{name}]", work) is { } difference)
            {
                return difference;
            }
        }

        var added = nows.FirstOrDefault(item => !before.ContainsKey(item.Key));
        return added.Key is null ? null : DossierReplay.Either(null, Element(after[added.Value], write), $"{list}[{added.Key}]", work);
    }

    private OrderedDictionary<string, int> Named(int count, Func<int, JsonElement> element)
    {
        var named = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            work.Step();
            DossierReplay.AddNamed(named, element(i), i);
        }

        return named;
    }

    /// <summary>An item as it stands in the text of an evaluation.</summary>
    private JsonElement Element<T>(T item, Action<T> write)
    {
        _item.Continue(Depth, isFirst: true);
        write(item);
        var reader = new Utf8JsonReader(VisibleBytes.Of(_item.Indented.Memory).Span);
        var element = JsonElement.ParseValue(ref reader);
        _item.Indented.Clear();
        _item.Forget();
        return element;
    }
}
