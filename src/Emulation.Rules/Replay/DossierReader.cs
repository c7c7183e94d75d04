using System.Text;
using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Replay;

/// <summary>
/// Takes the long lists out of a dossier item by item, each checked as it would be in a text that is there as a whole, and has the rest
/// read by <see cref="DossierJson"/>.
/// </summary>
internal sealed class DossierReader(
    Stream stream, JsonStream pieces, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
{
    private const int Handful = 64;
    private const string EvaluationName = "evaluation";
    private const string FormatVersion = "formatVersion";

    private readonly StringBuilder _frame = new();
    private readonly DossierPlaces _sheets = new();
    private readonly DossierPlaces _standings = new();
    private readonly DossierPlaces _recommendations = new();
    private readonly WorkMeter _work = WorkMeter.Of(cancellationToken);

    /// <exception cref="JsonException">It is no dossier, or of another form than is written.</exception>
    public async Task<DossierFile> ReadAsync()
    {
        await ReadObjectAsync(RootFieldAsync).ConfigureAwait(false);
        await pieces.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
        var frame = DossierJson.Deserialize(_frame.ToString(), cancellationToken);
        return new DossierFile(stream, frame, _sheets, _standings, _recommendations);
    }

    private async Task ReadObjectAsync(Func<Task> readField)
    {
        await pieces.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
        if (pieces.Token != JsonTokenType.StartObject)
        {
            throw new JsonException("There is no object.");
        }

        _frame.Append('{');
        await pieces.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
        for (var isFirst = true; pieces.Token == JsonTokenType.PropertyName; isFirst = false)
        {
            _frame.Append(isFirst ? "" : ",").Append(Encoding.UTF8.GetString(pieces.Bytes.Span));
            await readField().ConfigureAwait(false);
            await pieces.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
        }

        _frame.Append('}');
    }

    private async Task RootFieldAsync()
    {
        var name = pieces.Name;
        if (name == EvaluationName)
        {
            await ReadObjectAsync(EvaluationFieldAsync).ConfigureAwait(false);
            return;
        }

        await CopyAsync().ConfigureAwait(false);
        if (name == FormatVersion && JsonElementOf(pieces.Bytes) is var version && version.ValueKind == JsonValueKind.Number
            && version.TryGetInt32(out var number) && number > Dossier.CurrentFormatVersion)
        {
            throw new NewerDossierException(DecimalText.Of(number));
        }
    }

    private Task EvaluationFieldAsync() => pieces.Name switch
    {
        "sheets" => ReadItemsAsync<ScoreSheet>(_sheets, progress),
        "standings" => ReadItemsAsync<Standing>(_standings, null),
        "recommendations" => ReadItemsAsync<Recommendation>(_recommendations, null),
        _ => CopyAsync(),
    };

    private async Task CopyAsync()
    {
        await pieces.ReadValueAsync(cancellationToken).ConfigureAwait(false);
        _frame.Append(Encoding.UTF8.GetString(pieces.Bytes.Span));
    }

    private async Task ReadItemsAsync<T>(DossierPlaces places, IProgress<WorkProgress>? told)
    {
        await pieces.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
        if (pieces.Token != JsonTokenType.StartArray || places.Begin > 0)
        {
            throw new JsonException("There is no list, or a second one.");
        }

        places.Begin = pieces.End;
        _frame.Append("[]");
        var items = new List<byte[]>(Handful);
        var count = new ProgressCount(told, 0);
        await pieces.ReadValueAsync(cancellationToken).ConfigureAwait(false);
        while (pieces.Token != JsonTokenType.EndArray)
        {
            places.Add(pieces.Begin, pieces.End);
            items.Add(pieces.Bytes.ToArray());
            count.One();
            if (items.Count == Handful)
            {
                Check<T>(items);
            }

            await pieces.ReadValueAsync(cancellationToken).ConfigureAwait(false);
        }

        Check<T>(items);
    }

    /// <summary>Whether each can be read; which one cannot is told by whoever reads the whole.</summary>
    private void Check<T>(List<byte[]> items)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        var isRefused = 0;
        _work.Parallel(() => Parallel.For(0, items.Count, parallel, i =>
        {
            _work.Step();
            if (!IsItem<T>(items[i]))
            {
                Interlocked.Exchange(ref isRefused, 1);
            }
        }));
        items.Clear();
        if (isRefused > 0)
        {
            throw new JsonException("An item of a list cannot be read.");
        }
    }

    private bool IsItem<T>(byte[] json)
    {
        try
        {
            var item = JsonElementOf(json);
            StrictJson.Check(item, _work);
            return item.Deserialize<T>(EvaluationJson.Strict) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement JsonElementOf(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        return JsonElement.ParseValue(ref reader);
    }
}
