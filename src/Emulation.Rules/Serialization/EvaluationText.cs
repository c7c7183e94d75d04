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

    private const int PieceAt = 1 << 16;

    /// <summary>The text; the evaluation then knows its fingerprint.</summary>
    /// <exception cref="CampaignException">It is longer than is read back.</exception>
    public static string Of(Evaluation evaluation, WorkMeter work, long most = StrictJson.MostCharacters)
    {
        using var json = new TwinJson();
        using var text = new JsonChunks();
        var known = evaluation.KnownFingerprint;
        var place = Write(json, evaluation, known ?? Unknown, TakeWhenFull);
        Take();
        if (known is null)
        {
            var fingerprint = json.Fingerprint();
            Encoding.ASCII.GetBytes(fingerprint, text.Place(place, fingerprint.Length));
            evaluation.Know(fingerprint);
        }

        return text.ToText(work);

        void TakeWhenFull()
        {
            work.Step();
            if (json.Indented.Count > PieceAt)
            {
                Take();
            }
        }

        void Take()
        {
            json.Seal();
            text.Add(json.Indented.Memory);
            if (text.Length > most)
            {
                throw ResultText.TooLong(most);
            }

            json.Indented.Clear();
        }
    }

    /// <summary>SHA-256 over everything but the instant and the fingerprint itself, in lower-case hexadecimal.</summary>
    public static string Fingerprint(Evaluation evaluation, WorkMeter work)
    {
        using var json = new TwinJson();
        Write(json, evaluation, "", Step);
        Take();
        return json.Fingerprint();

        void Step()
        {
            work.Step();
            Take();
        }

        void Take()
        {
            json.Seal();
            json.Indented.Clear();
        }
    }

    /// <summary>Where the fingerprint begins that was just written: before the quote that closes it.</summary>
    public static int PlaceBehind(TwinJson json) => json.Indented.Count - Unknown.Length - 1;

    /// <summary>Writes it and returns where the fingerprint stands.</summary>
    private static int Write(TwinJson json, Evaluation evaluation, string fingerprint, Action whenWritten)
    {
        var tokens = new TwinTokens(json);
        var parts = new EvaluationWriter<TwinTokens>(tokens);
        tokens.StartObject();
        parts.Begin(evaluation, fingerprint);
        var place = PlaceBehind(json);
        parts.Continue(evaluation, whenWritten);
        tokens.EndObject();
        return place;
    }
}
