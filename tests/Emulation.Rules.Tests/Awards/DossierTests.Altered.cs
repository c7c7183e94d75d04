using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Replay;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>What was altered afterwards.</summary>
public sealed partial class DossierTests
{
    [Fact]
    public void An_altered_rule_is_named()
    {
        var other = AwardCampaign.One("x > 2", Quota.Replace("\"max\": 2", "\"max\": 1", StringComparison.Ordinal));
        var verdict = DossierReplay.Run(Sealed(), other, Submissions(other, Marks));

        verdict.Should()
            .BeEquivalentTo(
                new { Confirmed = false, SameRules = false, SameInputs = true, ResultsIntact = true, DecisionsComplete = true });
        verdict.FirstDifference!.Path.Should().Be("recommendations[a, p1].reasons[#1]");
    }

    [Fact]
    public void An_altered_input_is_named()
    {
        var verdict = DossierReplay.Run(Sealed(), Campaign, Submissions(Campaign, [9, 8, 8, 7.5m, 1]));

        verdict.Should().BeEquivalentTo(new
        {
            Confirmed = false,
            SameRules = true,
            SameInputs = false,
            FirstDifference = new DossierDifference { Path = "sheets[p4].total", Dossier = "7", Replayed = "7.5" },
        });
    }

    [Fact]
    public void A_participant_who_is_gone_is_named() =>
        DossierReplay.Run(Sealed(), Campaign, Submissions(Campaign, [9, 8, 8, 7])).FirstDifference.Should()
            .Match<DossierDifference>(d => d.Path == "sheets[p5]" && d.Replayed == null && d.Dossier != null);

    [Fact]
    public void An_altered_decision_is_named()
    {
        var json = DossierJson.Serialize(Sealed()).Replace("only one can be", "the chairman said so", StringComparison.Ordinal);

        Replay(DossierJson.Deserialize(json)).Should().BeEquivalentTo(
            new { Confirmed = false, SameRules = true, SameInputs = true, FirstDifference = (DossierDifference?)null,
                AlteredDecisions = new[] { "a/p3" }, DecisionsComplete = true });
    }

    [Fact]
    public void A_decision_that_was_taken_out_is_noticed()
    {
        var dossier = Sealed();

        Replay(dossier with { Decisions = [.. dossier.Decisions.Skip(1)] }).Should()
            .BeEquivalentTo(new { Confirmed = false, DecisionsComplete = false });
    }

    /// <summary>It is not kept but worked out again: nothing later could tell that it was altered.</summary>
    [Fact]
    public void An_altered_number_that_is_worked_out_from_those_beside_it_is_refused()
    {
        var json = EvaluationJson.Serialize(AwardCampaign.One("x >= 8").EvaluateMarks(5.5m));
        json.Should().Contain("\"difference\": 2.5");
        FluentActions.Invoking(() => EvaluationJson.Deserialize(json)).Should().NotThrow();

        var altered = json.Replace("\"difference\": 2.5", "\"difference\": 0.5", StringComparison.Ordinal);
        FluentActions.Invoking(() => EvaluationJson.Deserialize(altered)).Should().Throw<JsonException>();
    }

    [Fact]
    public void An_altered_point_is_named_though_rules_and_inputs_are_the_same()
    {
        var json = DossierJson.Serialize(Sealed()).Replace("\"baseTotal\": 7,", "\"baseTotal\": 9,", StringComparison.Ordinal);
        var verdict = Replay(DossierJson.Deserialize(json));

        verdict.Should().BeEquivalentTo(new
        {
            Confirmed = false,
            ResultsIntact = false,
            FirstDifference = new DossierDifference { Path = "sheets[p4].baseTotal", Dossier = "9", Replayed = "7" },
        });
    }

    [Fact]
    public void A_dossier_of_a_newer_form_is_refused()
    {
        var json = DossierJson.Serialize(Sealed()).Replace("\"formatVersion\": 1", "\"formatVersion\": 2", StringComparison.Ordinal);

        json.Invoking(text => DossierJson.Deserialize(text)).Should().Throw<System.Text.Json.JsonException>()
            .WithMessage("*formatVersion 2 is newer*");
    }

    [Fact]
    public void A_dossier_holds_what_the_decisions_come_to_and_an_altered_result_is_named()
    {
        var sealedOne = Sealed();
        sealedOne.Outcome!.Awards.Single(a => a.Participant == "p3").Result.Should().Be(AwardResult.NotGiven);
        var given = sealedOne with
        {
            Outcome =
                sealedOne.Outcome with
                {
                    Awards = [.. sealedOne.Outcome.Awards.Select(a => a.Participant == "p3" ? a with { Result = AwardResult.Given } : a)],
                },
        };

        Replay(given).Should().BeEquivalentTo(new
        {
            Confirmed = false,
            OutcomeIntact = false,
            FirstDifference = new DossierDifference
            {
                Path = "outcome.awards[a, p3].result", Dossier = "\"given\"", Replayed = "\"notGiven\"",
            },
        });
    }

    [Fact]
    public void Decisions_are_judged_again_even_in_a_dossier_that_was_sealed_anew()
    {
        var was = Sealed();
        var change = Decide("p2", CouncilVerdict.Changes, "longer service");
        Faults(SealedAnew(was, Decide("p1", CouncilVerdict.Confirms) with { Award = "b" })).Should().Equal("there is no award 'b'.");
        Faults(SealedAnew(was, Decide("p9", CouncilVerdict.Confirms))).Should().Equal("there is no participant 'p9'.");
        Faults(SealedAnew(was, change)).Should().Equal("the decision that changes the recommendation on 'a' for 'p2' needs a legal basis.");
        Faults(SealedAnew(was, change with { Basis = ["12/QĐ"] }, Decide("p2", CouncilVerdict.Refuses, "too young"))).Should()
            .Equal("the council decides twice on 'a' for 'p2'.");
        Faults(SealedAnew(was, Decide("p1", CouncilVerdict.Confirms) with { Ballot = null })).Should()
            .Equal("'a' for 'p1' needs a ballot, but the decision has none.");
        Faults(SealedAnew(was, Decide("p1", CouncilVerdict.Confirms))).Should().BeEmpty();

        static IEnumerable<string> Faults(Dossier dossier)
        {
            var verdict = Replay(DossierJson.Deserialize(DossierJson.Serialize(dossier)));
            (verdict.ResultsIntact, verdict.DecisionsComplete, verdict.AlteredDecisions.Count).Should().Be((true, true, 0));
            verdict.Confirmed.Should().Be(verdict.DecisionFaults.Count == 0);
            return verdict.DecisionFaults.Select(d => d.Message.English);
        }
    }
}
