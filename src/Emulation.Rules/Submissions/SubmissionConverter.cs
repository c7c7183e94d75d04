using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Gives a submission the shape of <see cref="SubmissionJson"/> whatever the options it is serialised with.</summary>
internal sealed class SubmissionConverter : JsonConverter<Submission>
{
    public override Submission? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (!SubmissionJson.TryRead($"[{document.RootElement.GetRawText()}]", "", out var submissions, out var diagnostics))
        {
            throw new JsonException(diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        }

        // It came from no file: what is wrong with it later is told by its participant.
        var read = submissions[0];
        return read with
        {
            Position = SourcePosition.None,
            Values =
                read.Values.ToImmutableSortedDictionary(
                    v => v.Key, v => v.Value with { Position = SourcePosition.None }, StringComparer.Ordinal),
            Adjustments = [.. read.Adjustments.Select(a => a with { Position = SourcePosition.None })],
            History = read.History is { } history ? [.. history.Select(past => past with { Position = SourcePosition.None })] : null,
        };
    }

    public override void Write(Utf8JsonWriter writer, Submission value, JsonSerializerOptions options) =>
        SubmissionWriter.Write(writer, value);
}
