using System.Collections.Immutable;
using CsCheck;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Scoring;

public sealed partial class TotalsTests
{
    [Fact]
    public void Nothing_is_allocated_for_a_participant()
    {
        var draw = RandomCampaign.From(4574, RandomMix.Settled with { Lists = false });
        Allocated(draw.Campaign, draw.Submissions(1)[0]).Should().Be(0);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_participant_with_a_list()
    {
        var campaign = new CampaignText
        {
            Indicators = """
                { "id": "prizes", "type": "list", "item": [ { "id": "level", "type": "text" }, { "id": "worth", "type": "number" } ] }
                """,
            Criteria = """
                { "id": "c", "maxPoints": 1000, "workflow": "c", "combine": "sum" },
                { "id": "d", "kind": "bonus", "maxPoints": 1000, "perItem": "prizes", "workflow": "d", "combine": "firstMatch" }
                """,
            Workflows = CampaignText.Workflow(
                "c",
                CampaignText.Rule("city", "true", "prizes.Count(level == \"city\")"),
                CampaignText.Rule("worth", "prizes.Any(worth > 9)", "prizes.Sum(worth)"))
                + ", "
                + CampaignText.Workflow("d", CampaignText.Rule("all", "worth >= 0", "worth")),
        }.Load();
        var submission = campaign.NewSubmission("p").With("prizes", IndicatorValue.Of([Prize("city", 2.5m), Prize("ward", 10m)]));

        campaign.NewTotalsScorer().Score(submission).Total.Should().Be(1m + 12.5m + 12.5m);
        Allocated(campaign, submission).Should().Be(0);

        static ListItem Prize(string level, decimal worth) => new()
        {
            Values = ImmutableSortedDictionary.CreateRange<string, IndicatorValue>(
                StringComparer.Ordinal, [new("level", level), new("worth", worth)]),
        };
    }

    private static long Allocated(Campaign campaign, Submission submission)
    {
        var scorer = campaign.NewTotalsScorer();
        scorer.Score(submission);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            scorer.Score(submission);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
