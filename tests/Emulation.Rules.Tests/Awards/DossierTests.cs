using Emulation.Rules.Awards;
using Emulation.Rules.Replay;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

public sealed partial class DossierTests
{
    private const string Quota = """ "quota": { "max": 2 }, "ballot": { "threshold": "80%", "of": "members", "quorum": "2/3" } """;

    private static readonly BallotCount Carried = new() { Votes = 8, Present = 9, Members = 10 };
    private static readonly Campaign Campaign = AwardCampaign.One("x > 2", Quota);

    /// <summary>p1 is recommended, p2 and p3 tie, p4 is over the quota, p5 not eligible.</summary>
    private static readonly decimal[] Marks = [9, 8, 8, 7, 1];

    private static readonly Evaluation Evaluation = Campaign.EvaluateMarks(Marks);

    [Fact]
    public void Decisions_confirm_change_and_refuse_and_alter_no_score()
    {
        List<CouncilDecision> decisions = [
            Decide(
                "p1",
                CouncilVerdict.Confirms), Decide(
                    "p2",
                    CouncilVerdict.Changes,
                    "chosen by lot",
                    "12/QĐ"), Decide("p3", CouncilVerdict.Refuses, "one place left"),
            Decide("p4", CouncilVerdict.Confirms), Decide("p5", CouncilVerdict.Changes, "rescued a child", "13/QĐ")];
        var dossier = Dossier.Create(Campaign, Evaluation, decisions);

        dossier.Evaluation.Should().BeSameAs(Evaluation);
        dossier.Decisions.Select(d => d.Decision).Should().Equal(decisions);
    }

    [Fact]
    public void What_is_not_well_founded_is_told_all_of_it()
    {
        List<CouncilDecision> decisions = [
            Decide(
                "p1",
                CouncilVerdict.Changes,
                "because",
                "1/QĐ"), Decide("p2", CouncilVerdict.Confirms), Decide("p3", CouncilVerdict.Changes),
            Decide("p4", CouncilVerdict.Refuses), Decide("p9", CouncilVerdict.Confirms), Decide("p1", CouncilVerdict.Confirms),
            Decide("p1", CouncilVerdict.Confirms) with { Award = "b" },
            Decide("p5", CouncilVerdict.Changes, "brave", "2/QĐ") with { Ballot = null }];

        Dossier.Check(Campaign, Evaluation, decisions).Select(d => d.Message.English).Should().BeEquivalentTo(
            "the decision 'changes' on 'a' for 'p1' is what was recommended.",
            "the recommendation on 'a' for 'p2' is open (tieForCouncil) and cannot just be confirmed.",
            "the decision 'changes' on 'a' for 'p3' needs a reason.",
            "the decision that changes the recommendation on 'a' for 'p3' needs a legal basis.",
            "the decision 'refuses' on 'a' for 'p4' is what was recommended.",
            "the decision 'refuses' on 'a' for 'p4' needs a reason.",
            "there is no participant 'p9'.",
            "the council decides twice on 'a' for 'p1'.",
            "there is no award 'b'.",
            "'a' for 'p5' needs a ballot, but the decision has none.");
    }

    [Theory]
    [InlineData(7, 9, 10, "'a' for 'p1': the ballot did not carry: 7 votes of 10, 80% needed.")]
    [InlineData(6, 6, 10, "'a' for 'p1': the ballot did not carry: 6 of 10 members present, 2/3 needed.")]
    [InlineData(10, 9, 10, "'a' for 'p1': 10 votes, 9 present, 10 members cannot be.")]
    public void An_award_is_not_given_against_its_ballot(int votes, int present, int members, string message)
    {
        var decision =
            Decide("p1", CouncilVerdict.Confirms) with { Ballot = new BallotCount { Votes = votes, Present = present, Members = members } };

        Dossier.Check(Campaign, Evaluation, [decision]).Should().ContainSingle().Which.Message.English.Should().Be(message);
        Campaign.Invoking(c => Dossier.Create(c, Evaluation, [decision])).Should().Throw<CampaignException>();
    }

