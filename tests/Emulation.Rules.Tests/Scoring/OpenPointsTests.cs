using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Points without a maximum that grow beyond what can be added up.</summary>
/// <remarks>SEMANTICS 7.10.</remarks>
public sealed class OpenPointsTests
{
    /// <summary>Sums of such points would leave a decimal, in a group, a kind or the total.</summary>
    [Theory]
    [InlineData(
        """
        { "id": "a", "maxPoints": null, "mark": "x * 10" }, { "id": "b", "maxPoints": null, "mark": "x * 10" }
        """)]
    [InlineData(
        """
        { "id": "g", "criteria": [
            { "id": "a", "maxPoints": null, "mark": "x * 10" }, { "id": "b", "maxPoints": null, "mark": "x * 10" } ] }
        """)]
    [InlineData(
        """
        { "id": "a", "kind": "bonus", "maxPoints": null, "mark": "x * 10" }, { "id": "b", "maxPoints": null, "mark": "x * 10" }
        """)]
    public void Points_too_large_to_be_added_up_are_a_fault_of_their_rule(string criteria)
    {
        var campaign = Text(criteria).Load();
        var submission = campaign.NewSubmission("p").With("x", 5e27m);
        var sheet = campaign.Score(submission);
        sheet.Status.Should().Be(SheetStatus.Faulted);
        sheet.Line("a").Fault.Should().BeEquivalentTo(new { Kind = FaultKind.Overflow, Rule = "mark" });
        sheet.Line("a").Fault!.Describe(Language.English).Should().Be("rule 'mark' gives a number that is too large");
        sheet.Total.Should().Be(0m);
        campaign.NewTotalsScorer().Score(submission).Should().BeEquivalentTo(new { sheet.Total, sheet.Status });
    }

    [Fact]
    public void The_largest_points_that_can_be_added_up_are_none_too_many()
    {
        var campaign = Text("""{ "id": "a", "maxPoints": null, "mark": "x" }""").Load();
        campaign.Score(s => s.With("x", 1e21m)).Total.Should().Be(1e21m);
        campaign.Score(s => s.With("x", 1e21m + 1m)).Line("a").Fault!.Kind.Should().Be(FaultKind.Overflow);
    }

    [Fact]
    public void A_maximum_brings_points_of_any_size_to_it()
    {
        var campaign = Text("""{ "id": "a", "maxPoints": 10, "mark": "x * 10" }""").Load();
        campaign.Score(s => s.With("x", 5e27m)).Line("a").Should().BeEquivalentTo(new { Points = 10m, Raw = 5e28m, Clamped = true });
    }

    private static CampaignText Text(string criteria) => new() { Criteria = criteria, Workflows = "" };
}
