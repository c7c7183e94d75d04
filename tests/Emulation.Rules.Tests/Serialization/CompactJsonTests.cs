using System.Text.Json;
using CsCheck;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>The compact form leaves out what its campaign tells, and nothing else.</summary>
public sealed class CompactJsonTests
{
    private static readonly CampaignText Text = new()
    {
        Criteria = """
            { "id": "g", "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" } ] },
            { "id": "d", "maxPoints": 5, "mark": "x / 2" }
            """,
        Workflows = CampaignText.Workflow("c", CampaignText.Rule("all", "true", "x")),
    };

    private static readonly Campaign Campaign = Text.Load();

    private static readonly Evaluation Evaluation =
        Campaign.Evaluate([Campaign.NewSubmission("p").With("x", 3), Campaign.NewSubmission("q").With("x", 12)]);

    private const string Sheet =
        """
        {"participant":"p","status":"complete","total":4.5,"baseTotal":4.5,"bonusTotal":0,"penaltyTotal":0,"deductedTotal":0,
        "maxTotal":15,"percent":30,"earnedGrade":null,"criteria":[
        {"id":"g","status":"scored","points":3,"maxPoints":10,"percent":30},
        {"id":"c","status":"scored","points":3,"maxPoints":10,"percent":30,"rules":[{"rule":"all","points":3,"values":{"x":3}}]},
        {"id":"d","status":"scored","points":1.5,"maxPoints":5,"percent":30,
        "rules":[{"rule":"mark","points":1.5,"values":{"x":3}}]}]}
        """;

    [Fact]
    public void A_sheet_says_what_the_participant_has_and_no_more()
    {
        using var json = JsonDocument.Parse(EvaluationJson.SerializeCompact(Evaluation, Campaign));

        json.RootElement.GetProperty("sheets")[0].GetRawText().Should().Be(Sheet.ReplaceLineEndings(""));
    }

    [Fact]
    public void What_is_not_as_usual_is_said()
    {
        using var json = JsonDocument.Parse(EvaluationJson.SerializeCompact(Evaluation, Campaign));

        // 12 points were clamped to 10, and 6 to 5.
        var lines = json.RootElement.GetProperty("sheets")[1].GetProperty("criteria");
        lines[1].GetProperty("raw").GetDecimal().Should().Be(12m);
        lines[1].GetProperty("clamped").GetBoolean().Should().BeTrue();
        lines[0].TryGetProperty("raw", out _).Should().BeFalse();
    }

