using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 12.1.</remarks>
public sealed class Point13ReproducibleTests
{
    [Fact]
    public void Same_input_same_output_byte_for_byte_whatever_the_thread_count_or_order()
    {
        var draw = RandomCampaign.From(13);
        var submissions = draw.Submissions(200);
        var serial =
            EvaluationJson.Serialize(
                draw.Campaign.Evaluate(submissions, new EvaluationOptions { MaxDegreeOfParallelism = 1 }) with { EvaluatedAt = default });
        EvaluationJson.Serialize(
            draw.Campaign.Evaluate(submissions.Reverse(), new EvaluationOptions { MaxDegreeOfParallelism = 7 }) with
            {
                EvaluatedAt = default,
            }).Should().Be(serial);
    }

    [Fact]
    public void Tables_in_another_order_say_the_same()
    {
        var campaign = new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number" }, { "id": "a", "type": "number" }, { "id": "B", "type": "number" },
                { "id": "l", "type": "list", "item": [ { "id": "m", "type": "number" }, { "id": "N", "type": "number" } ] }
                """,
        }.Load();
        var item = new ListItem { Values = new Dictionary<string, IndicatorValue> { ["m"] = 1, ["N"] = 2 }.ToImmutableSortedDictionary() };
        var submission = campaign.NewSubmission("p").With("x", 1).With("a", 2).With("B", 3).With("l", IndicatorValue.Of([item]));
        submission = submission with { Evidence = submission.Evidence.Add("a", ["1"]).Add("B", ["2"]) };
        var downwards = Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a));
        var other = submission with
        {
            Values = submission.Values.ToImmutableSortedDictionary(downwards),
            Evidence = submission.Evidence.ToImmutableSortedDictionary(downwards),
        };

        item.Values.Keys.Should().Equal("N", "m");
        other.Values.Keys.Should().Equal("B", "a", "l", "x");
        other.Evidence.Keys.Should().Equal("B", "a");
        campaign.Evaluate([other]).InputFingerprint.Should().Be(campaign.Evaluate([submission]).InputFingerprint);
    }

    [Fact]
    public void An_evaluation_names_campaign_version_fingerprints_and_library()
    {
        var campaign = new CampaignText().Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 1)]);
        evaluation.Campaign.Should().BeEquivalentTo(new { Id = "test", Version = "1.0.0" });
        foreach (var fingerprint in new[] { evaluation.Campaign.Fingerprint, evaluation.InputFingerprint, evaluation.ResultFingerprint })
        {
            fingerprint.Should().MatchRegex("^[0-9a-f]{64}$");
        }

        evaluation.LibraryVersion.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void The_fingerprint_is_of_what_was_loaded_and_not_of_how_it_was_written()
    {
        var text = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c" }""",
            Workflows =
                """
                    { "WorkflowName": "c", "Rules": [ { "RuleName": "mark", "Expression": "x >= 0.5",
                      "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } } ] }
                    """,
        };
        var same = text with
        {
            Head = "\"$schema\": \"../schema/campaign.schema.json\", " + text.Head.ReplaceLineEndings("\r\n"),
            Criteria = text.Criteria.Replace("10", "1.0e1", StringComparison.Ordinal),
            Rest = """ "rounding": { "mode": "halfAwayFromZero" } """,
        };
        same.Load().Reference.Should().Be(text.Load().Reference);
    }

    [Fact]
    public void A_newer_format_version_is_refused_in_one_message() =>
        Diagnose.Of(
            new CampaignText
            {
                Head = new CampaignText().Head.Replace(
                    "\"formatVersion\": 1", "\"formatVersion\": 2, \"someNewField\": true", StringComparison.Ordinal),
            })
            .Should().ContainSingle().Which.Code.Should().Be("ER1013");
}