    /// <summary>The file of the year before names the same awards and people.</summary>
    [Fact]
    public void Decisions_of_before_the_campaign_began_are_told_once_and_counted_all_the_same()
    {
        var day = Campaign.Definition.Effective.From;
        List<CouncilDecision> decisions = [
            Decide("p1", CouncilVerdict.Confirms) with { On = day.AddDays(-14) },
            Decide("p4", CouncilVerdict.Confirms) with { On = day.AddDays(-1) },
            Decide("p5", CouncilVerdict.Confirms) with { On = day }];

        Evaluation.TryWith(decisions, out var outcome, out var diagnostics).Should().BeTrue();
        var told = diagnostics.Should().ContainSingle().Which;
        told.Message.English.Should().StartWith(
            $"the decision on 'a' for 'p1' is dated {day.AddDays(-14):yyyy-MM-dd}, before the campaign begins ({day:yyyy-MM-dd}), and "
                + "counts all the same. 2 places are like this");
        told.Message.Vietnamese.Should().StartWith($"quyết định về 'a' cho 'p1' ghi ngày {day.AddDays(-14):yyyy-MM-dd}, trước khi ");
        Dossier.Check(Campaign, EvaluationJson.Deserialize(EvaluationJson.Serialize(Evaluation)), decisions)
            .Select(d => d.Message.English).Should().Equal(told.Message.English);
        DossierReplay.Run(Dossier.Create(outcome!), Campaign, Submissions(Campaign, Marks)).Confirmed.Should().BeTrue();
    }

    [Fact]
    public void A_ballot_that_is_lost_refuses_the_award()
    {
        var decision =
            Decide("p1", CouncilVerdict.Refuses, "the ballot was lost") with
            {
                Ballot = new BallotCount { Votes = 1, Present = 9, Members = 10 },
            };

        Dossier.Check(Campaign, Evaluation, [decision]).Should().BeEmpty();
    }

    [Fact]
    public void Decisions_on_an_evaluation_of_other_rules_are_refused() =>
        AwardCampaign.One("x > 3", Quota).Invoking(other => Dossier.Check(other, Evaluation, [])).Should().Throw<ArgumentException>();

    [Fact]
    public void A_dossier_survives_json_and_is_confirmed()
    {
        var read = DossierJson.Deserialize(DossierJson.Serialize(Sealed()));

        DossierJson.Serialize(read).Should().Be(DossierJson.Serialize(Sealed()));
        Replay(read).Confirmed.Should().BeTrue();
    }

    [Fact]
    public void Decisions_are_read_strictly()
    {
        const string Text = """
            [ { "award": "a", "participant": "p1", "verdict": "grants", "ballot": { "votes": 1, "present": 2 }, "signer": "x" } ]
            """;

        DecisionJson.TryRead(Text, "d.json", out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => $"{d.Position.Column}: {d.Code}")
            .Should()
            .BeEquivalentTo("3: ER1011", "51: ER1016", "71: ER1011", "101: ER1010");
        DecisionJson.TryRead("""[ { "participant": "p1", "verdict": "confirms", "by": "x" } ]""", "d.json", out _, out diagnostics)
            .Should().BeFalse();
        diagnostics.Single().Message.English.Should().Contain("'award'");
    }

