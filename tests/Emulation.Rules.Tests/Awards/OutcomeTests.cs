using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Newtonsoft.Json;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

/// <summary>What decisions on awards come to, and what flows on from one award to the next, to histories and to other campaigns.</summary>
public sealed partial class OutcomeTests
{
    /// <summary>"first" goes to two of those above 2; "second" asks for it and goes to half of those who have it.</summary>
    private static readonly Campaign Chain = AwardCampaign.Of(
        """
        { "id": "first", "workflow": "w", "quota": { "max": 2 } },
        { "id": "second", "workflow": "w", "requires": [ "first" ],
          "quota": { "share": "50%", "of": "award:first", "rounding": "down", "ties": "council" } }
        """,
        Workflow("w", Rule("r", "x > 2"))).Load();

    private static readonly decimal[] Marks = [9, 8, 7, 1];
    private static readonly Evaluation Evaluation = Chain.EvaluateMarks(Marks);

    [Fact]
    public void An_outcome_works_its_fingerprint_out_only_when_it_is_asked_for()
    {
        var evaluation = Chain.EvaluateMarks([9, 8, 7, 2]);
        var outcome = evaluation.With([]);
        evaluation.KnownFingerprint.Should().BeNull();

        var altered = outcome.Results with { Standings = [] };
        altered.Fingerprint.Should().Be(OutcomeJson.FingerprintOf(evaluation, [], outcome.Results));
        outcome.Fingerprint.Should().Be(altered.Fingerprint, "what is altered keeps the fingerprint it was sealed with");
        evaluation.KnownFingerprint.Should().NotBeNull();
    }

    [Fact]
    public void Without_decisions_what_is_recommended_is_proposed_and_nothing_is_given()
    {
        var outcome = Evaluation.With([]);

        Letters(outcome, "first").Should().Be("PPNN");
        Letters(outcome, "second").Should().Be("PNNN");
        (outcome.IsDecided, outcome.PastAwards(2026).Any()).Should().Be((false, false));
        outcome.Recommendations.Should().BeSameAs(Evaluation.Recommendations);
        outcome.Sheets.Should().BeSameAs(Evaluation.Sheets);
    }

    [Fact]
    public void An_award_that_is_refused_is_lacking_where_a_later_one_asks_for_it_and_shrinks_its_quota()
    {
        var outcome = Evaluation.With([Decide("first", "p1", CouncilVerdict.Refuses)]);

        Letters(outcome, "first").Should().Be("NPNN");
        Letters(outcome, "second").Should().Be("NNNN");
        On(outcome, "second", "p1").ReasonsEnglish.Should().Equal("without: first");
        On(outcome, "second", "p2").Should().BeEquivalentTo(
            new { Status = RecommendationStatus.OverQuota, ReasonsEnglish = new[]
            {
                "over the quota: place 1 of 1 eligible, only 0 allowed",
            } });
        Evaluation.On("p2", "second").Status.Should().Be(RecommendationStatus.OverQuota, "the evaluation is as it was");
    }

    [Fact]
    public void An_award_that_is_given_opens_the_way_to_the_next()
    {
        var outcome = Evaluation.With(
            [
                Decide("first", "p1", CouncilVerdict.Refuses),
                Decide("first", "p3", CouncilVerdict.Changes),
                Decide("second", "p2", CouncilVerdict.Confirms),
            ]);

        Letters(outcome, "first").Should().Be("NPGN");
        Letters(outcome, "second").Should().Be("NGNN");
        On(outcome, "second", "p3").ReasonsEnglish.Should().Equal("over the quota: place 2 of 2 eligible, only 1 allowed");
        outcome.PastAwards(2026).Should().Equal(
            KeyValuePair.Create(
                "p2",
                new PastAward { Award = "second", Year = 2026 }), KeyValuePair.Create(
                    "p3", new PastAward { Award = "first", Year = 2026 }));
    }

    [Fact]
    public void No_more_are_given_than_the_quota_allows()
    {
        Evaluation.TryWith([Decide("first", "p3", CouncilVerdict.Changes)], out var outcome, out var diagnostics).Should().BeFalse();

        outcome.Should().BeNull();
        var found = diagnostics.Should().ContainSingle().Which;
        found.Message.English.Should().Be("'first': 3 would have it and the quota allows 2: p1, p2, p3.");
        found.Message.Vietnamese.Should().Be("'first': 3 được trao mà tỷ lệ khống chế chỉ cho 2: p1, p2, p3.");
        Evaluation.Invoking(e => e.With([Decide("first", "p3", CouncilVerdict.Changes)])).Should().Throw<CampaignException>();
    }

    [Fact]
    public void Who_is_given_an_award_outside_the_rules_stands_before_no_line() =>
        Letters(Evaluation.With([Decide("first", "p4", CouncilVerdict.Changes)]), "first").Should().Be("PPNG");

    [Fact]
    public void Two_subjects_in_one_decision_and_none_are_refused()
    {
        foreach (var decision in (CouncilDecision[])[
            Decide("first", "p1", CouncilVerdict.Confirms) with { Grade = "good" },
            Decide("first", "p1", CouncilVerdict.Confirms) with { Award = null },
        ])
        {
            Faults(Evaluation, decision).Should().Equal("a decision is about exactly one of 'award', 'grade' and 'place'.");
        }
    }

