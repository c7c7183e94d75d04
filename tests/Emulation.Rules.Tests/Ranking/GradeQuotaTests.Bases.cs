using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Ranking;

/// <summary>Of whom the share is taken.</summary>
public sealed partial class GradeQuotaTests
{
    [Theory]
    [InlineData(FifthOfGood, 1)]
    [InlineData(FifthOfGoodOrBetter, 2)]
    public void Either_reading_of_twenty_percent_of_those_rated_good_can_be_said(string quota, int expected)
    {
        // 5 earn good, 5 excellent: a fifth of 5, or of 10.
        var evaluation = Evaluate(Limiting(excellent: quota), 9, 9.1m, 9.2m, 9.3m, 9.4m, 8, 8.1m, 8.2m, 8.3m, 8.4m);
        evaluation.Sheets.Count(s => s.Grade == "excellent").Should().Be(expected);
        evaluation.Sheets.Count(s => s.EarnedGrade == "excellent").Should().Be(5);
    }

    [Fact]
    public void A_base_counts_a_participant_once() =>
        Holders(
            Limiting(excellent: """ "share": "50%", "of": [ "participants", "ranked", "grade:excellent" ] """),
            9,
            9.1m,
            9.2m,
            9.3m).Should().Be(2);

    [Fact]
    public void A_lower_base_counts_what_was_earned_and_not_who_fell()
    {
        // Three earn excellent, one good: half of one who earned good, rounded up, is one.
        var evaluation =
            Evaluate(
                Limiting(excellent: """ "max": 1 """, good: """ "share": "50%", "of": "grade:good", "rounding": "up" """), 10, 9.5m, 9, 8);
        Grades(evaluation).Should().Equal("a excellent", "b good", "c fair", "d fair");
    }

    [Fact]
    public void A_quota_per_cluster_counts_each_cluster_apart()
    {
        var text =
            Limiting(
                excellent: """ "share": "50%", "of": "participants", "per": "cluster" """, more: """ "clusters": [ "North", "South" ], """);
        var campaign = text.Load();
        Grades(campaign.Evaluate([
            campaign.NewSubmission("a", "North").With("x", 10), campaign.NewSubmission("b", "North").With("x", 9),
            campaign.NewSubmission("c", "South").With("x", 9), campaign.NewSubmission("d", "South").With("x", 1),
            campaign.NewSubmission("e", "South").With("x", 1)])).Should().Equal("a excellent", "b good", "c excellent", "d weak", "e weak");
    }

    [Theory]
    [InlineData("\"kind\"")]
    [InlineData("""[ "kind", "cluster" ]""")]
    public void A_quota_per_choice_counts_each_choice_apart_and_needs_to_know_it(string per)
    {
        var campaign = Limiting(excellent: $$""" "max": 1, "per": {{per}} """).Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a")
                .With("x", 10)
                .With("kind", "office"), campaign.NewSubmission("b").With("x", 9).With("kind", "office"),
            campaign.NewSubmission("c")
                .With("x", 9)
                .With("kind", "school"), campaign.NewSubmission("d").With("x", 9), campaign.NewSubmission("e").With("x", 8)]);
        Grades(evaluation).Should().Equal("a excellent", "b good", "c excellent", "d ?", "e good");
        evaluation.Sheet("d")
            .Should()
            .BeEquivalentTo(new { EarnedGrade = "excellent", Grade = (string?)null, GradeMissing = new[] { "kind" } });
        evaluation.Standings.Single(s => s.Participant == "d").Rank.Should().BeNull();
    }

    [Fact]
    public void Participants_are_everyone_and_ranked_are_those_who_can_have_a_place()
    {
        Submission[] Everyone(Campaign campaign) => [
            campaign.NewSubmission("a")
                .With("x", 10), campaign.NewSubmission("b").With("x", 9.5m), campaign.NewSubmission("c").With("x", 9),
            campaign.NewSubmission("incomplete").With("absent", 0), campaign.NewSubmission("unranked").With("x", 1).With("disciplined", 1)];
        string Limit(string of) => Limiting(
            excellent: $$""" "share": "2/5", "of": "{{of}}" """,
            more: $$""" "disqualifications": [ {{Bar("d", "disciplined > 0", "\"unranked\"")}} ], """).Load() is var campaign
            ? string.Join(',', campaign.Evaluate(Everyone(campaign)).Sheets.Where(s => s.Grade == "excellent").Select(s => s.Participant))
            : "";
        Limit("participants").Should().Be("a,b");
        Limit("ranked").Should().Be("a");
    }

    [Fact]
    public void Who_lacks_a_figure_that_decides_on_places_is_not_among_the_ranked()
    {
        var text = Limiting(excellent: """ "share": "50%", "of": "ranked" """);
        var campaign = (text with
        {
            Rest = text.Rest.Replace("\"grade\", \"total\"", "\"grade\", \"total\", \"absent\"", StringComparison.Ordinal),
        }).Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a").With("x", 10).With("absent", 0), campaign.NewSubmission("b").With("x", 9.5m).With("absent", 0),
            campaign.NewSubmission("c").With("x", 9.2m).With("absent", 0), campaign.NewSubmission("d").With("x", 1)]);
        evaluation.Sheets.Where(s => s.Grade == "excellent").Select(s => s.Participant).Should().Equal("a");
    }
}
