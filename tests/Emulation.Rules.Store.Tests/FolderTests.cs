using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Folders;
using Emulation.Rules.Store.Publishing;
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

    [Theory, OnSqlite]
    public async Task An_export_that_cannot_be_written_leaves_everything_as_it_was(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        await CampaignFolders.ImportAsync(store.Rules, People.An, Path.Combine(Repository.Root, "rules"), "import");
        Directory.CreateDirectory(folder.PathOf("out"));
        await File.WriteAllTextAsync(folder.PathOf("out/README.md"), "before");
        await File.WriteAllTextAsync(folder.PathOf("out/titles-2026"), "a file where a folder has to be");

        var export = () => CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("out"));

        await export.Should().ThrowAsync<IOException>();
        Directory.EnumerateFileSystemEntries(folder.PathOf("out"), "*", SearchOption.AllDirectories)
            .Select(Path.GetFileName).Should().BeEquivalentTo("README.md", "titles-2026");
        (await File.ReadAllTextAsync(folder.PathOf("out/README.md"))).Should().Be("before");
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

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_imports_of_one_folder_at_once_the_later_one_leaves_no_draft(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        foreach (var edit in Texts.Files("1"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf($"in/a/{edit.Path}"))!);
            await File.WriteAllBytesAsync(folder.PathOf($"in/a/{edit.Path}"), edit.Content!.Value.ToArray());
        }

        Task<IReadOnlyList<ImportedFolder>> ImportAsync(IRuleStore rules) =>
            CampaignFolders.ImportAsync(rules, People.An, folder.PathOf("in"), "import");
        var late = store.Again(authorizer: new OvertakenAuthorizer(() => ImportAsync(store.Rules)));

        (await ImportAsync(late.Rules)).Single().Outcome.Should().Be(FolderOutcome.Unchanged);

        var campaign = await store.Rules.GetAsync(People.An, Texts.Id);
        (campaign.Versions.Count, campaign.Drafts.Count).Should().Be((1, 0));
    }

    /// <summary>Somebody else does something just before the first draft is made.</summary>
    private sealed class OvertakenAuthorizer(Func<Task> other) : IStoreAuthorizer
    {
        private Func<Task>? _other = other;

        public async ValueTask<bool> IsAllowedAsync(StoreUser user, StoreAccess access, CancellationToken cancellationToken)
        {
            if (access.Action == AuditActions.CreateDraft && Interlocked.Exchange(ref _other, null) is { } overtaking)
            {
                await overtaking();
            }

            return true;
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
