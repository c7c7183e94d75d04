using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

public sealed partial class OutcomeTests
{
    [Fact]
    public void A_copy_that_says_something_else_has_not_what_was_worked_out_before()
    {
        var outcome = Evaluation.With([Decide("first", "p1", CouncilVerdict.Refuses)]);
        var (result, sheets) = (Evaluation.ResultFingerprint, outcome.Sheets);

        (Evaluation with { LibraryVersion = "0" }).ResultFingerprint.Should().NotBe(result);
        (Evaluation with { EvaluatedAt = Evaluation.EvaluatedAt.AddDays(1) }).ResultFingerprint.Should().Be(result);
        (outcome with { Evaluation = Evaluation with { Sheets = [] } }).Sheets.Should().BeEmpty().And.NotEqual(sheets);
    }

    [Fact]
    public void Of_several_decisions_that_are_too_many_the_one_on_whoever_stands_last_is_named()
    {
        CouncilDecision At(int line, CouncilDecision decision) =>
            decision with { Position = new SourcePosition { File = "d.json", Line = line, Column = 1 } };
        CouncilDecision[] decisions =
            [At(3, Decide("first", "p3", CouncilVerdict.Changes)), At(2, Decide("first", "p1", CouncilVerdict.Confirms))];

        Evaluation.TryWith(decisions, out _, out var diagnostics);

        diagnostics.Should().ContainSingle().Which.Position.Line.Should().Be(3);
    }

    [Fact]
    public void Decisions_on_what_was_read_back_are_looked_at_award_by_award()
    {
        var campaign = AwardCampaign.Of(
            """
            { "id": "a", "workflow": "w", "ballot": { "threshold": "80%", "of": "present" } }, { "id": "b", "workflow": "w" }
            """,
            Workflow("w", Rule("r", "x > 2"))).Load();
        var read = EvaluationJson.Deserialize(EvaluationJson.Serialize(campaign.EvaluateMarks(9)));

        Dossier.Check(campaign, read, [Decide("a", "p1", CouncilVerdict.Confirms)]).Should().ContainSingle();
        Dossier.Check(campaign, read, [Decide("b", "p1", CouncilVerdict.Confirms)]).Should().BeEmpty();
    }
}
