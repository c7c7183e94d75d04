using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Tests.Serialization;

public sealed class EvaluationSerializationTests
{
    private static readonly Evaluation Evaluation = Campaign.Load(Repository.Rules("bhxh-4574-2017")) is var campaign
        ? campaign.Evaluate(CsvSample.Read(campaign, Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv")))
        : throw new InvalidOperationException();

    private static readonly string Documented = EvaluationJson.Serialize(Evaluation);

    [Fact]
    public void System_Text_Json_writes_the_documented_shape_whatever_its_settings()
    {
        using var documented = JsonDocument.Parse(Documented);
        foreach (var options in (JsonSerializerOptions[])[
            JsonSerializerOptions.Default, JsonSerializerOptions.Web, new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper },
        ])
        {
            using var written = JsonDocument.Parse(JsonSerializer.Serialize(new { Evaluation }, options));
            JsonElement.DeepEquals(written.RootElement.EnumerateObject().Single().Value, documented.RootElement).Should().BeTrue();
        }
    }

    [Fact]
    public void What_could_reorder_a_line_or_hide_in_it_is_an_escape()
    {
        var campaign = Diagnose.Everything.Load();
        var evaluation =
            campaign.Evaluate([campaign.NewSubmission("p", null, "An\u202E gnaiG\u200B \U000E0041\u2028").With("x", 1).With("s", "mark")]);

        var json = EvaluationJson.Serialize(evaluation);

        json.Should().Contain("An\\u202E gnaiG\\u200B \\uDB40\\uDC41\\u2028");
        EvaluationJson.Deserialize(json).Sheets[0].Name.Should().Be("An\u202E gnaiG\u200B \U000E0041\u2028");
    }

    [Fact]
    public async Task The_fingerprint_stands_in_its_place_behind_whatever_cannot_be_seen()
    {
        const string version = "1\u200B\u202E\U000E0041";
        var text = Diagnose.Everything;
        var campaign = (text with { Head = text.Head.Replace("1.0.0", version, StringComparison.Ordinal) }).Load();
        IReadOnlyList<Submission> submissions = [campaign.NewSubmission("p").With("x", 1).With("s", "mark")];
        var options = new EvaluationOptions { TimeProvider = new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)) };
        using var stream = new MemoryStream();
        await EvaluationJson.SerializeAsync(stream, campaign.Evaluate(submissions, options));
        using var seeking = new MemoryStream();
        using var sink = new EvaluationJsonSink(seeking);
        await campaign.EvaluateAsync(SubmissionSource.Of(submissions), sink, options);

        var json = EvaluationJson.Serialize(campaign.Evaluate(submissions, options));

        json.Should().Contain("\"version\": \"1\\u200B\\u202E\\uDB40\\uDC41\"");
        var back = EvaluationJson.Deserialize(json);
        (back.Campaign.Version, back.ResultFingerprint).Should().Be((version, sink.ResultFingerprint!));
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(json);
        Encoding.UTF8.GetString(seeking.ToArray()).Should().Be(json);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_takes_the_same_text_and_is_left_open()
    {
        using var file = new MemoryStream();
        using (var zipped = new GZipStream(file, CompressionMode.Compress, leaveOpen: true))
        {
            await EvaluationJson.SerializeAsync(zipped, Evaluation with { Standings = Evaluation.Standings });
            await zipped.WriteAsync("\n"u8.ToArray());
        }

        file.Position = 0;
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        (await reader.ReadToEndAsync()).Should().Be(Documented + "\n");
    }

    [Fact]
    public void Newtonsoft_writes_the_documented_shape_whatever_its_settings()
    {
        using var documented = JsonDocument.Parse(Documented);
        var settings = new Newtonsoft.Json.JsonSerializerSettings
        {
            Formatting = Newtonsoft.Json.Formatting.Indented, NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore,
        };
        foreach (var text in (string[])[
            Newtonsoft.Json.JsonConvert.SerializeObject(Evaluation), Newtonsoft.Json.JsonConvert.SerializeObject(Evaluation, settings),
        ])
        {
            using var written = JsonDocument.Parse(text);
            JsonElement.DeepEquals(written.RootElement, documented.RootElement).Should().BeTrue();
        }
    }

    [Fact]
    public void What_one_writes_the_other_reads()
    {
        var there = Newtonsoft.Json.JsonConvert.DeserializeObject<Evaluation>(JsonSerializer.Serialize(Evaluation))!;
        var back = JsonSerializer.Deserialize<Evaluation>(Newtonsoft.Json.JsonConvert.SerializeObject(there))!;

        EvaluationJson.Serialize(back).Should().Be(Documented);
        back.ResultFingerprint.Should().Be(Evaluation.ResultFingerprint);
    }

    [Fact]
    public void Numbers_keep_every_digit()
    {
        var campaign = new CampaignText { Rest = "\"rounding\": null" }.WithRule("true", "x").Load();
        var exact = campaign.Evaluate([campaign.NewSubmission("p").With("x", 1.234567890123456789012345678m)]);

        Newtonsoft.Json.JsonConvert.DeserializeObject<Evaluation>(Newtonsoft.Json.JsonConvert.SerializeObject(exact))!.Sheets[0].Total
            .Should()
            .Be(1.234567890123456789012345678m);
        JsonSerializer.Deserialize<Evaluation>(JsonSerializer.Serialize(exact))!.Sheets[0].Total
            .Should()
            .Be(1.234567890123456789012345678m);
    }

    [Theory]
    [InlineData("[]", "*An evaluation is an object*")]
    [InlineData("{}", "*The evaluation has no 'campaign'*")]
    public void What_is_no_evaluation_is_refused(string json, string message) =>
        json.Invoking(text => EvaluationJson.Deserialize(text)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Null_stays_null()
    {
        Newtonsoft.Json.JsonConvert.SerializeObject((Evaluation?)null).Should().Be("null");
        JObject.Parse("{ \"e\": null }")["e"]!.ToObject<Evaluation>().Should().BeNull();
    }
}
