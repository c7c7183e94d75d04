using Emulation.Rules.Awards;
using Emulation.Rules.Replay;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>Decisions on grades and places that were left to the council.</summary>
public sealed class DecidedGradeTests
{
    /// <summary>Two of p1, p2 and p3 can be excellent beside p0; all are ordered by grade and total, over all.</summary>
    private static readonly Campaign Graded = GradedCampaign.Limiting(excellent: "\"max\": 3, \"ties\": \"council\"").Load();

    private static readonly Evaluation Evaluation = Evaluate(Graded, 10, 9, 9, 9, 8);

    [Fact]
    public void Whom_the_council_chooses_holds_the_grade_and_the_place_that_follows()
    {
        var outcome =
            Evaluation.With(
                [Grade("p1", CouncilVerdict.Changes), Grade("p2", CouncilVerdict.Refuses), Grade("p3", CouncilVerdict.Changes)]);

        outcome.Sheets.Select(s => (s.Grade, s.GradePending)).Should().Equal(
            ("excellent", null), ("excellent", null), ("good", null), ("excellent", null), ("good", null));
        outcome.Standings.Select(s => (s.Participant, s.Rank, s.Pending))
            .Should()
            .Equal(("p0", 1, false), ("p1", 2, false), ("p3", 2, false), ("p2", 4, false), ("p4", 5, false));
        outcome.Results.Grades.Select(g => (g.Participant, g.Grade, g.Pending))
            .Should()
            .Equal(("p1", "excellent", null), ("p2", "good", null), ("p3", "excellent", null));
        Evaluation.Sheets[1].Should().BeEquivalentTo(new { Grade = "good", GradePending = "excellent" }, "the evaluation is as it was");
    }

    [Fact]
    public void Whom_nobody_decided_on_still_waits()
    {
        var outcome = Evaluation.With([Grade("p2", CouncilVerdict.Refuses)]);

        outcome.Sheets.Select(s => s.GradePending).Should().Equal(null, "excellent", null, "excellent", null);
        outcome.Standings.Single(s => s.Participant == "p1").Pending.Should().BeTrue();
    }

    [Fact]
    public void An_altered_decision_on_a_grade_or_a_place_is_named_by_what_it_is_about()
    {
        var grade = Grade("p2", CouncilVerdict.Refuses);
        var place = Place("p1", 2);
        var altered = Dossier.Create(Graded, Evaluation, [grade]) with
        {
            Decisions = [.. new[] { grade, place }.Select(SealedDecision.Of).Select(d => d with { Fingerprint = new string('0', 64) })],
        };

        DossierReplay.Run(altered, Graded, [.. Evaluation.Submissions!]).AlteredDecisions
            .Should().Equal("grade:excellent/p2", "place:2/p1");
    }

    [Fact]
    public void No_more_hold_a_grade_than_its_quota_allows() =>
        Faults(Evaluation, Grade("p1", CouncilVerdict.Changes), Grade("p2", CouncilVerdict.Changes), Grade("p3", CouncilVerdict.Changes))
            .Should().Equal("'grade:excellent': 3 would have it and the quota allows 2: p1, p2, p3.");

    [Fact]
    public void Decisions_on_what_does_not_wait_are_refused() =>
        Faults(
            Evaluation, Grade(
                "p0",
                CouncilVerdict.Changes), Grade(
                    "p4",
                    CouncilVerdict.Refuses), Grade("p1", CouncilVerdict.Changes) with { Grade = "exellent" },
            Grade("p1", CouncilVerdict.Confirms), Place("p0", 1), Grade("p9", CouncilVerdict.Changes))
            .Should().BeEquivalentTo(
                "there is nothing to decide on 'grade:excellent' for 'p0': it does not wait for the council.",
                "there is nothing to decide on 'grade:excellent' for 'p4': it does not wait for the council.",
                "the decision names grade 'exellent', which the campaign does not have.",
                "the recommendation on 'grade:excellent' for 'p1' is open (tieForCouncil) and cannot just be confirmed.",
                "there is nothing to decide on 'place:1' for 'p0': it does not wait for the council.",
                "there is no participant 'p9'.");

