using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Whom a population value is taken over: those to whom the criterion applies and who are ranked.</summary>
public sealed class PopulationMemberTests
{
    [Fact]
    public void Whom_a_group_does_not_apply_to_is_no_member_of_what_its_criteria_compare()
    {
        var campaign = Compared(
            """{ "id": "g", "appliesWhen": "inside", "notApplicable": "exclude", "criteria": [ { "id": "h", "criteria": [ LEAF ] } ] }""");
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a").With("inside", true).With("banned", false).With("x", 4),
                campaign.NewSubmission("b").With("banned", false).With("inside", false).With("x", 9)]);
        evaluation.Population.Should().BeEquivalentTo([new { Criterion = "c", Value = 4m, Members = 1, Provisional = false }]);
        evaluation.Sheet("a").Line("c").Points.Should().Be(4m);
    }

    [Fact]
    public void Whom_a_group_may_not_apply_to_is_left_out_and_the_others_are_provisional()
    {
        var campaign = Compared("""{ "id": "g", "appliesWhen": "inside", "notApplicable": "full", "criteria": [ LEAF ] }""");
        var evaluation = campaign.Evaluate(
            [campaign.NewSubmission("a").With("inside", true).With("banned", false).With("x", 4),
                campaign.NewSubmission("b").With("banned", false).With("x", 9)]);
        evaluation.Population.Should().BeEquivalentTo([new { Criterion = "c", Value = 4m, Members = 1, Provisional = true }]);
        evaluation.Sheet("a").Should().BeEquivalentTo(new { Status = SheetStatus.Complete, Provisional = true });
    }

    [Fact]
    public void Who_may_be_unranked_is_left_out_and_the_others_are_provisional()
    {
        var campaign = Compared("LEAF");
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a").With("x", 4).With("banned", false), campaign.NewSubmission("b").With("x", 9),
                campaign.NewSubmission("c").With("x", 8).With("banned", true)]);
        evaluation.Population.Should().BeEquivalentTo([new { Criterion = "c", Value = 4m, Members = 1, Provisional = true }]);
        evaluation.Sheet("a").Line("c").Should().BeEquivalentTo(new { Points = 4m, Provisional = true });
    }

    [Fact]
    public void Who_is_unranked_for_certain_makes_nothing_provisional()
    {
        var campaign = Compared("LEAF");
        var evaluation = campaign.Evaluate(
            [
                campaign.NewSubmission("a").With("x", 4).With("banned", false),
                campaign.NewSubmission("c").With("x", 8).With("banned", true),
            ]);
        evaluation.Population.Should().BeEquivalentTo([new { Criterion = "c", Value = 4m, Members = 1, Provisional = false }]);
    }

    /// <summary>Everyone's points are the best x of the members.</summary>
    private static Campaign Compared(string criteria) => new CampaignText
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "inside", "type": "boolean" }, { "id": "banned", "type": "boolean" }""",
        Criteria = criteria.Replace("LEAF", """{ "id": "c", "maxPoints": 10, "workflow": "best" }""", StringComparison.Ordinal),
        Rest = """
            "workflows": { "best": { "population": [ { "id": "best", "function": "max", "over": "all", "value": "x" } ] } },
            "disqualifications": [ { "id": "out", "when": "banned", "effects": [ "unranked" ] } ]
            """,
        Workflows = Workflow("best", Rule("all", "true", "best")),
    }.Load();
}
