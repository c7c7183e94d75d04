using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

public sealed class HistoryTests
{
    [Theory]
    [InlineData("history.Consecutive(\"flag\", 2)", new[] { 2024, 2025 }, true)]
    [InlineData("history.Consecutive(\"flag\", 2)", new[] { 2023, 2024 }, false)]
    [InlineData("history.Consecutive(\"flag\", 2)", new[] { 2025, 2026 }, false)]
    [InlineData("history.Consecutive(\"flag\", 3)", new[] { 2024, 2025 }, false)]
    [InlineData("history.Consecutive(\"flag\", 1)", new[] { 2025 }, true)]
    [InlineData("history.Count(\"flag\") == 2", new[] { 1999, 2025, 2026, 2027 }, true)]
    [InlineData("history.Count(\"flag\", 5) == 1", new[] { 2020, 2021 }, true)]
    [InlineData("history.Count(\"flag\", 5) >= 1", new[] { 2020 }, false)]
    [InlineData("history.Any(\"flag\")", new[] { 1999 }, true)]
    [InlineData("history.Any(\"flag\")", new[] { 2026 }, false)]
    [InlineData("!history.Any(\"flag\", 3)", new[] { 2022 }, true)]
    [InlineData("history.Any(\"a\") || x > 0", new int[0], true)]
    [InlineData("0.5 * history.Count(\"flag\") + x > 9.4", new[] { 2025 }, true)]
    public void Only_the_years_before_the_one_judged_count(string condition, int[] years, bool holds)
    {
        var history = years.Select(y => new PastAward { Award = "flag", Year = y });
        AwardCampaign.One(condition).Recommend(9, p => p with { History = [.. history] }).Status
            .Should().Be(holds ? RecommendationStatus.Recommended : RecommendationStatus.NotEligible);
    }

    [Fact]
    public void The_year_may_be_another_than_that_of_the_period() =>
        AwardCampaign.One("history.Consecutive(\"flag\", 2)", rest: """ "year": 2020, """)
            .Recommend(9, p => p.WithPastAward("flag", 2019).WithPastAward("flag", 2018)).Status.Should().Be(RecommendationStatus.Recommended);

    [Fact]
    public void An_award_that_is_not_known_and_one_that_stands_twice_are_told()
    {
        var campaign = AwardCampaign.One("true");
        var submission = campaign.NewSubmission("p").With("x", 1).WithPastAward("flags", 2020).WithPastAward("flag", 2020).WithPastAward("flag", 2020);

        campaign.Check([submission]).Select(d => d.ToString()).Should().Equal(
            "error ER5025: participant 'p': the history names award 'flags', which the campaign does not know. Add it to 'historyAwards' or mend the id. Did you mean 'flag'?",
            "error ER5026: participant 'p': the history names 'flag' of 2020 twice. Keep one of them: the award would count twice.");
    }

    [Fact]
    public void A_table_gives_everyone_a_history_and_tells_of_strangers()
    {
        var campaign = AwardCampaign.One("true");
        List<Submission> submissions = [campaign.NewSubmission("p").With("x", 1), campaign.NewSubmission("q").With("x", 1)];
        var read = Read(submissions, "p,flag,2024", "r,flag,2024", out var completed, out var diagnostics);

        read.Should().BeTrue();
        completed[0].History!.Value.Should().Equal(new PastAward { Award = "flag", Year = 2024 });
        completed[1].History!.Value.Should().BeEmpty();
        diagnostics.Should().ContainSingle().Which.Message.English.Should().Be("the history has 1 participants that are not in the data and are left out: r.");
    }

    [Theory]
    [InlineData("p,flag,24x", "ER5027")]
    [InlineData("p,flag,0", "ER5027")]
    [InlineData("p,flag", "ER5011")]
    [InlineData("p,flag,2024", "ER5026")]
    public void What_is_wrong_in_a_table_is_told_and_nothing_read(string row, string code)
    {
        var campaign = AwardCampaign.One("true");
        Read([campaign.NewSubmission("p").With("x", 1)], "p,flag,2024", row, out var completed, out var diagnostics).Should().BeFalse();

        completed.Should().BeEmpty();
        diagnostics.Should().Contain(d => d.Code == code);
    }

    private static bool Read(List<Submission> submissions, string first, string second, out IReadOnlyList<Submission> completed, out IReadOnlyList<Diagnostic> diagnostics) =>
        HistoryTable.TryRead(Cells("participant,award,year"), [Cells(first), Cells(second)], submissions, out completed, out diagnostics);

    private static List<TextCell> Cells(string line) => [.. line.Split(',').Select(text => new TextCell { Text = text, Position = SourcePosition.None })];
}
