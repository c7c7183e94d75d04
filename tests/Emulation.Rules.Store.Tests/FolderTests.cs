using Emulation.Rules.Store.Folders;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

public sealed class FolderTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_folder_of_rules_goes_in_and_comes_out_byte_for_byte(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        var rules = Path.Combine(Repository.Root, "rules");

        var imported = await CampaignFolders.ImportAsync(store.Rules, People.An, rules, "import");
        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("out"));

        imported.Should().OnlyContain(one => one.Outcome == FolderOutcome.Published).And.HaveCountGreaterThan(4);
        Contents(folder.PathOf("out")).Should().Equal(Contents(rules));
        (await CampaignFolders.ImportAsync(store.Rules, People.An, rules, "again"))
            .Should()
            .OnlyContain(one => one.Outcome == FolderOutcome.Unchanged);
        (await store.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_cannot_be_published_is_kept_as_a_draft_and_comes_out_as_it_was(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        Write("in/odd/campaign.json", "\uFEFF{ not json\r\n"u8.ToArray());
        Write("in/odd/data/picture.bin", [0, 255, 13, 10, 254]);
        Write("in/odd/empty.txt", []);
        Write("in/README.md", "# Rules"u8.ToArray());

        var imported = (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import")).Single();
        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("out"));

        (imported.Campaign, imported.Outcome, imported.Version).Should().Be(("odd", FolderOutcome.KeptAsDraft, null));
        imported.Reason!.English.Should().MatchRegex("^The rules have [0-9]+ errors?\\.$");
        Contents(folder.PathOf("out")).Should().Equal(Contents(folder.PathOf("in")));

        void Write(string path, byte[] content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
            File.WriteAllBytes(folder.PathOf(path), content);
        }
    }

    /// <summary>Whoever opened the studio on the folder has its database there, which is none of the rules.</summary>
    private static List<(string Path, string Content)> Contents(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("emulation-rules.db", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(directory, file), Convert.ToHexString(File.ReadAllBytes(file)))),
    ];
}
