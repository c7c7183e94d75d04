using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>Links in a folder of campaigns: followed once, and inside it only.</summary>
public sealed class FolderLinkTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly CampaignFiles Files = new CampaignText().Files();

    [Fact]
    public async Task A_folder_with_two_links_to_itself_is_read_and_watched()
    {
        using var folder = TempFolder.Of(Files, "camp");
        foreach (var link in (string[])["a", "b", "camp/c", "camp/workflows/d"])
        {
            Directory.CreateSymbolicLink(folder[link], folder.Path);
        }

        var source = new DirectoryCampaignSource(folder.Path, ReloadMode.Watch);
        using var watch = await Task.Run(() => source.Watch(() => { })).WaitAsync(Patience);
        var read = await source.ReadAsync(default).WaitAsync(Patience);

        read.Should().ContainSingle().Which.Texts.Should().Equal(Files.Texts);
        new CampaignFolders(folder.Path).State().Split('\n').Should().HaveCount(3, "a folder, its campaign.json and its workflow file");
    }

    [Fact]
    public async Task Several_links_to_one_campaign_are_one_campaign()
    {
        using var folder = TempFolder.Of(Files, "real");
        Directory.CreateSymbolicLink(folder["a"], folder["real"]);
        Directory.CreateSymbolicLink(folder["z"], folder["a"]);

        (await new DirectoryCampaignSource(folder.Path).ReadAsync(default))
            .Select(files => Path.GetFileName(files.Name))
            .Should()
            .Equal("real");
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_refused_and_the_rest_is_served()
    {
        using var elsewhere = TempFolder.Of(Files, "other");
        using var folder = TempFolder.Of(Files, "own");
        Directory.CreateSymbolicLink(folder["out"], elsewhere["other"]);

        using var catalog = new CampaignCatalog([new DirectoryCampaignSource(folder.Path)]);
        (await catalog.ReloadAsync()).Should().BeFalse();

        catalog.Current.Latest("test").Should().NotBeNull();
        var refused = catalog.Status[0].Diagnostics.Should().ContainSingle().Subject;
        refused.ToString(Language.English)
            .Should()
            .Be($"{folder["out"]}: error ER1024: this link to a folder leads out of the folder that holds the campaigns. Put the folder "
                + $"itself in its place.");
        refused.ToString(Language.Vietnamese)
            .Should()
            .Be($"{folder["out"]}: lỗi ER1024: liên kết thư mục này dẫn ra ngoài thư mục chứa các phong trào. Thay liên kết bằng chính "
                + $"thư mục đó.");
    }

    [Fact]
    public void What_the_watch_sees_changes_with_what_is_read_and_with_nothing_else()
    {
        using var folder = TempFolder.Of(Files, "camp");
        var folders = new CampaignFolders(folder.Path);
        var before = folders.State();
        File.WriteAllText(folder["camp/cases.json"], "[]");
        folders.State().Should().Be(before);
        File.WriteAllText(folder["camp/workflows/more.json"], "[]");
        var more = folders.State();
        more.Should().NotBe(before);
        File.AppendAllText(folder["camp/campaign.json"], " ");
        folders.State().Should().NotBe(more);
    }
}
