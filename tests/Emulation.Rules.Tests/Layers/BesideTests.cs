using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Layers;

/// <summary>Where a base is found: in a folder beside the campaign's, or among the sources of a catalog.</summary>
public sealed class BesideTests
{
    [Fact]
    public async Task A_base_is_read_from_the_folder_beside()
    {
        using var folder = Folder();
        foreach (var directory in (string[])[folder["hanoi"], folder["hanoi"] + "/", Path.Combine(folder["hanoi"], ".")])
        {
            var files = await CampaignFiles.ReadAsync(directory);
            files.Bases.Select(b => Path.GetFullPath(b.Name)).Should().Equal(folder["nation"]);
            Campaign.Load(files).Definition.Extends!.Id.Should().Be("nation");
        }

        Campaign.Load(folder["hanoi"]).Reference.Should().Be(Campaign.Load(Layered.Province("")).Reference);
        (await CampaignFiles.ReadForEditingAsync(folder["hanoi"])).Bases.Should().ContainSingle();
        (await CampaignFiles.ReadAsync(folder["nation"])).Bases.Should()
            .BeEmpty("nothing is looked for beside a campaign that stands alone");
    }

    /// <summary>Whoever edits needs the others; whoever scores, the whole.</summary>
    [Fact]
    public async Task What_cannot_be_taken_is_told_beside_the_files_that_can()
    {
        using var folder = Folder();
        Directory.CreateDirectory(folder["hanoi/data"]);
        Directory.CreateDirectory(folder["hanoi/workflows"]);
        File.WriteAllText(folder["hanoi/workflows/good.json"], "[]");
        foreach (var path in (string[])["hanoi/data/units.csv", "hanoi/workflows/bad.json"])
        {
            File.WriteAllBytes(folder[path], [0xE0, 0x41]);
        }

        File.CreateSymbolicLink(folder["hanoi/workflows/out.json"], folder["nation/campaign.json"]);

        var (files, refused) = await CampaignFiles.ReadForViewingAsync(folder["hanoi"]);

        files.Texts.Keys.Should().Equal("campaign.json", "workflows/good.json");
        files.Bases.Should().ContainSingle();
        refused.Select(d => $"{d.Code} {Path.GetFileName(d.Position.File)}").Should()
            .Equal("ER1005 units.csv", "ER1005 bad.json", "ER1019 out.json");
        var strict = () => CampaignFiles.ReadForEditingAsync(folder["hanoi"]);
        (await strict.Should().ThrowAsync<CampaignException>()).Which.Diagnostics.Should().BeEquivalentTo(refused);
    }

    [Fact]
    public async Task Every_version_of_the_base_is_read_so_that_the_message_can_name_them()
    {
        using var folder = Folder();
        var text = Layered.Base.Replace("\"version\": \"1.0\"", "\"version\": \"1.1\"", StringComparison.Ordinal);
        File.WriteAllText(folder["nation/campaign.json"], text);
        Layered.Messages(await CampaignFiles.ReadAsync(folder["hanoi"]))[0].Should().Contain(
            "error ER1081: campaign 'nation' has no version '1.0', which 'extends' names; there is: 1.1.");
    }

    [Fact]
    public async Task A_link_out_of_the_folder_around_is_not_beside()
    {
        using var elsewhere = TempFolder.Of(Layered.Nation, "nation");
        using var folder = TempFolder.Of(Layered.Province(""), "hanoi");
        Directory.CreateSymbolicLink(folder["nation"], elsewhere["nation"]);
        (await CampaignFiles.ReadAsync(folder["hanoi"])).Bases.Should().BeEmpty();
        Directory.Delete(folder["nation"]);
        using var inside = TempFolder.Of(Layered.Nation, "real");
        Directory.Move(inside["real"], folder["real"]);
        Directory.CreateSymbolicLink(folder["nation"], folder["real"]);
        Campaign.Load(await CampaignFiles.ReadAsync(folder["hanoi"])).Definition.Extends!.Id.Should().Be("nation");
    }

