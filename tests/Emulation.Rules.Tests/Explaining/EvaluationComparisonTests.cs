using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Explaining;

public sealed class EvaluationComparisonTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria =
            """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" }, { "id": "d", "maxPoints": 10, "mark": "y" }""",
        Workflows = Workflow("c", Rule("high", "x >= 5", "10"), Rule("low", "true", "x")),
    }.Load();

    [Fact]
    public void Lines_say_what_changed_and_why()
    {
        var self = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 6).With("y", 3)]);
        var verified = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 4).With("y", 3).Adjust("d", 2, "No evidence", "Team")]);
        var sheet = self.CompareTo(verified).Sheets.Single();
        (sheet.IsChanged, sheet.TotalDifference).Should().Be((true, -7m));
        sheet.Criteria[0].Should().BeEquivalentTo(new { Id = "c", Difference = -6m, OtherRules = true, IsChanged = true });
        sheet.Criteria[0].Values.Select(v => $"{v.Name} {v.Before} {v.After}").Should().Equal("x 6 4");
        sheet.Criteria[1].Should().BeEquivalentTo(new { Id = "d", Difference = -1m, OtherRules = false, IsChanged = true });
        sheet.Criteria[1].After!.Adjustment!.Reason.Should().Be("No evidence");
    }

    [Fact]
    public void What_is_alike_is_unchanged()
    {
        var evaluation = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 6).With("y", 3)]);
        var sheet = evaluation.CompareTo(evaluation).Sheets.Single();
        sheet.IsChanged.Should().BeFalse();
        sheet.Criteria.Should().OnlyContain(c => !c.IsChanged && c.Values.Count == 0 && !c.OtherRules);
    }

    [Fact]
    public void A_line_that_is_not_settled_has_no_difference_but_is_changed()
    {
        var before = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 6)]);
        var after = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 6).With("y", 0)]);
        before.CompareTo(after).Sheets.Single().Criteria[1].Should().BeEquivalentTo(new { Difference = (decimal?)null, IsChanged = true });
    }

    [Fact]
    public void A_place_lost_to_others_is_a_change_too()
    {
        var before =
            Campaign.Evaluate(
                [Campaign.NewSubmission("a").With("x", 6).With("y", 3), Campaign.NewSubmission("b").With("x", 1).With("y", 3)]);
        var after =
            Campaign.Evaluate(
                [Campaign.NewSubmission("a").With("x", 6).With("y", 3), Campaign.NewSubmission("b").With("x", 6).With("y", 9)]);
        before.CompareTo(after).Sheets[0]
            .Should()
            .BeEquivalentTo(new { Participant = "a", RankBefore = 1, RankAfter = 2, TotalDifference = 0m, IsChanged = true });
    }

    [Fact]
    public void Those_who_are_only_in_one_are_listed()
    {
        var before = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 6), Campaign.NewSubmission("b").With("x", 6)]);
        var after = Campaign.Evaluate([Campaign.NewSubmission("b").With("x", 6), Campaign.NewSubmission("c").With("x", 6)]);
        var comparison = before.CompareTo(after);
        comparison.OnlyBefore.Should().Equal("a");
        comparison.OnlyAfter.Should().Equal("c");
        comparison.Sheets.Select(s => s.Participant).Should().Equal("b");
    }

    [Fact]
    public void Another_version_may_have_other_criteria_but_another_campaign_is_refused()
    {
        var before = Campaign.Evaluate([Campaign.NewSubmission("a").With("x", 6).With("y", 3)]);
        var text = new CampaignText { Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c" }""" };
        var newer = (text with { Head = text.Head.Replace("1.0.0", "2.0.0", StringComparison.Ordinal) }).Load();
        var lines = before.CompareTo(newer.Evaluate([newer.NewSubmission("a").With("x", 6)])).Sheets.Single().Criteria;
        lines.Single(l => l.Id == "d").Should().BeEquivalentTo(new { After = (CriterionScore?)null, IsChanged = true });
        var other = (text with { Head = text.Head.Replace("\"test\"", "\"other\"", StringComparison.Ordinal) }).Load();
        var compare = () => before.CompareTo(other.Evaluate([other.NewSubmission("a").With("x", 6)]));
        compare.Should()
            .Throw<ArgumentException>()
            .WithMessage("An evaluation of campaign 'test' cannot be compared with one of 'other'.*");
    }
}
