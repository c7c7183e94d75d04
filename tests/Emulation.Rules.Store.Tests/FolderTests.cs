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
    public async Task Two_campaigns_of_folders_of_one_name_come_out_in_a_folder_each(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        Write(folder, "first/rules", Texts.Files(id: "zeta"));
        Write(folder, "second/rules", [.. Texts.Files(id: "alpha"), FileEdit.Write("notes.txt", "alpha's own")]);
        foreach (var directory in (string[])["first", "second"])
        {
            (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf(directory), "import")).Single().Outcome
                .Should().Be(FolderOutcome.Published);
        }

        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("out"));

        Contents(folder.PathOf("out/rules")).Should().Equal(Contents(folder.PathOf("first/rules")));
        Contents(folder.PathOf("out/alpha")).Should().Equal(Contents(folder.PathOf("second/rules")));
        (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("out"), "again"))
            .Should().OnlyContain(one => one.Outcome == FolderOutcome.Unchanged).And.HaveCount(2);
    }

    [Theory, OnSqlite]
    public async Task A_campaign_comes_out_beside_a_file_that_is_called_as_its_folder(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        Write(folder, "in/rules", Texts.Files(id: "alpha"));
        await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import");
        await store.Rules.SaveSharedFilesAsync(People.An, [FileEdit.Write("rules", "a file")]);

        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("out"));

        Contents(folder.PathOf("out/alpha")).Should().Equal(Contents(folder.PathOf("in/rules")));
        (await File.ReadAllTextAsync(folder.PathOf("out/rules"))).Should().Be("a file");
    }

    [Theory, OnSqlite]
    public async Task A_folder_that_was_broken_since_comes_out_as_it_was_published(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        Write(folder, "in/rules", Texts.Files(id: "alpha"));
        await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import");
        Write(folder, "broken/rules", [FileEdit.Write("campaign.json", "{ \"id\": \"alpha\" oops }")]);
        var kept = (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("broken"), "import")).Single();
        (kept.Campaign, kept.Outcome).Should().Be(("rules", FolderOutcome.KeptAsDraft));

        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("out"));
        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("drafts"), withDrafts: true);

        Contents(folder.PathOf("out")).Should().Equal(Contents(folder.PathOf("in")));
        Contents(folder.PathOf("drafts/rules")).Should().Equal(Contents(folder.PathOf("in/rules")));
        Contents(folder.PathOf("drafts/rules-2")).Should().Equal(Contents(folder.PathOf("broken/rules")));
    }

    [Theory, OnSqlite]
    public async Task What_is_imported_again_as_it_was_stays_the_one_draft_it_was_kept_as(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        Write(folder, "in/rules", Texts.Files(points: "nobody", id: "alpha"));
        var first = (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import")).Single();
        var again = (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import")).Single();
        Write(folder, "in/rules", Texts.Files(points: "nobodyElse", id: "alpha"));
        var other = (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import")).Single();

        (first.Outcome, again.Draft, other.Draft == first.Draft).Should().Be((FolderOutcome.KeptAsDraft, first.Draft, false));
        (await store.Rules.GetAsync(People.An, "alpha")).Drafts.Select(draft => (long?)draft.Id).Should().Equal(other.Draft, first.Draft);
    }

    /// <summary>What the loader takes, and other readers of JSON do not.</summary>
    [Theory]
    [InlineData("\"id\" /* one */ : /* two */ \"alpha\"")]
    [InlineData("\"id\" // one\n: \"alpha\"")]
    [InlineData("\u00a0\"id\":\u2003\"alpha\"")]
    [InlineData("\uFEFF\"\\u0069d\": \"alph\\u0061\"")]
    [InlineData("\"issuer\": \"over two\r\n\tlines\", \"id\": \"alpha\"")]
    [InlineData("\"id\": \"alpha\", \"note\": 1")]
    public async Task A_campaign_is_known_by_its_id_however_that_is_written(string id)
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        using var folder = new TempFolder();
        var text = Texts.Campaign(id: "alpha").Replace("\"id\": \"alpha\"", id, StringComparison.Ordinal);
        Write(folder, "in/rules", [FileEdit.Write("campaign.json", text), FileEdit.Write("workflows/w.json", Texts.Workflow())]);

        var imported = (await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import")).Single();

        var isRight = !id.Contains("note", StringComparison.Ordinal);
        (imported.Campaign, imported.Outcome).Should().Be(("alpha", isRight ? FolderOutcome.Published : FolderOutcome.KeptAsDraft));
    }

    [Theory, OnSqlite]
    public async Task Nothing_is_exported_out_of_the_folder_it_is_exported_to(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        foreach (var id in (string[])["../outside", "/root", "..", ".git", "a:b", "plain"])
        {
            await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = id, Files = Texts.Files(id: id) });
        }

        await CampaignFolders.ExportAsync(store.Rules, People.An, folder.PathOf("in/out"));

        Directory.EnumerateFiles(folder.PathOf("."), "campaign.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.PathOf("in/out"), Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Should().Equal("_", "_.._outside", "_.git", "_root", "a_b", "plain");
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

    private static void Write(TempFolder folder, string path, IEnumerable<FileEdit> files)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf($"{path}/{file.Path}"))!);
            File.WriteAllBytes(folder.PathOf($"{path}/{file.Path}"), file.Content!.Value.ToArray());
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
