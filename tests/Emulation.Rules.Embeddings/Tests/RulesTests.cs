using Emulation.Rules.Judge;
using Emulation.Rules.Testing;

public sealed class RulesTests
{
    [Theory]
    [CampaignCases("rules/reading-2026")]
    public void A_case_comes_out_as_expected(CampaignCaseTest example) => example.Check();

    [Fact]
    public void Every_rule_is_reached_by_a_case() => CampaignUnderTest.Load("rules/reading-2026").CheckCoverage();

    [Fact]
    public async Task Stock_RulesEngine_gives_the_same()
    {
        var campaign = CampaignUnderTest.Load("rules/reading-2026").Campaign;
        var report = await new StockJudge(campaign).JudgeAsync([campaign.SampleSubmission("5A"), campaign.SampleSubmission("5B")]);
        Assert.Empty(report.Disagreements);
        Assert.NotEqual(0, report.Judged);
    }

    [Fact]
    public void Nobody_without_figures_wins()
    {
        var campaign = CampaignUnderTest.Load("rules/reading-2026").Campaign;
        var sheet = campaign.Score(campaign.SampleSubmission("5A").With("books", 0));
        Assert.Equal(20, sheet.Total);
    }
}
