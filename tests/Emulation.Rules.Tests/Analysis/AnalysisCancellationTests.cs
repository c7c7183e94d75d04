using Emulation.Rules.Analysis;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Analysis;

public sealed class AnalysisCancellationTests
{
    [Fact]
    public void An_analysis_that_is_to_stop_stops()
    {
        var campaign =
            (new CampaignText { Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""" })
                .WithRules(Rule("r", "x > 5", "1"))
                .Load();
        using var source = new CancellationTokenSource();
        source.Cancel();
        FluentActions.Invoking(() => CampaignAnalysis.Run(campaign, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Work_is_counted_before_it_is_done_for_ranges_too()
    {
        var rules = Enumerable.Range(0, 40).Select(i => Rule($"r{i}", $"x > {i} && x * 2 > 1", "1"));
        var campaign =
            (new CampaignText { Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""" }).WithRules([.. rules]).Load();
        var budget = new WorkBudget(100);
        CampaignAnalysis.Find(campaign.Compiled, budget).OfType<Finding.LeftOut>().Should().ContainSingle();
        budget.Spent.Should().BeLessThanOrEqualTo(100);
    }
}
