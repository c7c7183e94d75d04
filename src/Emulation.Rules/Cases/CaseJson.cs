using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cases;

/// <summary>Writes a worked example as <see cref="CaseFile"/> reads it.</summary>
public static class CaseJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Prefixes = [CaseFile.CriteriaPrefix, CaseFile.FiguresPrefix, CaseFile.AwardsPrefix];

    /// <summary>The case as one JSON object, a line each for its name, each submission, and what each participant must come to.</summary>
    public static string Serialize(CampaignCase example)
    {
        ArgumentNullException.ThrowIfNull(example);
        var submissions = example.Submissions.Select(submission => Line(writer => SubmissionWriter.Write(writer, submission)));
        var expected = example.Expectations.GroupBy(one => one.Participant, StringComparer.Ordinal)
            .Select(group => $"{Line(writer => writer.WriteStringValue(group.Key))}: {Line(writer => Write(writer, [.. group]))}");
        var tolerance = example.Tolerance == 0m ? "" : $",\n  \"tolerance\": {DecimalText.Of(example.Tolerance)}";
        return VisibleJson.Of(
            $"{{ \"name\": {Line(writer => writer.WriteStringValue(example.Name))},\n  \"submissions\": [\n    "
                + $"{string.Join(",\n    ", submissions)} ],\n"
            + $"  \"expect\": {{\n    {string.Join(",\n    ", expected)} }}{tolerance} }}",
            WorkMeter.Unlimited);
    }

    private static void Write(Utf8JsonWriter writer, List<CaseExpectation> expectations)
    {
        writer.WriteStartObject();
        foreach (var one in expectations.Where(one => !Prefixes.Any(prefix => one.What.StartsWith(prefix, StringComparison.Ordinal))))
        {
            Write(writer, one.What, one);
        }

        foreach (var prefix in Prefixes)
        {
            var under = expectations.Where(one => one.What.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (under.Count > 0)
            {
                writer.WriteStartObject(prefix[..^1]);
                under.ForEach(one => Write(writer, one.What[prefix.Length..], one));
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, CaseExpectation expectation)
    {
        if (expectation.Number is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteString(name, expectation.Text);
        }
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
