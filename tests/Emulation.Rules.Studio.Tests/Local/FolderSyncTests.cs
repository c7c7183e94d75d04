using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Local;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Studio.Tests.Local;

#pragma warning disable CA1001 // The test steps it by hand: it was never started, so there is nothing to end.
public sealed partial class FolderSyncTests : IAsyncLifetime
{
    private const string Campaign = "school-class-2026";

    private static readonly StoreUser User = new() { Id = "u", Name = "u" };

    private readonly string _root = Directory.CreateTempSubdirectory("studio-sync-").FullName;
    private readonly List<LocalizedText> _told = [];
    private readonly FolderNotices _notices = new();
    private EmulationStore _store = null!;
    private FolderSync _sync = null!;

    private string CampaignJson => Path.Combine(_root, "rules", Campaign, "campaign.json");

    public async Task InitializeAsync()
    {
        CopyCampaign(Campaign);
        _store = EmulationStore.Open(o => o.UseSqlite($"Data Source={Path.Combine(_root, "store.db")}"), new LocalAuthorizer());
        await _store.MigrateAsync();
        _sync = new FolderSync(Path.Combine(_root, "rules"), _store.Rules, _notices, _told.Add);
        await _sync.RunOnceAsync(CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_valid_folder_is_published_as_it_stands_and_left_as_it_is()
    {
        var before = await File.ReadAllBytesAsync(CampaignJson);

        await _sync.RunOnceAsync(CancellationToken.None);

        var campaign = await _store.Rules.GetAsync(User, Campaign);
        campaign.Versions.Should()
            .ContainSingle()
            .Which.Note.Should()
            .Be($"Đọc từ thư mục {Campaign} · Read from folder {Campaign}", "nobody wrote it, so whoever reads it finds their language");
        campaign.Drafts.Should().BeEmpty();
        (await File.ReadAllBytesAsync(CampaignJson)).Should().Equal(before);
        _told.Should().BeEmpty();
    }

    /// <summary>Such as a table in the encoding of old Windows: it is not the rules that cannot be read.</summary>
    [Fact]
    public async Task A_campaign_whose_table_is_no_text_is_found_all_the_same()
    {
        var folder = Path.Combine(_root, "rules", Campaign);
        await File.WriteAllBytesAsync(Path.Combine(folder, "data", "classes.csv"), [0xE0, 0x41]);

        (await CampaignFolders.FindAsync(folder, CancellationToken.None)).Should().Equal((Campaign, folder));
    }

    [Fact]
    public async Task What_changes_in_the_folder_becomes_a_draft_and_what_is_saved_in_the_draft_goes_into_the_folder()
    {
        var text = await File.ReadAllTextAsync(CampaignJson);
        await File.WriteAllTextAsync(CampaignJson, text + "// một\n");
        await _sync.RunOnceAsync(CancellationToken.None);
        var draft = await DraftAsync();
        draft.File("campaign.json")!.Text.Should().Be(text + "// một\n");

        await _store.Rules.SaveFilesAsync(
            User,
            draft.Id,
            [
                FileEdit.Write("campaign.json", text + "// hai\n", draft.File("campaign.json")!.ETag),
                FileEdit.Write("workflows/new.json", "[]"),
            ]);
        await _sync.RunOnceAsync(CancellationToken.None);

        (await File.ReadAllTextAsync(CampaignJson)).Should().Be(text + "// hai\n");
        (await File.ReadAllTextAsync(Path.Combine(_root, "rules", Campaign, "workflows", "new.json"))).Should().Be("[]");
        File.Delete(Path.Combine(_root, "rules", Campaign, "workflows", "new.json"));
        await _sync.RunOnceAsync(CancellationToken.None);
        (await DraftAsync()).File("workflows/new.json").Should().BeNull();
        _told.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_changed_on_both_sides_is_overwritten_on_neither_and_told_once()
    {
        var text = await File.ReadAllTextAsync(CampaignJson);
        await File.WriteAllTextAsync(CampaignJson, text + "// một\n");
        await _sync.RunOnceAsync(CancellationToken.None);
        var draft = await DraftAsync();
        await _store.Rules.SaveFilesAsync(
            User, draft.Id, [FileEdit.Write("campaign.json", text + "// ở xưởng\n", draft.File("campaign.json")!.ETag)]);
        await File.WriteAllTextAsync(CampaignJson, text + "// ở thư mục\n");

        await _sync.RunOnceAsync(CancellationToken.None);
        await _sync.RunOnceAsync(CancellationToken.None);

        (await File.ReadAllTextAsync(CampaignJson)).Should().Be(text + "// ở thư mục\n");
        (await DraftAsync()).File("campaign.json")!.Text.Should().Be(text + "// ở xưởng\n");
        _told.Should()
            .Equal(new LocalizedText
            {
                Vietnamese = $"{Campaign}/campaign.json: được sửa cả ở xưởng lẫn trong thư mục; hãy sửa cho giống nhau",
                English = $"{Campaign}/campaign.json: was changed both in the studio and in the folder; make them the same",
            });
    }

    [Theory]
    [InlineData("""{ "id": "hong" "version": "1.0.0" }""")]
    [InlineData("{ // ghi chú\n  \"id\": \"hong\", \"name\": \"chưa đóng }")]
    [InlineData("""{ /* "id": "khac" */ "id" /* mã */ : "hong" }""")]
    [InlineData("""{ "formatVersion": 1, "id": "hong",, }""")]
    public async Task A_campaign_that_is_no_JSON_is_taken_in_to_be_mended_there(string text)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "rules", "hong")).FullName, "campaign.json");
        await File.WriteAllTextAsync(file, text);
        await _sync.RunOnceAsync(CancellationToken.None);
        var draft = await _store.Rules.GetDraftAsync(User, (await _store.Rules.GetAsync(User, "hong")).Drafts.Single().Id);
        draft.File("campaign.json")!.Text.Should().Be(text);

