using Emulation.Rules.Definitions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Layers;

public sealed class ExtendsTests
{
    private static readonly BaseReference Nation = new() { Id = "nation", Version = "1.0" };

    [Fact]
    public void A_campaign_that_says_nothing_is_its_base_under_another_name()
    {
        var nation = Campaign.Load(Layered.Nation).Definition;
        var hanoi = Campaign.Load(Layered.Province("")).Definition;
        (hanoi.Id, hanoi.Version, hanoi.Extends).Should().Be(("hanoi", "1.0", Nation));
        hanoi.Name.Should().Be(nation.Name);
        hanoi.Effective.Should().Be(nation.Effective);
        hanoi.Locked.Should().Equal("criteria/discipline", "constants/excellentFrom", "awards/flag/quota");
        (hanoi with { Id = nation.Id, Extends = null, BaseFiles = nation.BaseFiles }).Should().Be(nation);
    }

    [Fact]
    public void Constants_names_dates_and_rosters_are_said_one_by_one()
    {
        var hanoi = Campaign.Load(Layered.Province("""
            "name": { "vi": "Hà Nội", "en": "Hanoi" }, "effective": { "to": "2026-06-30" },
            "constants": { "goodFrom": 65, "most": { "values": { "ward": 4 } }, "own": 3 },
            "participants": [ { "id": "01", "name": "Ba Đình" } ], "ranking": { "ties": "council" }
            """)).Definition;
        hanoi.Name.English.Should().Be("Hanoi");
        (hanoi.Effective.From, hanoi.Effective.To).Should().Be((new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)));
        hanoi.Constants.Select(c => (c.Id, c.Value)).Should().Equal(("excellentFrom", 90m), ("goodFrom", 65m), ("most", null), ("own", 3m));
        hanoi.Constants[2].Values.Should().Equal(new Dictionary<string, decimal> { ["province"] = 10m, ["ward"] = 4m });
        hanoi.Participants.Should().ContainSingle().Which.Name.Should().Be("Ba Đình");
        (hanoi.Ranking.WithinCluster, hanoi.Ranking.TiesToCouncil).Should().Be((false, true));
    }

    [Fact]
    public void Criteria_are_changed_switched_off_and_added_where_they_stand()
    {
        var hanoi = Campaign.Load(Layered.Province("""
            "criteria": [
              { "id": "extra", "off": true },
              { "id": "reform", "name": "Reform of Hanoi", "criteria": [
                { "id": "costCut", "maxPoints": 25 },
                { "id": "own", "maxPoints": 5, "mark": "cut", "before": "discipline" } ] },
              { "id": "first", "maxPoints": 1, "mark": "late", "before": "reform" } ]
            """)).Definition;
        hanoi.AllCriteria().Select(c => (c.Id, c.MaxPoints))
            .Should()
            .Equal(("first", 1m), ("reform", 40m), ("costCut", 25m), ("own", 5m), ("discipline", 10m));
        hanoi.Criteria[1].Name.English.Should().Be("Reform of Hanoi");
    }

    [Fact]
    public void What_only_a_switched_off_criterion_used_is_left_out_without_a_word()
    {
        var nation = Layered.Named(
            "nation", Layered.Base.Replace("criteria/discipline", "grades", StringComparison.Ordinal), Layered.BaseRules);
        var hanoi = Layered.Province("""
            "criteria": [ { "id": "reform", "criteria": [ { "id": "costCut", "off": true } ] } ]
            """);
        Campaign.TryLoad(new CampaignFiles("hanoi", hanoi.Texts).WithBases(nation), out var campaign, out var found).Should().BeTrue();
        found.Should().BeEmpty();
        campaign!.Definition.Workflows.Select(w => w.Name).Should().NotContain("costCut").And.Contain("grades");
    }

    [Fact]
    public void A_null_takes_a_field_of_the_base_away_unless_null_says_something()
    {
        var hanoi = Campaign.Load(Layered.Province("""
            "issuer": null, "rounding": null, "criteria": [ { "id": "extra", "maxPoints": 7, "proportion": null, "mark": "cut" } ]
            """)).Definition;
        hanoi.Issuer.Should().BeNull();
        hanoi.Rounding.Total.Should().BeNull("null is how a campaign says that nothing is rounded");
        hanoi.Criteria[1].MaxPoints.Should().Be(7m);
    }

    [Fact]
    public void A_workflow_of_the_base_is_said_otherwise_by_its_name()
    {
        var hanoi = Campaign.Load(Layered.Province("", """
            { "WorkflowName": "costCut", "Rules": [ { "RuleName": "half", "Expression": "true",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "cut / 10" } } } } ] }
            """));
        var sheet = hanoi.Evaluate([hanoi.NewSubmission("01").With("cut", 50m).With("kind", "ward")]).SheetOf("01")!;
        sheet.Criteria.First(c => c.Id == "costCut").Points.Should().Be(5m);
        sheet.Criteria.First(c => c.Id == "extra").Points.Should().Be(2.5m);
    }

    [Fact]
    public void A_campaign_may_be_laid_over_one_that_is_laid_over_another()
    {
        var city = Layered.Named("city", """
            { "formatVersion": 1, "id": "city", "version": "2", "extends": { "id": "hanoi", "version": "1.0" },
              "constants": { "goodFrom": 60 } }
            """);
        var hanoi = Layered.Named("hanoi", $$"""
            { {{Layered.Head}}, "locked": [ "constants/most" ], "constants": { "goodFrom": 65, "x": 1 } }
            """);
        var loaded = Campaign.Load(city.WithBases(Layered.Nation, hanoi)).Definition;
        loaded.Extends.Should().Be(new BaseReference { Id = "hanoi", Version = "1.0" });
        loaded.Constants.Select(c => (c.Id, c.Value)).Should().Equal(("excellentFrom", 90m), ("goodFrom", 60m), ("most", null), ("x", 1m));
        loaded.Locked.Should().Equal("criteria/discipline", "constants/excellentFrom", "awards/flag/quota", "constants/most");
    }

    [Fact]
    public void The_fingerprint_follows_the_base_and_the_differences()
    {
        string Of(string says, CampaignFiles below) =>
            Campaign.Load(new CampaignFiles("hanoi", Layered.Province(says).Texts).WithBases(below)).Reference.Fingerprint;
        var before = Of("", Layered.Nation);
        var changed = Layered.Named(
            "nation", Layered.Base.Replace("\"goodFrom\": 70", "\"goodFrom\": 71", StringComparison.Ordinal), Layered.BaseRules);
        Of("", changed).Should().NotBe(before);
        Of("\"constants\": { \"goodFrom\": 71 }", Layered.Nation).Should().Be(Of("", changed));
        Of("\"constants\": { \"goodFrom\": 70 }", Layered.Nation).Should().Be(before, "what the base says already is no difference");
    }

    [Fact]
    public void Every_part_knows_whether_it_is_the_bases()
    {
        var hanoi = Campaign.Load(Layered.Province("""
            "constants": { "goodFrom": 65 }, "criteria": [ { "id": "own", "maxPoints": 5, "mark": "cut" } ]
            """)).Definition;
        hanoi.Constants.Select(c => hanoi.BaseOf(c.Position)).Should().Equal(Nation, null, Nation);
        hanoi.AllCriteria().Select(c => (c.Id, hanoi.BaseOf(c.Position))).Should().Equal(
            ("reform", Nation), ("costCut", Nation), ("discipline", Nation), ("extra", Nation), ("own", null));
    }
}
