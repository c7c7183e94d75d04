using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Writing;

/// <summary>A host builds a campaign in code, keeps it as files and runs it; and walks from a criterion to its rules.</summary>
public sealed class BuiltCampaignTests
{
    private static CampaignDefinition Built() => new()
    {
        Id = "built",
        Version = "1.0.0",
        Name = LocalizedText.Same("Built in code"),
        Effective = new EffectivePeriod { From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 12, 31) },
        Constants = [new ConstantDefinition { Id = "half", Value = 0.5m }],
        Indicators =
            [
                new IndicatorDefinition { Id = "x", Name = LocalizedText.Same("x"), Type = IndicatorType.Number, Min = 0m, Max = 100m },
                new IndicatorDefinition { Id = "late", Name = LocalizedText.Same("late"), Type = IndicatorType.Integer, Default = 0 },
            ],
        Figures =
            [
                new FigureDefinition { Id = "twice", Name = LocalizedText.Same("twice"), Form = new ValueForm { Value = "x * 2" } },
                new FigureDefinition
                {
                    Id = "best",
                    Name = LocalizedText.Same("best"),
                    Population = new PopulationDefinition { Id = "best", Function = PopulationFunction.Max, Value = "twice" },
                },
            ],
        Criteria =
            [
                new CriterionDefinition
                {
                    Id = "work",
                    Name = LocalizedText.Same("Work"),
                    Criteria =
                        [
                            new CriterionDefinition
                            {
                                Id = "banded",
                                Name = LocalizedText.Same("banded"),
                                MaxPoints = 10m,
                                Form = new BandsForm { By = "x", From = [new(50m, 5m), new(80m, "maxPoints")] },
                            },
                            new CriterionDefinition
                            {
                                Id = "relative",
                                Name = LocalizedText.Same("relative"),
                                MaxPoints = 20m,
                                Form = new WorkflowForm { Workflow = "relative" },
                                With = [new NamedExpression { Name = "share", Expression = "twice / best" }],
                            },
                        ],
                },
                new CriterionDefinition
                {
                    Id = "punctual",
                    Name = LocalizedText.Same("punctual"),
                    MaxPoints = 6m,
                    Form =
                        new DeductionsForm
                        {
                            Deductions =
                                [new Deduction { Each = "late", Points = 2m }, new Deduction { When = "late > 9", Points = "all" }],
                        },
                },
            ],
        Workflows =
            [
                new WorkflowDefinition
                {
                    Name = "relative",
                    Rules =
                        [
                            new RuleDefinition { Name = "most", Condition = "share >= half", Points = "maxPoints * share" },
                            new RuleDefinition { Name = "less", Condition = "true", Points = 1m },
                        ],
                    GlobalParams = [new NamedExpression { Name = "half", Expression = 0.5m }],
                },
            ],
        DeclaredWorkflows = [new DeclaredWorkflow { Name = "relative", Parameters = ["share"] }],
    };

    private static CampaignDefinition Whole()
    {
        var built = Built();
        var work = built.Criteria[0];
        return built with
        {
            Criteria =
                [work with { Criteria = [work.Criteria[0], work.Criteria[1] with { Combine = CombineMode.FirstMatch }] },
                    built.Criteria[1]],
        };
    }

    [Fact]
    public void A_campaign_built_in_code_is_loaded_from_its_files_and_scores()
    {
        var campaign = Campaign.Load(CampaignFiles.FromDefinition(Whole(), "built"));
        var evaluation = campaign.Evaluate(
            [campaign.NewSubmission("a").With("x", 80m).With("late", 1m), campaign.NewSubmission("b").With("x", 60m).With("late", 12m)]);
        evaluation.Sheets.Select(sheet => sheet.Total).Should().Equal(10m + 20m + 4m, 5m + 15m + 0m);
        campaign.Definition.Criteria[0].MaxPoints.Should().Be(30m, "a group that says none has that of its children");
        CampaignFiles.FromDefinition(campaign.Definition, "built").Texts.Should().Equal(CampaignFiles.FromDefinition(Whole()).Texts);
    }

    [Fact]
    public void What_is_wrong_with_it_is_told_where_it_stands_in_the_files()
    {
        Campaign.TryLoad(CampaignFiles.FromDefinition(Built(), "built"), out _, out var diagnostics).Should().BeFalse();
        var told = diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error).Subject;
        told.Code.Should().Be("ER2007");
        told.Position.File.Should().Be("built/campaign.json");
        told.Position.Path.Should().Be("criteria[0].criteria[1]");
    }

    [Fact]
    public void A_criterion_leads_to_its_workflow_its_rules_and_where_they_stand()
    {
        var campaign = Campaign.Load(CampaignFiles.FromDefinition(Whole(), "built"));
        var (banded, relative) = (campaign.Definition.Criteria[0].Criteria[0], campaign.Definition.Criteria[0].Criteria[1]);
        banded.Form.Should().BeOfType<BandsForm>().Which.From.Select(band => band.Key).Should().Equal(50m, 80m);
        var bands = campaign.FindWorkflow(banded.Workflow)!;
        bands.Rules.Select(rule => (rule.Name, rule.Condition!.Text, rule.Points!.Text)).Should()
            .Equal(("from 80", "x >= 80", "maxPoints"), ("from 50", "x >= 50", "5"), ("below 50", "x < 50", "0"));
        bands.Rules[0].Position.Path.Should().Be("criteria[0].criteria[0].bands.from.80");
        var rules = campaign.FindWorkflow(relative.Workflow)!;
        rules.Position.File.Should().Be("built/workflows/relative.json");
        rules.Rules.Select(rule => (rule.Position.Path, rule.Condition!.Position.Path)).Should()
            .Equal(("Rules[0]", "Rules[0].Expression"), ("Rules[1]", "Rules[1].Expression"));
        campaign.FindWorkflow(campaign.Definition.Criteria[0].Workflow).Should().BeNull("a group adds its children up");
        campaign.FindWorkflow(campaign.Definition.Figures[0].Workflow)!.Rules[0].Points!.Text.Should().Be("x * 2");
    }
}
