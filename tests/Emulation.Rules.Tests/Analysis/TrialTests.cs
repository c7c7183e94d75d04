using Emulation.Rules.Analysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Analysis;

/// <summary>Rules that analysis tries are interpreted: they hold, give and fail as they do when they are compiled.</summary>
public sealed class TrialTests
{
    [Theory]
    [InlineData("bhxh-4574-2017")]
    [InlineData("titles-2024")]
    [InlineData("decree-335-2025")]
    public void Rules_of_campaigns_give_the_same_interpreted_and_compiled(string campaign) =>
        BothWays(Campaign.Load(Repository.Rules(campaign)), long.MaxValue).Should().BeGreaterThan(0);

    [Theory]
    [InlineData("x / (x - 5)", "x / (x - 5) > 1")]
    [InlineData("x * 7922816251426433759354395033", "x > 3")]
    [InlineData("Fn.Round(x, -1)", "x > 3")]
    [InlineData("-x + x % 3 - 0.10", "!(x < 3) && (x == 5 || x >= 7.5)")]
    [InlineData("kind == \"a\" ? Fn.Round(x / 3, 2) : Fn.Max(x, 2.50)", "kind != \"b\"")]
    [InlineData("Fn.DaysBetween(day, \"2026-06-30\") > 0 ? 1 : x", "day <= \"2026-06-30\"")]
    [InlineData("done ? x : 0", "done == true || x > 5")]
    public void Rules_of_every_kind_of_value_give_the_same_interpreted_and_compiled(string points, string condition)
    {
        var campaign = new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number", "min": 0, "max": 10 }, { "id": "kind", "type": "choice", "choices": [ "a", "b" ] },
                { "id": "day", "type": "date" }, { "id": "done", "type": "boolean" }
                """,
        }.WithRules(CampaignText.Rule("r", condition, points), CampaignText.Rule("rest", "true", "x / 4")).Load();

        BothWays(campaign, 100_000).Should().BeGreaterThan(0);
    }

    [Fact]
    public void What_is_tried_again_and_again_is_compiled()
    {
        var workflow = new CampaignText().Load().Compiled.Criteria[0].Workflow!;
        var first = workflow.Try;
        var tried = Enumerable.Range(2, 200).Select(_ => workflow.Try).ToList();

        tried[..^1].Should().OnlyContain(code => ReferenceEquals(code, first));
        ReferenceEquals(tried[^1], workflow.Run).Should().BeTrue();
        ReferenceEquals(tried[^1], first).Should().BeFalse();
    }

    [Fact]
    public void An_edit_that_is_only_tried_is_compiled_once_it_runs_again_and_again_and_any_other_at_once()
    {
        var campaign = new CampaignText().WithRule("x > 1", "x").Load();
        var edit = campaign.Definition with
        {
            Criteria = [campaign.Definition.Criteria[0] with { MaxPoints = 9 }],
        };
        var tried = campaign.Edited(edit, isOnTrial: true)!.Compiled.Criteria[0].Workflow!;
        var kept = campaign.Edited(edit)!.Compiled.Criteria[0].Workflow!;

        var runs = Enumerable.Range(1, 202).Select(_ => tried.Run).ToList();

        runs[..200].Should().OnlyContain(code => ReferenceEquals(code, runs[0]));
        ReferenceEquals(runs[200], runs[0]).Should().BeFalse();
        ReferenceEquals(runs[201], runs[200]).Should().BeTrue();
        ReferenceEquals(kept.Run, kept.Try).Should().BeTrue("it was compiled when it first ran");
    }

    /// <summary>Tries the rules of every criterion on all values that analysis takes, then runs them.</summary>
    private static int BothWays(Campaign campaign, long most)
    {
        var tried = 0;
        foreach (var criterion in campaign.Compiled.Criteria.SelectMany(Leaves).Where(c => c.Workflow is not null))
        {
            var workflow = criterion.Workflow!;
            var values = new SampleRow(campaign.Compiled);
            values.SetBounds(criterion.Definition);
            var (position, id) = (criterion.Definition.Position, criterion.Definition.Id);
            var place = new RulePlace(workflow, values, values.AxisOf, RangeScope.Empty, position, id);
            if (RuleSet.Of(place, new WorkBudget(most)) is not { } set)
            {
                continue;
            }

            var samples = set.Samples().Take(150).ToList();
            var interpreted = workflow.Try;
            foreach (var sample in samples)
            {
                Outcome(interpreted, values.With(set.Axes, sample), workflow)
                    .Should().Be(Outcome(workflow.Run, values.With(set.Axes, sample), workflow), "{0}", string.Join(", ", sample));
                tried++;
            }

            ReferenceEquals(interpreted, workflow.Run).Should().BeFalse();
        }

        return tried;
    }

    private static string Outcome(Func<Row, RuleHit[], int> rules, Row row, CompiledWorkflow workflow)
    {
        var hits = new RuleHit[workflow.Rules.Count];
        try
        {
            return string.Join("; ", hits.Take(rules(row, hits)));
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return RuleFault.Of(exception, workflow, row).ToString();
        }
    }

    private static IEnumerable<CompiledCriterion> Leaves(CompiledCriterion criterion) =>
        [criterion, .. criterion.Children.SelectMany(Leaves)];
}