    [Fact]
    public async Task What_cannot_be_taken_of_a_base_is_told()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder["nation/workflows/bad.json"], [0xFF, 0xFE, 0xFD]);
        Layered.Messages(await CampaignFiles.ReadAsync(folder["hanoi"]))[0].Should()
            .Be($"{folder["nation/workflows/bad.json"]}: error ER1005: the file is not saved as UTF-8. Save the file again with the "
                + $"encoding UTF-8.");
    }

    [Fact]
    public async Task A_folder_of_campaigns_serves_those_that_extend_each_other()
    {
        using var folder = Folder();
        using var catalog = new CampaignCatalog([new DirectoryCampaignSource(folder.Path)]);
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Campaigns.Select(c => c.Reference.Id).Should().BeEquivalentTo(["hanoi", "nation"]);
        var before = catalog.Current.Latest("hanoi");
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Latest("hanoi").Should().BeSameAs(before, "neither text changed");

        File.WriteAllText(
            folder["nation/campaign.json"], Layered.Base.Replace("\"goodFrom\": 70", "\"goodFrom\": 71", StringComparison.Ordinal));
        await catalog.ReloadAsync();
        catalog.Current.Latest("hanoi")!.Definition.Constants[1].Value.Should().Be(71m);
    }

    [Fact]
    public async Task A_campaign_served_alone_finds_its_base_beside_it_and_sees_it_change()
    {
        using var folder = Folder();
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        var source = new DirectoryCampaignSource(folder["hanoi"], ReloadMode.Manual, clock);
        using var catalog = new CampaignCatalog([source], clock);
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Campaigns.Should().ContainSingle().Which.Definition.Extends!.Id.Should().Be("nation");
    }

    [Fact]
    public async Task A_base_of_another_source_is_found_whichever_is_read_first()
    {
        var hanoi = new InMemoryCampaignSource("provinces", Alone());
        var nation = new InMemoryCampaignSource("nation", Layered.Nation);
        using var catalog = new CampaignCatalog([hanoi, nation]);
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Latest("hanoi")!.Definition.Constants[1].Value.Should().Be(70m);
        catalog.Status.Should().OnlyContain(status => !status.IsRefused);
    }

    [Fact]
    public async Task When_the_base_changes_what_is_laid_over_it_follows()
    {
        var hanoi = new InMemoryCampaignSource("provinces", Alone());
        var nation = new InMemoryCampaignSource("nation", Layered.Nation);
        using var catalog = new CampaignCatalog([nation, hanoi]);
        await catalog.ReloadAsync();
        List<string> changed = [];
        catalog.Changed += (_, change) => changed.AddRange(change.Sources.Select(source => source.Name));
        nation.Publish(Layered.Named(
            "nation", Layered.Base.Replace("\"goodFrom\": 70", "\"goodFrom\": 71", StringComparison.Ordinal), Layered.BaseRules));
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Latest("hanoi")!.Definition.Constants[1].Value.Should().Be(71m);
        changed.Should().Contain("provinces");

        nation.Publish(Layered.Named("nation", Layered.Base.Replace("\"extra\"", "\"own\"", StringComparison.Ordinal), Layered.BaseRules));
        await catalog.ReloadAsync();
        catalog.Current.Latest("hanoi")!.Definition.AllCriteria().Last().Id.Should().Be("own");
    }

    [Fact]
    public async Task A_base_that_goes_leaves_what_was_served_and_says_so()
    {
        var hanoi = new InMemoryCampaignSource("provinces", Alone());
        var nation = new InMemoryCampaignSource("nation", Layered.Nation);
        using var catalog = new CampaignCatalog([nation, hanoi]);
        await catalog.ReloadAsync();
        nation.Publish();
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Current.Latest("hanoi").Should().NotBeNull();
        catalog.Status.Single(status => status.Name == "provinces").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("ER1080");
    }

    private static CampaignFiles Alone() => new("hanoi", Layered.Province("").Texts);

    private static TempFolder Folder()
    {
        var folder = TempFolder.Of(Layered.Nation, "nation");
        Directory.CreateDirectory(folder["hanoi"]);
        File.WriteAllText(folder["hanoi/campaign.json"], Layered.Province("").Texts["campaign.json"]);
        Directory.CreateDirectory(folder["other"]);
        File.WriteAllText(folder["other/campaign.json"], "{ half");
        File.Delete(folder["other/campaign.json"]);
        return folder;
    }
}
