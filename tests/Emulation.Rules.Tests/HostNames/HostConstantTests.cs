using Emulation.Rules.Judge;
using Emulation.Rules.Mutation;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.HostNames;

public sealed class HostConstantTests
{
    [Fact]
    public async Task A_constant_of_the_host_is_read_as_one_of_the_campaign_itself()
    {
        var campaign = Host.Load("x >= baseSalary", "x / baseSalary");
        var submission = campaign.NewSubmission("p").With("x", 4_680_000);

        campaign.Score(submission).Total.Should().Be(2);
        (await new StockJudge(campaign).JudgeAsync([submission])).Disagreements.Should().BeEmpty();
        var own = Host.Text("x >= baseSalary", "x / baseSalary") with { Rest = "\"constants\": { \"baseSalary\": 2340000 }" };
        own.Load().Reference.Fingerprint.Should().Be(campaign.Reference.Fingerprint);
    }

    [Fact]
    public void One_that_no_rule_reads_leaves_no_trace()
    {
        var options = Host.Options;
        var before = Host.Load("x > 1", options: options).Reference.Fingerprint;
        options.Constants["baseSalary"] = 1;
        Host.Load("x > 1", options: options).Reference.Fingerprint.Should().Be(before);
        Host.Load("x > 1", options: options).Definition.Constants.Should().BeEmpty();

        var read = Host.Load("x > baseSalary", options: options).Reference.Fingerprint;
        options.Constants["baseSalary"] = 2;
        Host.Load("x > baseSalary", options: options).Reference.Fingerprint.Should().NotBe(read);
    }

    [Fact]
    public void It_bounds_a_criterion_where_a_constant_may()
    {
        var text = new CampaignText { Criteria = """{ "id": "c", "maxPoints": "most", "workflow": "c", "combine": "firstMatch" }""" };
        var options = new CampaignOptions { Constants = { ["most"] = 3 } };
        var campaign = Campaign.Load(text.Files(), options);
        campaign.Score(campaign.NewSubmission("p").With("x", 9)).Total.Should().Be(3);
    }

    [Theory]
    [InlineData("indicator")]
    [InlineData("constant")]
    [InlineData("param")]
    [InlineData("population")]
    public void What_the_campaign_itself_gives_the_name_to_stands(string kind)
    {
        var text = kind switch
        {
            "indicator" => new CampaignText { Indicators = """
                { "id": "x", "type": "number" }, { "id": "Rate", "type": "number", "default": 2 }
                """ }
                .WithRule("true", "x * Rate"),
            "constant" => new CampaignText { Rest = "\"constants\": { \"Rate\": 2 }" }.WithRule("true", "x * Rate"),
            "param" => new CampaignText
            {
                Workflows = $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "Rate", "Expression": "2" } ],
                      "Rules": [ {{Rule("r", "true", "x * Rate")}} ] }
                    """,
            },
            _ => new CampaignText
            {
                Rest = """
                    "workflows": { "c": { "population": [ { "id": "Rate", "function": "count", "over": "all", "where": "true",
                      "default": 0 } ] } }
                    """,
            }.WithRule("true", "x * 2 * Rate"),
        };
        foreach (var name in (string[])["Rate", "rate"])
        {
            var campaign = Campaign.Load(text.Files(), new CampaignOptions { Constants = { [name] = 100 } });
            campaign.Score(s => s.With("x", 2)).Total.Should().Be(4, name);
        }
    }

    [Fact]
    public void A_host_without_it_is_told_the_name_that_is_missing() =>
        Host.Refused("x > baseSalary", options: new CampaignOptions()).Select(d => $"{d.Code} {d.Message.English}")
            .Should()
            .Equal("ER3002 the expression uses the name 'baseSalary', which does not exist here.");

    [Fact]
    public void Mutation_does_not_try_other_values_of_it()
    {
        var campaign = Host.Load("x >= baseSalary", "1");
        var mutants = new Mutants(campaign).All().ToList();
        mutants.Should().NotBeEmpty();
        mutants.Select(m => m.Name).Should().NotContain("baseSalary");
        mutants.Select(m => campaign.Edited(m.Edit())).Should().NotContainNulls();
    }
}