    [Fact]
    public void Decisions_in_json_say_all_a_decision_can_say()
    {
        const string Text = """
            [ { "award": "a", "participant": "p1", "verdict": "changes", "reason": "r", "basis": [ "1/QĐ" ],
                "ballot": { "votes": 8, "present": 9, "members": 10 }, "by": "Hội đồng", "on": "2026-12-01" } ]
            """;

        DecisionJson.TryRead(Text, "d.json", out var decisions, out _).Should().BeTrue();
        decisions.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Award = "a", Participant = "p1", Verdict = CouncilVerdict.Changes, Reason = "r", Basis = new[]
            {
                "1/QĐ",
            }, Ballot = Carried, By = "Hội đồng", On = new DateOnly(2026, 12, 1),
        });
    }

    [Fact]
    public void Decisions_on_an_evaluation_that_was_read_back_are_judged_on_what_it_recommends()
    {
        var read = EvaluationJson.Deserialize(EvaluationJson.Serialize(Evaluation));

        Dossier.Check(Campaign, read, [Decide("p1", CouncilVerdict.Confirms), Decide("p2", CouncilVerdict.Changes, "longer service")])
            .Select(d => d.Message.English)
            .Should()
            .Equal(
            "the decision that changes the recommendation on 'a' for 'p2' needs a legal basis.");
        var dossier = Dossier.Create(Campaign, read, [Decide("p1", CouncilVerdict.Confirms)]);
        dossier.Outcome.Should().BeNull();
        Replay(dossier).Confirmed.Should().BeTrue();
    }

    [Fact]
    public void A_dossier_of_before_outcomes_is_still_confirmed()
    {
        var was = Sealed();
        var old = was with { Outcome = null, Fingerprint = Dossier.FingerprintOf(was.Evaluation, was.Decisions, outcome: null) };
        var json = DossierJson.Serialize(old);

        json.Should().NotContain("\"outcome\"").And.NotContain("\"grade\": null,\n        \"place\"");
        Replay(DossierJson.Deserialize(json)).Confirmed.Should().BeTrue();
    }

    /// <summary>With other decisions and every fingerprint as if it had been made so, without what they come to.</summary>
    private static Dossier SealedAnew(Dossier dossier, params CouncilDecision[] decisions)
    {
        List<SealedDecision> sealedDecisions = [.. decisions.Select(SealedDecision.Of)];
        return dossier with
        {
            Decisions = sealedDecisions,
            Outcome = null,
            Fingerprint = Dossier.FingerprintOf(dossier.Evaluation, sealedDecisions, outcome: null),
        };
    }

    private static Dossier Sealed() => Dossier.Create(
        Campaign, Evaluation, [
            Decide("p1", CouncilVerdict.Confirms),
            Decide("p2", CouncilVerdict.Changes, "longer service", "12/QĐ"),
            Decide("p3", CouncilVerdict.Refuses, "only one can be"),
        ]);

    [Fact]
    public void Names_that_look_numbered_are_told_apart()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" } ] }""",
            Criteria = """{ "id": "c", "maxPoints": 100, "perItem": "l", "workflow": "c", "combine": "firstMatch" }""",
            Workflows = CampaignText.Workflow("c", CampaignText.Rule("r#3", "v > 1", "1"), CampaignText.Rule("r", "v <= 1", "2")),
        }.Load();
        SubmissionJson.TryRead(
            """[ { "participant": "p", "values": { "l": [ { "v": 2 }, { "v": 1 }, { "v": 0 }, { "v": 0 } ] } } ]""",
            "d.json",
            out var submissions,
            out _).Should().BeTrue();
        var dossier = Dossier.Create(campaign, campaign.Evaluate(submissions), []);
        DossierReplay.Run(dossier, campaign, submissions).Confirmed.Should().BeTrue();
    }

    private static DossierVerdict Replay(Dossier dossier) => DossierReplay.Run(dossier, Campaign, Submissions(Campaign, Marks));

    private static List<Rules.Submissions.Submission> Submissions(Campaign campaign, decimal[] marks) =>
        [.. marks.Select((mark, i) => campaign.NewSubmission($"p{i + 1}").With("x", mark))];

    private static CouncilDecision Decide(string participant, CouncilVerdict verdict, string? reason = null, params string[] basis) => new()
    {
        Award = "a",
        Participant = participant,
        Verdict = verdict,
        Reason = reason,
        Basis = basis,
        Ballot = Carried,
        By = "council",
    };
}