    [Fact]
    public void A_decision_on_a_grade_needs_its_grounds_and_stands_once() =>
        Faults(
            Evaluation,
            Grade("p1", CouncilVerdict.Changes) with { Basis = [] },
            Grade("p2", CouncilVerdict.Refuses) with { Reason = " " },
            Grade("p1", CouncilVerdict.Refuses))
            .Should().BeEquivalentTo(
                "the decision that changes the recommendation on 'grade:excellent' for 'p1' needs a legal basis.",
                "the decision 'refuses' on 'grade:excellent' for 'p2' needs a reason.",
                "the council decides twice on 'grade:excellent' for 'p1'.");

    [Fact]
    public void A_grade_that_is_decided_opens_the_award_that_asks_for_it()
    {
        var text = GradedCampaign.Limiting(excellent: "\"max\": 1, \"ties\": \"council\"");
        var campaign = (text with
        {
            Rest = text.Rest + """, "awards": [ { "id": "a", "workflow": "a" } ]""",
            Workflows = text.Workflows + "," + CampaignText.Workflow("a", CampaignText.Rule("r", "grade == \"excellent\"")),
        }).Load();
        var evaluation = Evaluate(campaign, 9, 9);

        evaluation.Letters().Should().Be("NN");
        var outcome = evaluation.With([Grade("p1", CouncilVerdict.Changes), Grade("p0", CouncilVerdict.Refuses)]);
        outcome.Awards.Select(a => (a.Participant, a.Result))
            .Should()
            .BeEquivalentTo([("p0", AwardResult.NotGiven), ("p1", AwardResult.Proposed)]);
    }

    [Theory]
    [InlineData("standard", "1 2 3", "p1:1 p2:2 p3:3 p4:4")]
    [InlineData("standard", "2 1 2", "p2:1 p1:2= p3:2= p4:4")]
    [InlineData("standard", "1 1 3", "p1:1= p2:1= p3:3 p4:4")]
    [InlineData("standard", "1 - -", "p1:1 p2:2?= p3:2?= p4:4")]
    [InlineData("standard", "- - 3", "p1:1?= p2:1?= p3:3 p4:4")]
    [InlineData("standard", "- 2 3", "p1:1 p2:2 p3:3 p4:4")]
    [InlineData("standard", "1 1 1", "p1:1= p2:1= p3:1= p4:4")]
    [InlineData("dense", "1 2 3", "p1:1 p2:2 p3:3 p4:4")]
    [InlineData("dense", "1 1 2", "p1:1= p2:1= p3:2 p4:3")]
    [InlineData("dense", "1 - -", "p1:1 p2:2?= p3:2?= p4:3")]
    [InlineData("dense", "1 1 1", "p1:1= p2:1= p3:1= p4:2")]
    public void The_council_orders_those_who_share_a_place(string places, string decided, string expected)
    {
        var outcome = Evaluate(Ranked(places), null, 9, 9, 9, 8).With([.. Places(decided)]);

        string.Join(' ', outcome.Standings.Select(s => $"{s.Participant}:{s.Rank}{(s.Pending ? "?" : "")}{(s.Tied ? "=" : "")}"))
            .Should()
            .Be(expected);
    }

    [Theory]
    [InlineData("standard", "1 3 3", "p1, p2, p3", "1, 3, 3")]
    [InlineData("standard", "1 1 2", "p1, p2, p3", "1, 1, 2")]
    [InlineData("standard", "- 2 -", "p2", "2")]
    [InlineData("standard", "4 - -", "p1", "4")]
    [InlineData("dense", "1 1 3", "p1, p2, p3", "1, 1, 3")]
    public void Places_that_do_not_follow_each_other_are_refused(string places, string decided, string participants, string given) =>
        Faults(Evaluate(Ranked(places), null, 9, 9, 9, 8), [.. Places(decided)]).Should().Equal(
            $"the places decided for {participants} are {given}, which do not follow each other within the places 1 to 3 that they share.");

    [Fact]
    public void A_place_is_given_never_refused() =>
        Faults(Evaluate(Ranked("standard"), null, 9, 9), Place("p1", 1) with { Verdict = CouncilVerdict.Refuses })
            .Should().Equal("the decision on 'place:1' for 'p1' cannot be refuses: a place can only be given.");

