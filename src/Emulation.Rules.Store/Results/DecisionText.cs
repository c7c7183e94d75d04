using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Awards;

namespace Emulation.Rules.Store.Results;

/// <summary>A decision as JSON, in the shape <see cref="DecisionJson"/> reads.</summary>
internal static class DecisionText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CouncilDecision decision)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("award", decision.Award);
            writer.WriteString("participant", decision.Participant);
            writer.WriteString("verdict", Word(decision.Verdict));
            if (decision.Reason is { } reason)
            {
                writer.WriteString("reason", reason);
            }

            writer.WriteStartArray("basis");
            foreach (var basis in decision.Basis)
            {
                writer.WriteStringValue(basis);
            }

            writer.WriteEndArray();
            if (decision.Ballot is { } ballot)
            {
                writer.WriteStartObject("ballot");
                writer.WriteNumber("votes", ballot.Votes);
                writer.WriteNumber("present", ballot.Present);
                writer.WriteNumber("members", ballot.Members);
                writer.WriteEndObject();
            }

            writer.WriteString("by", decision.By);
            if (decision.On is { } on)
            {
                writer.WriteString("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static string Word(CouncilVerdict verdict) => verdict switch
    {
        CouncilVerdict.Confirms => "confirms",
        CouncilVerdict.Changes => "changes",
        CouncilVerdict.Refuses => "refuses",
    };
}