    [Fact]
    public void No_decision_alters_a_score()
    {
        var outcome = Evaluation.With([Decide("first", "p1", CouncilVerdict.Refuses), Decide("first", "p3", CouncilVerdict.Changes)]);

        outcome.Evaluation.Should().BeSameAs(Evaluation);
        outcome.Sheets.Select(EvaluationJson.Serialize).Should().Equal(Evaluation.Sheets.Select(EvaluationJson.Serialize));
    }

    [Fact]
    public void An_outcome_survives_json_in_both_serialisers()
    {
        var json = OutcomeJson.Serialize(Decided());

        OutcomeJson.Serialize(OutcomeJson.Deserialize(json)).Should().Be(json);
        OutcomeJson.Serialize(JsonConvert.DeserializeObject<Outcome>(JsonConvert.SerializeObject(Decided()))!).Should().Be(json);
        System.Text.Json.JsonSerializer.Deserialize<Outcome>(json)!.Fingerprint.Should().Be(Decided().Fingerprint);
        var read = OutcomeJson.Deserialize(json);
        OutcomeJson.FingerprintOf(read.Evaluation, read.Decisions, read.Results).Should().Be(read.Fingerprint);
    }

    [Theory]
    [InlineData("\"outcome\": {", "\"outcame\": {")]
    [InlineData("\"decisions\": [", "\"decisions\": null, \"d\": [")]
    [InlineData("\"result\": \"given\"", "\"result\": 1")]
    [InlineData("\"sheets\":", "\"sheets\": [], \"sheets\":")]
    public void What_is_no_outcome_is_refused(string written, string other) =>
        OutcomeJson.Serialize(Decided())
            .Replace(written, other, StringComparison.Ordinal)
            .Invoking(text => OutcomeJson.Deserialize(text))
            .Should()
            .Throw<System.Text.Json.JsonException>();

    [Fact]
    public void An_evaluation_that_was_read_back_is_evaluated_again_before_it_is_decided_on()
    {
        var read = EvaluationJson.Deserialize(EvaluationJson.Serialize(Evaluation));

        read.With([]).Fingerprint.Should().Be(Evaluation.With([]).Fingerprint);
        read.Invoking(e => e.With([Decide("first", "p1", CouncilVerdict.Confirms)]))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*evaluate the submissions again*");
    }

    [Fact]
    public void Another_decision_another_reason_or_another_result_is_another_fingerprint()
    {
        var refused = Decide("first", "p1", CouncilVerdict.Refuses);
        string[] fingerprints =
        [
            Evaluation.With(
                []).Fingerprint, Decided().Fingerprint, Evaluation.With(
                    [refused]).Fingerprint, Evaluation.With([refused with { Reason = "other" }]).Fingerprint,
            Evaluation.With(
                [Decide("first", "p1", CouncilVerdict.Confirms)]).Fingerprint, Chain.EvaluateMarks([9, 8, 7, 2]).With(
                    [refused]).Fingerprint,
        ];

        fingerprints.Should().OnlyHaveUniqueItems();
        Evaluation.With([refused]).Fingerprint.Should().Be(Chain.EvaluateMarks(Marks).With([refused]).Fingerprint);
    }

    [Theory]
    [InlineData("\u00A0p1\u00A0")]
    [InlineData("p\u200B1")]
    public void A_decision_names_a_participant_and_an_award_as_figures_may(string participant)
    {
        var outcome = Evaluation.With([Decide("\u200Bfirst ", participant, CouncilVerdict.Refuses)]);

        Letters(outcome, "first").Should().Be("NPNN");
        outcome.Fingerprint.Should().Be(Evaluation.With([Decide("first", "p1", CouncilVerdict.Refuses)]).Fingerprint);
        var text = $$"""[ { "award": "first", "participant": "{{participant}}", "verdict": "confirms", "by": "council" } ]""";
        DecisionJson.TryRead(text, "d.json", out var read, out _).Should().BeTrue();
        Faults(Evaluation, [.. read]).Should().BeEmpty();
    }

    private static Outcome Decided() =>
        Evaluation.With([Decide("first", "p1", CouncilVerdict.Refuses), Decide("first", "p3", CouncilVerdict.Changes)]);

    private static IEnumerable<string> Faults(Evaluation evaluation, params CouncilDecision[] decisions)
    {
        evaluation.TryWith(decisions, out _, out var diagnostics);
        return diagnostics.Select(d => d.Message.English);
    }

    /// <summary>What came of p1, p2, …: Proposed, Given, Not given, Open.</summary>
    private static string Letters(Outcome outcome, string award) =>
        string.Concat(
            outcome.Awards.Where(a => a.Award == award)
                .OrderBy(a => a.Participant, StringComparer.Ordinal)
                .Select(a => a.Result.ToString()[0]));

    private static Recommendation On(Outcome outcome, string award, string participant) =>
        outcome.Recommendations.Single(r => r.Award == award && r.Participant == participant);

    private static CouncilDecision Decide(string award, string participant, CouncilVerdict verdict) => new()
    {
        Award = award,
        Participant = participant,
        Verdict = verdict,
        Reason = "r",
        Basis = ["1/QĐ"],
        By = "council",
    };
}
