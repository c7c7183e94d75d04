using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Awards;
using Emulation.Rules.Replay;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>A dossier says one thing to everybody who reads it, or is none.</summary>
public sealed class DossierStrictnessTests
{
    private static readonly Campaign Campaign = AwardCampaign.One("x > 2", """ "quota": { "max": 2 } """);
    private static readonly Evaluation Evaluation = Campaign.EvaluateMarks(9, 8, 1);

    private static readonly string Written = DossierJson.Serialize(Dossier.Create(Campaign, Evaluation, [
        new CouncilDecision { Award = "a", Participant = "p1", Verdict = CouncilVerdict.Confirms, By = "the council", Basis = ["1/QĐ"] }]));

    [Fact]
    public void What_was_written_is_read() =>
        DossierJson.Serialize(DossierJson.Deserialize(Written)).Should().Be(Written);

    [Theory]
    [InlineData("\"total\": 9,", "\"total\": 1, \"total\": 9,", "*Field 'total' is written twice in one object.*")]
    [InlineData(
        "\"formatVersion\": 1,", "\"formatVersion\": 1, \"formatVersion\": 1,", "*Field 'formatVersion' is written twice in one object.*")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 0,", "*formatVersion 0 is none: the first is 1.*")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": -1,", "*formatVersion -1 is none: the first is 1.*")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 1.5,", "*formatVersion 1.5 is none: the first is 1.*")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 2, \"new\": 1,", "*formatVersion 2 is newer than this library reads (1).*")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 1, \"note\": \"paid\",", "*note*")]
    [InlineData("\"campaign\": {", "\"note\": \"paid\", \"campaign\": {", "*An evaluation has no field 'note'.*")]
    [InlineData("\"total\": 9,", "\"total\": 9, \"note\": \"paid\",", "*note*")]
    [InlineData("\"verdict\":", "\"note\": \"paid\", \"verdict\":", "*note*")]
    [InlineData(
        "\"status\": \"recommended\"",
        "\"status\": \"recommended, overQuota\"",
        "*none of recommended, overQuota, tieForCouncil, notEligible, undetermined*")]
    [InlineData("\"status\": \"recommended\"", "\"status\": \"Recommended\"", "*none of recommended*")]
    [InlineData("\"status\": \"recommended\"", "\"status\": 0", "*none of recommended*")]
    [InlineData("\"verdict\": \"confirms\"", "\"verdict\": \"confirms, refuses\"", "*none of confirms*")]
    [InlineData("\"verdict\":", "\"\\ud800\": 1, \"verdict\":", "*no valid Unicode text*")]
    public void What_a_reader_could_take_in_two_ways_is_refused(string old, string by, string message)
    {
        Written.Should().Contain(old);
        var at = Written.IndexOf(old, StringComparison.Ordinal);
        var forged = string.Concat(Written.AsSpan(0, at), by, Written.AsSpan(at + old.Length));
        forged.Invoking(json => DossierJson.Deserialize(json)).Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("evaluation")]
    [InlineData("decisions")]
    [InlineData("decisions/0")]
    [InlineData("decisions/0/decision")]
    [InlineData("decisions/0/decision/award")]
    [InlineData("decisions/0/decision/basis")]
    [InlineData("decisions/0/decision/basis/0")]
    [InlineData("fingerprint")]
    [InlineData("evaluation/campaign")]
    [InlineData("evaluation/campaign/id")]
    [InlineData("evaluation/resultFingerprint")]
    [InlineData("evaluation/population")]
    [InlineData("evaluation/recommendations")]
    [InlineData("evaluation/sheets")]
    [InlineData("evaluation/sheets/0")]
    [InlineData("evaluation/sheets/0/criteria")]
    [InlineData("evaluation/sheets/0/criteria/0")]
    [InlineData("evaluation/sheets/0/criteria/0/rules")]
    [InlineData("evaluation/sheets/0/criteria/0/rules/0/values")]
    [InlineData("evaluation/sheets/0/criteria/0/rules/0/values/x")]
    [InlineData("evaluation/standings/0/participant")]
    public void Nothing_where_something_must_be_is_refused(string path)
    {
        var root = JsonNode.Parse(Written)!;
        var steps = path.Split('/');
        var node = steps[..^1].Aggregate(root, (at, step) => int.TryParse(step, out var index) ? at[index]! : at[step]!);
        if (int.TryParse(steps[^1], out var last))
        {
            node[last] = null;
        }
        else
        {
            node.AsObject().ContainsKey(steps[^1]).Should().BeTrue();
            node[steps[^1]] = null;
        }

        root.ToJsonString().Invoking(json => DossierJson.Deserialize(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void An_evaluation_is_as_strict_in_Newtonsoft()
    {
        var twice = EvaluationJson.Serialize(Evaluation).Replace("\"total\": 9,", "\"total\": 1, \"total\": 9,", StringComparison.Ordinal);
        twice.Invoking(text => EvaluationJson.Deserialize(text)).Should().Throw<JsonException>();
        twice.Invoking(json => JsonSerializer.Deserialize<Evaluation>(json)).Should().Throw<JsonException>();
        twice.Invoking(json => Newtonsoft.Json.JsonConvert.DeserializeObject<Evaluation>(json))
            .Should()
            .Throw<Newtonsoft.Json.JsonException>();
    }

    [Fact]
    public void The_instant_is_not_sealed()
    {
        var read = DossierJson.Deserialize(Written);
        var later = read with { Evaluation = read.Evaluation with { EvaluatedAt = DateTimeOffset.UnixEpoch } };
        DossierReplay.Run(
            later,
            Campaign,
            [.. ((decimal[])[9, 8, 1]).Select((mark, i) => Campaign.NewSubmission($"p{i + 1}").With("x", mark))]).Confirmed.Should()
                .BeTrue();
    }
}
