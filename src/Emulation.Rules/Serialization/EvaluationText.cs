using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>An evaluation as text and its fingerprint, from one pass over its sheets.</summary>
internal static class EvaluationText
{
    /// <summary>Holds the place of a fingerprint until it is known.</summary>
    public static readonly string Unknown = new('0', 64);

    /// <summary>How many bytes before the end of what is written first the fingerprint begins: it and its quote end that.</summary>
    public const int BehindPlace = 64 + 1;

    private const int PieceAt = 1 << 16;

    /// <summary>The text; the evaluation then knows its fingerprint.</summary>
    /// <exception cref="CampaignException">It is longer than is read back.</exception>
    public static string Of(Evaluation evaluation, WorkMeter work, long most = StrictJson.MostCharacters)
    {
        using var text = new JsonChunks();
        Write(text, evaluation, work, most);
        return text.ToText(work);
    }

    /// <summary>Writes the text into pieces; the evaluation then knows its fingerprint.</summary>
    /// <exception cref="CampaignException">It is longer than is read back.</exception>
    public static void Write(JsonChunks text, Evaluation evaluation, WorkMeter work, long most = StrictJson.MostCharacters)
    {
        using var json = new TwinJson();
        var known = evaluation.KnownFingerprint;
        int? place = null;
        Write(json, evaluation, known ?? Unknown, work, Take);
        if (known is null)
        {
            var fingerprint = json.Fingerprint();
            Encoding.ASCII.GetBytes(fingerprint, text.Place(place!.Value, fingerprint.Length));
            evaluation.Know(fingerprint);
        }

        void Take(TwinJson part)
        {
            json.Seal(part);
            text.Add(part.Indented.Memory);
            place ??= text.FirstCount - BehindPlace;
            if (text.Length > most)
            {
                throw ResultText.TooLong(most);
            }

            part.Indented.Clear();
        }
    }

    /// <summary>SHA-256 over everything but the instant and the fingerprint itself, in lower-case hexadecimal.</summary>
    public static string Fingerprint(Evaluation evaluation, WorkMeter work)
    {
        using var json = new TwinJson();
        Write(json, evaluation, "", work, Take);
        return json.Fingerprint();

        void Take(TwinJson part)
        {
            json.Seal(part);
            part.Indented.Clear();
        }
    }

    /// <summary>Writes it, and has each part of it taken in its order: the first ends with the fingerprint.</summary>
    private static void Write(TwinJson json, Evaluation evaluation, string fingerprint, WorkMeter work, Action<TwinJson> take)
    {
        var tokens = new TwinTokens(json);
        var parts = new EvaluationWriter<TwinTokens>(tokens);
        tokens.StartObject();
        parts.Begin(evaluation, fingerprint);
        take(json);
        parts.BeforeSheets(evaluation);
        take(json);
        SheetHandfuls.Write(evaluation.Sheets, json.Depth, work, take);
        json.Continue(json.Depth, isFirst: evaluation.Sheets.Count == 0);
        parts.AfterSheets(evaluation, TakeWhenFull);
        tokens.EndObject();
        take(json);

        void TakeWhenFull()
        {
            work.Step();
            if (json.Indented.Count > PieceAt)
            {
                take(json);
            }
        }
    }
}
