using System.Text.Json.Nodes;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Impact;
using Emulation.Rules.Judge;

namespace Emulation.Rules.Tests.Layers;

/// <summary>What is printed of a campaign tells what comes from its base.</summary>
public sealed class LayerOriginTests
{
    private const string Says = """
        "constants": { "goodFrom": 65 }, "criteria": [ { "id": "extra", "maxPoints": 12 }, { "id": "own", "maxPoints": 5, "mark": "cut" } ]
        """;

    private static readonly Campaign Hanoi = Campaign.Load(Layered.Province(Says));

    [Fact]
    public void A_sheet_says_over_what_it_is_laid_and_which_criteria_are_said_here()
    {
        var evaluation = Hanoi.Evaluate([Hanoi.NewSubmission("01").With("cut", 4m).With("kind", "ward")]);
        var english = Hanoi.Explain(evaluation, "01", Language.English);
        english.Summary.Should().Contain("As in the base nation 1.0; said here: extra, own");
        Hanoi.Explain(evaluation, "01", Language.Vietnamese).Summary.Should().Contain("Theo mẫu nation 1.0; nói ở đây: extra, own");
        english.Criteria.Select(c => (c.Id, c.Base?.ToString())).Should().Equal(
            ("reform", "nation 1.0"), ("costCut", "nation 1.0"), ("discipline", "nation 1.0"), ("extra", null), ("own", null));
        var alone = Campaign.Load(Layered.Province(""));
        var same = alone.Evaluate([alone.NewSubmission("01").With("cut", 4m).With("kind", "ward")]);
        alone.Explain(same, "01", Language.English).Summary.Should().Contain("As in the base nation 1.0");
        alone.Explain(same, "01", Language.Vietnamese).Summary.Should().Contain("Theo mẫu nation 1.0");
    }

    [Fact]
    public async Task Expanded_rules_say_from_which_base_they_are_and_stock_runs_them()
    {
        var workflows = JsonNode.Parse(Hanoi.ExpandWorkflows())!.AsArray();
        workflows.Select(w => ((string)w!["WorkflowName"]!, (string?)w["Rules"]![0]!["Properties"]?["from"]))
            .Where(w => w.Item1 is "costCut" or "grades" || w.Item1.EndsWith("own", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo([("costCut", "nation 1.0"), ("grades", "nation 1.0"), (NameOf("own"), null)]);
        var submissions = new[] { Hanoi.NewSubmission("01").With("cut", 4m).With("kind", "ward") };
        (await new StockJudge(Hanoi).JudgeAsync(submissions)).Disagreements.Should().BeEmpty();
    }

    [Fact]
    public void What_moves_somebody_says_that_it_is_the_bases()
    {
        var later = Layered.Base.Replace("\"maxPoints\": 20, \"workflow\"", "\"maxPoints\": 3, \"workflow\"", StringComparison.Ordinal);
        var texts = Layered.Province(Says).Texts;
        var moved = Campaign.Load(new CampaignFiles("hanoi", texts).WithBases(Layered.Named("nation", later, Layered.BaseRules)));
        var submissions = new[] { Hanoi.NewSubmission("01").With("cut", 4m).With("kind", "ward") };
        var impact = CampaignImpact.Of(Hanoi, moved, submissions);
        var compared = new ComparedRules(Hanoi.Definition, moved.Definition, new ExplanationTexts(Language.English));
        impact.Moves.Should().ContainSingle();
        new CauseText(compared, new ExplanationTexts(Language.English)).Of(impact.Moves[0].Causes[0])
            .Should().StartWith("costCut (of the base nation 1.0) 4 → 3");
        new CauseText(compared, new ExplanationTexts(Language.Vietnamese)).Of(impact.Moves[0].Causes[0])
            .Should().StartWith("costCut (của mẫu nation 1.0) 4 → 3");
    }

    private static string NameOf(string criterion) => Hanoi.Definition.AllCriteria().First(c => c.Id == criterion).Workflow!;
}