        await _store.Rules.SaveFilesAsync(
            User, draft.Id, [FileEdit.Write("campaign.json", """{ "id": "hong" }""", draft.File("campaign.json")!.ETag)]);
        await _sync.RunOnceAsync(CancellationToken.None);

        (await File.ReadAllTextAsync(file)).Should().Be("""{ "id": "hong" }""");
        _told.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ }")]
    [InlineData("""{ "name": "không có mã" }""")]
    public async Task A_folder_whose_campaign_has_no_id_is_told_once_and_shown_until_it_has_one(string text)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "rules", "la")).FullName, "campaign.json");
        await File.WriteAllTextAsync(file, text);
        await _sync.RunOnceAsync(CancellationToken.None);
        await _sync.RunOnceAsync(CancellationToken.None);

        _told.Should().ContainSingle().Which.Vietnamese.Should().Be(
            "la/campaign.json: không tìm thấy mã phong trào (trường \"id\"), nên thư mục này chưa có trong xưởng; hãy ghi mã và lưu tệp "
                + "dạng UTF-8");
        _notices.Now.Should().Equal(_told);
        _told[0].English.Should().Be(
            "la/campaign.json: no id of a campaign (field \"id\") is found, so this folder is not in the studio yet; write the id and save "
                + "the file as UTF-8");

        await File.WriteAllTextAsync(file, """{ "id": "la" }""");
        await _sync.RunOnceAsync(CancellationToken.None);
        _notices.Now.Should().BeEmpty();
        (await _store.Rules.GetAsync(User, "la")).Drafts.Should().ContainSingle();
    }

    [Fact]
    public async Task A_campaign_made_in_the_studio_gets_a_folder()
    {
        await _store.Rules.CreateDraftAsync(
            User, new NewDraft { Campaign = "moi", Files = [FileEdit.Write("campaign.json", """{ "id": "moi" }""")] });

        await _sync.RunOnceAsync(CancellationToken.None);

        (await File.ReadAllTextAsync(Path.Combine(_root, "rules", "moi", "campaign.json"))).Should().Be("""{ "id": "moi" }""");
        _told.Should().BeEmpty();
    }

    [Fact]
    public async Task One_folder_alone_brings_the_campaigns_beside_it_that_it_is_laid_over_and_can_be_published()
    {
        CopyCampaign("bhxh-2026");
        CopyCampaign("bhxh-2026-ha-noi");
        Directory.CreateDirectory(Path.Combine(_root, "rules", "phuong"));
        await File.WriteAllTextAsync(
            Path.Combine(_root, "rules", "phuong", "campaign.json"),
            """
            { "formatVersion": 1, "id": "a-phuong", "version": "1.0.0", "extends": { "id": "bhxh-2026-ha-noi", "version": "1.0.0" } }
            """);
        var store = EmulationStore.Open(o => o.UseSqlite($"Data Source={Path.Combine(_root, "alone.db")}"), new LocalAuthorizer());
        await store.MigrateAsync();

        await new FolderSync(Path.Combine(_root, "rules", "phuong"), store.Rules, _notices, _told.Add).RunOnceAsync(CancellationToken.None);

        (await store.Rules.ListAsync(User)).Select(campaign => (campaign.Campaign, campaign.Versions.Count)).Should().BeEquivalentTo(
            [("bhxh-2026", 1), ("bhxh-2026-ha-noi", 1), ("a-phuong", 1)],
            "each was published after what it is laid over; nothing else was taken in");
        _told.Should().BeEmpty();
    }

    private void CopyCampaign(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Rules(name), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_root, "rules", name, Path.GetRelativePath(Repository.Rules(name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private async Task<Draft> DraftAsync() =>
        await _store.Rules.GetDraftAsync(User, (await _store.Rules.GetAsync(User, Campaign)).Drafts.Single().Id);
}