    [Fact]
    public void What_cannot_be_is_refused_where_a_result_was_read_back_too()
    {
        var impossible = new BallotCount { Votes = 9, Present = 3, Members = 5 };
        const string Says = "for 'p1': 9 votes, 3 present, 5 members cannot be.";

        BothWays(Ranked("standard"), Evaluate(Ranked("standard"), null, 9, 9), Place("p1", 1) with { Verdict = CouncilVerdict.Refuses })
            .Should().ContainSingle().Which.Should().EndWith("cannot be refuses: a place can only be given.");
        BothWays(Ranked("standard"), Evaluate(Ranked("standard"), null, 9, 9), Place("p1", 1) with { Ballot = impossible })
            .Should().ContainSingle().Which.Should().EndWith(Says);
        BothWays(Graded, Evaluation, Grade("p1", CouncilVerdict.Changes) with { Ballot = impossible })
            .Should().ContainSingle().Which.Should().EndWith(Says);
    }

    [Fact]
    public void A_place_that_is_shared_by_the_rules_is_not_the_councils() =>
        Faults(Evaluate(Ranked("standard", ties: "share"), null, 9, 9), Place("p1", 1))
            .Should().Equal("there is nothing to decide on 'place:1' for 'p1': it does not wait for the council.");

    [Fact]
    public void A_place_that_is_shared_by_the_rules_is_not_the_councils_where_a_result_was_read_back()
    {
        Evaluation.Standings.Should().Contain(s => s.Participant == "p1" && s.Tied && s.Pending, "the grade it goes by waits");
        const string Refusal = "there is nothing to decide on 'place:2' for 'p1': it does not wait for the council.";

        Faults(Evaluation, Place("p1", 2)).Should().Equal(Refusal);
        var read = EvaluationJson.Deserialize(EvaluationJson.Serialize(Evaluation));
        Dossier.Check(Graded, read, [Place("p1", 2)]).Select(d => d.Message.English).Should().Equal(Refusal);
    }

    [Fact]
    public void Decisions_on_grades_and_places_are_read_and_sealed()
    {
        const string Text = """
            [ { "grade": "excellent", "participant": "p1", "verdict": "changes", "reason": "r", "basis": [ "1/QĐ" ], "by": "council" },
              { "place": 3, "participant": "p2", "verdict": "changes", "reason": "r", "basis": [ "1/QĐ" ], "by": "council" } ]
            """;

        DecisionJson.TryRead(Text, "d.json", out var decisions, out _).Should().BeTrue();
        decisions.Select(d => (d.Award, d.Grade, d.Place)).Should().Equal((null, "excellent", null), (null, null, 3));
        var dossier = Dossier.Create(Evaluation.With([decisions[0]]));
        DossierJson.Deserialize(DossierJson.Serialize(dossier)).Decisions[0].IsIntact.Should().BeTrue();
    }

    private static Campaign Ranked(string places, string ties = "council") => new CampaignText
    {
        Rest = $$""" "ranking": { "within": "all", "orderBy": [ "total" ], "ties": "{{ties}}", "places": "{{places}}" } """,
        Workflows = CampaignText.Workflow("c", CampaignText.Rule("all", "true", "x")),
    }.Load();

    private static Evaluation Evaluate(Campaign campaign, params decimal?[] marks) => campaign.Evaluate(
        marks.Select((mark, i) => (mark, i))
            .Where(m => m.mark is not null)
            .Select(m => campaign.NewSubmission($"p{m.i}").With("x", m.mark!.Value)));

    private static IEnumerable<CouncilDecision> Places(string decided) => decided.Split(' ')
        .Select((place, i) => (place, i)).Where(p => p.place != "-").Select(p => Place($"p{p.i + 1}", p.place[0] - '0'));

    /// <summary>What is wrong with a decision, which is the same for the evaluation and one that was read back.</summary>
    private static List<string> BothWays(Campaign campaign, Evaluation evaluation, CouncilDecision decision)
    {
        var read = EvaluationJson.Deserialize(EvaluationJson.Serialize(evaluation));
        List<string> faults = [.. Faults(evaluation, decision)];
        Dossier.Check(campaign, read, [decision]).Select(d => d.Message.English).Should().Equal(faults);
        return faults;
    }

    private static IEnumerable<string> Faults(Evaluation evaluation, params CouncilDecision[] decisions)
    {
        evaluation.TryWith(decisions, out _, out var diagnostics);
        return diagnostics.Select(d => d.Message.English);
    }

    private static CouncilDecision Grade(string participant, CouncilVerdict verdict) => new()
    {
        Grade = "excellent",
        Participant = participant,
        Verdict = verdict,
        Reason = "r",
        Basis = ["1/QĐ"],
        By = "council",
    };

    private static CouncilDecision Place(string participant, int place) =>
        Grade(participant, CouncilVerdict.Changes) with { Grade = null, Place = place };
}
