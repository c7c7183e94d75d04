using System.Collections.Immutable;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Definitions;
using Emulation.Rules.Judge;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Campaigns;

/// <summary>Titles of the Law on Emulation and Commendation 06/2022/QH15; the borders are in the campaign's own cases.</summary>
public sealed class Titles2024Tests
{
    private static readonly string Directory = Repository.Rules("titles-2024");
    private static readonly Campaign Campaign = Campaign.Load(Directory);

    /// <summary>At least 70 % advanced workers: 6,999 of 10,000 are 69.99 %.</summary>
    [Theory]
    [InlineData(6_999, 10_000, RecommendationStatus.NotEligible)]
    [InlineData(7_000, 10_000, RecommendationStatus.Recommended)]
    [InlineData(7, 10, RecommendationStatus.Recommended)]
    [InlineData(2, 3, RecommendationStatus.NotEligible)]
    [InlineData(0, 0, RecommendationStatus.NotEligible)]
    public void A_collective_is_advanced_from_seventy_per_cent(int advanced, int members, RecommendationStatus status)
    {
        var list = Enumerable.Range(0, members).Select(i => Member(i < advanced ? "recommended" : "notEligible"));
        var submission =
            Campaign.NewSubmission("P1")
                .With("kind", "collective")
                .With("completion", "good")
                .With("solidarity", true)
                .With("joinsEmulation", true)
            .With("members", IndicatorValue.Of([.. list])).With("disciplinedMembers", 0).With("targetsExceeded", true);

        Campaign.Evaluate([submission with { History = [] }]).On("P1", "TTLDTT").Status.Should().Be(status);
    }

    [Fact]
    public async Task Every_case_passes_and_stock_RulesEngine_agrees()
    {
        var file = Path.Combine(Directory, "cases.json");
        CaseFile.TryRead(Campaign.Definition, await File.ReadAllTextAsync(file), file, out var cases, out var diagnostics)
            .Should()
            .BeTrue(string.Join('\n', diagnostics));

        var results = await CaseRunner.RunJudgedAsync(Campaign, cases);
        results.SelectMany(r => r.Differences).Should().BeEmpty();
        results.SelectMany(r => r.Disagreements).Should().BeEmpty();
        cases.Should().HaveCountGreaterThanOrEqualTo(10);
    }

    [Fact]
    public async Task The_judge_asks_stock_RulesEngine_for_histories_too()
    {
        var file = Path.Combine(Directory, "cases.json");
        CaseFile.TryRead(Campaign.Definition, await File.ReadAllTextAsync(file), file, out var cases, out _);
        var history = cases.Single(c => c.Name.StartsWith("bằng khen", StringComparison.Ordinal));

        var titles = await new StockJudge(Campaign).JudgeAsync(history.Submissions);
        titles.Judged.Should().BePositive();
        titles.Disagreements.Should().BeEmpty();
        var plain = AwardCampaign.One("history.Consecutive(\"flag\", 2) && history.Count(\"flag\", 5) >= 2 || history.Any(\"flag\")");
        var report =
            await new StockJudge(plain).JudgeAsync(
                [plain.NewSubmission("p").With("x", 1).WithPastAward("flag", 2025).WithPastAward("flag", 2024)]);
        report.Judged.Should().Be(3);
        report.Disagreements.Should().BeEmpty();
    }

    private static ListItem Member(string status) => new()
    {
        Values =
            ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                [KeyValuePair.Create("grade", IndicatorValue.Of("good")), KeyValuePair.Create("LDTT", IndicatorValue.Of(status))]),
    };
}