    [Fact]
    public void The_sample_is_a_third_as_long_and_the_same_when_it_is_read_back()
    {
        var campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));
        var evaluation =
            campaign.Evaluate(CsvSample.Read(campaign, Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv")));
        var json = EvaluationJson.SerializeCompact(evaluation, campaign);

        var read = EvaluationJson.DeserializeCompact(json, campaign);

        json.Length.Should().BeLessThan(EvaluationJson.Serialize(evaluation).Length / 3);
        json.Should().NotContain("\"label\"").And.NotContain("\n");
        read.Should().Be(evaluation);
        EvaluationJson.Fingerprint(read).Should().Be(evaluation.ResultFingerprint);
    }

    [Fact]
    public void Any_evaluation_is_read_back_to_the_last_byte() => Gen.Int.Sample(
        seed =>
        {
            var draw = RandomCampaign.From(seed, RandomMix.Everything);
            var submissions = draw.Submissions(5).Select((s, i) => i % 2 == 0 ? s : draw.WithoutSome(s)).ToList();
            var evaluation = draw.Campaign.Evaluate(submissions);

            var read = EvaluationJson.DeserializeCompact(EvaluationJson.SerializeCompact(evaluation, draw.Campaign), draw.Campaign);

            EvaluationJson.Serialize(read).Should().Be(EvaluationJson.Serialize(evaluation));
        },
        iter: Effort.Of(20));

    [Fact]
    public void What_is_not_as_the_campaign_tells_it_is_written()
    {
        var sheet = Evaluation.Sheets[0];
        var line = sheet.Criteria[1] with { Parent = null, Rules = [sheet.Criteria[1].Rules[0] with { Label = "other", Basis = ["b"] }] };
        var altered = Evaluation with { Sheets = [sheet with { Name = "P", Criteria = [line] }] };

        var read = EvaluationJson.DeserializeCompact(EvaluationJson.SerializeCompact(altered, Campaign), Campaign);

        read.Sheets.Should().Equal(altered.Sheets);
    }

    [Fact]
    public void The_full_form_is_read_too() =>
        EvaluationJson.DeserializeCompact(EvaluationJson.Serialize(Evaluation), Campaign).Should().Be(Evaluation);

    [Fact]
    public void Another_campaign_is_refused_for_writing_and_for_reading()
    {
        var other = (Text with { Head = Text.Head.Replace("1.0.0", "1.0.1", StringComparison.Ordinal) }).Load();
        var json = EvaluationJson.SerializeCompact(Evaluation, Campaign);

        var write = () => EvaluationJson.SerializeCompact(Evaluation, other);
        var read = () => EvaluationJson.DeserializeCompact(json, other);

        var message =
            "The evaluation is not one of campaign 'test' version 1.0.1 as it is loaded. "
                + $"It is one of campaign 'test' version 1.0.0 (fingerprint {Campaign.Reference.Fingerprint}).*";
        write.Should().Throw<ArgumentException>().WithMessage(message).WithParameterName("campaign");
        read.Should().Throw<ArgumentException>().WithMessage(message).WithParameterName("campaign");
    }

    [Fact]
    public void Another_campaign_is_told_where_its_sheets_cannot_be_filled_in()
    {
        var sample = Campaign.Load(Repository.Rules("bhxh-4574-2017"));
        var json = EvaluationJson.SerializeCompact(Evaluation, Campaign);

        var read = () => EvaluationJson.DeserializeCompact(json, sample);

        var (own, id) = (Campaign.Reference, sample.Reference);
        read.Should().Throw<ArgumentException>().WithParameterName("campaign").WithMessage(
            $"The evaluation is not one of campaign '{id.Id}' version {id.Version} as it is loaded. "
                + $"It is one of campaign 'test' version 1.0.0 (fingerprint {own.Fingerprint}).*");
    }

    [Theory]
    [InlineData(
        "\"campaign\":{", "\"campaign\":{\"extra\":1,",
        "The evaluation's 'campaign' is not written as an evaluation writes it (at 'extra').")]
    [InlineData(
        "\"participant\":", "\"participants\":",
        "The evaluation's 'sheets' is not written as an evaluation writes it (at 'participants').")]
    [InlineData("\"status\":\"", "\"status\":\"x", "The value is none of complete, incomplete, faulted.")]
    [InlineData("\"maxTotal\":15,", "", "The evaluation's 'sheets' is not written as an evaluation writes it.")]
    [InlineData("\"total\":4.5,", "\"total\":\"x\",", "The evaluation's 'sheets' is not written as an evaluation writes it (at 'total').")]
    [InlineData("\"sheets\":", "\"sheets\"", "The text is no JSON (line 1, byte *).")]
    public void What_is_no_part_of_an_evaluation_is_told_in_our_words(string written, string other, string message)
    {
        var json = EvaluationJson.SerializeCompact(Evaluation, Campaign).Replace(written, other, StringComparison.Ordinal);

        var read = () => EvaluationJson.DeserializeCompact(json, Campaign);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "sheets": [ 1 ] }""")]
    [InlineData("""{ "sheets": [ { "participant": "p", "criteria": [ { "id": 1, "rules": [ { "rule": 2 } ] } ] } ] }""")]
    [InlineData("""{ "sheets": [ { "participant": "p", "participant": "q" } ] }""")]
    public void What_is_no_evaluation_is_refused(string json)
    {
        var read = () => EvaluationJson.DeserializeCompact(json, Campaign);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_sheet_with_a_field_that_none_has_is_refused()
    {
        var json = EvaluationJson.SerializeCompact(Evaluation, Campaign)
            .Replace("\"status\":", "\"extra\":1,\"status\":", StringComparison.Ordinal);

        var read = () => EvaluationJson.DeserializeCompact(json, Campaign);

        read.Should().Throw<JsonException>();
    }
}
