using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

public sealed class DraftTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_who_write_one_file_the_second_is_told_and_nothing_is_overwritten(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files() });
        var eTag = draft.File("campaign.json")!.ETag;
        await store.Rules.SaveFilesAsync(People.Binh, draft.Id, [FileEdit.Write("campaign.json", "{ \"by\": \"Bình\" }", eTag)]);

        var second = () => store.Rules.SaveFilesAsync(People.An, draft.Id, [FileEdit.Write("campaign.json", "{ \"by\": \"An\" }", eTag)]);

        var told = (await second.Should().ThrowAsync<StoreConflictException>()).Which;
        told.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Tệp campaign.json đã được Bình thay đổi lúc 26/11/2026 15:00. Hãy đọc lại rồi quyết định.",
            English = "File campaign.json: changed by Bình at 26/11/2026 15:00. Read again and decide.",
        });
        (told.Expected, told.Found, told.Changed!.UserId).Should().Be((eTag, "2", "binh"));
        (await store.Rules.GetDraftAsync(People.An, draft.Id)).File("campaign.json")!.Text.Should().Be("{ \"by\": \"Bình\" }");
        var tried = await store.Store.Audit.ReadAsync(People.An, new AuditFilter { Action = AuditActions.SaveFiles });
        tried.Select(entry => (entry.By.UserId, entry.Outcome)).Should().Equal(("an", AuditOutcome.Conflict), ("binh", AuditOutcome.Done));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_may_write_two_files_of_one_draft_and_an_edit_of_several_is_all_or_nothing(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files() });
        var (campaign, workflow) = (draft.File("campaign.json")!.ETag, draft.File("workflows/w.json")!.ETag);

        await store.Rules.SaveFilesAsync(People.An, draft.Id, [FileEdit.Write("campaign.json", "1", campaign)]);
        await store.Rules.SaveFilesAsync(People.Binh, draft.Id, [FileEdit.Write("workflows/w.json", "2", workflow)]);
        var stale =
            () => store.Rules.SaveFilesAsync(
                People.Binh, draft.Id, [FileEdit.Write("cases.json", "[]"), FileEdit.Remove("workflows/w.json", workflow)]);

        await stale.Should().ThrowAsync<StoreConflictException>();
        var read = await store.Rules.GetDraftAsync(People.An, draft.Id);
        read.Files.Select(file => (file.Path, file.Text)).Should().Equal(("campaign.json", "1"), ("workflows/w.json", "2"));
        read.Summary.Editors.Should().Equal("an", "binh");
    }

    [Theory]
    [InlineData("../up.json")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    public async Task A_path_that_leads_out_of_the_campaign_is_refused(string path)
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);

        var create =
            () => store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = [FileEdit.Write(path, "x")] });

        (await create.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = $"'{path}' không dùng được làm đường dẫn trong phong trào: hãy dùng '/', không có '..', không bắt đầu bằng '/'.",
            English = $"'{path}' cannot be a path within a campaign: use '/', without '..', not beginning with '/'.",
        });
    }

    [Theory]
    [InlineData("con:x", "The path 'con:x' has a name that some systems cannot keep")]
    [InlineData("a\nb", "The path 'a\nb' has a name that some systems cannot keep")]
    [InlineData("x. /w.json", "The path 'x. /w.json' has a name that some systems cannot keep")]
    [InlineData("\u0110o\u031b\u0323t.json", "In the path '\u0110o\u031b\u0323t.json' letters and their accents are characters apart")]
    public async Task A_path_that_not_every_system_can_keep_is_refused_with_what_is_wrong_with_it(string path, string said)
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);

        (await RefusalOf(store, path)).Should().StartWith(said);
    }

    [Fact]
    public async Task A_path_with_half_a_character_is_refused_as_any_other()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);

        (await RefusalOf(store, "\ud83d.json")).Should().Contain("has a name that some systems cannot keep");
    }

    [Fact]
    public async Task A_path_that_is_too_long_is_refused_with_its_length()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        var path = new string('n', 201);

        (await RefusalOf(store, path)).Should().Be($"The path '{path}' has 201 characters, more than the limit of 200.");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_file_that_is_also_the_folder_of_another_is_refused_where_it_is_saved(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var draft = await store.Rules.CreateDraftAsync(
            People.An, new NewDraft { Campaign = Texts.Id, Files = [.. Texts.Files(), FileEdit.Write("notes/2026.txt", "x")] });
        var told = new LocalizedText
        {
            Vietnamese = "'notes' vừa là tệp vừa là thư mục của notes/2026.txt: hãy đổi tên một trong hai.",
            English = "'notes' is a file and also the folder of notes/2026.txt: rename one of them.",
        };

        var create = () => store.Rules.CreateDraftAsync(
            People.An,
            new NewDraft { Campaign = Texts.Id, Files = [FileEdit.Write("notes/2026.txt", "x"), FileEdit.Write("notes", "y")] });
        var save = () => store.Rules.SaveFilesAsync(People.An, draft.Id, [FileEdit.Write("notes", "y")]);
        var beside = () => store.Rules.SaveSharedFilesAsync(
            People.An, [FileEdit.Write("notes", "y"), FileEdit.Write("notes/2026.txt", "x")]);

        (await create.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(told);
        (await save.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(told);
        (await beside.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(told);
        var moved = await store.Rules.SaveFilesAsync(
            People.An,
            draft.Id,
            [FileEdit.Write("notes", "y"), FileEdit.Remove("notes/2026.txt", draft.File("notes/2026.txt")!.ETag)]);
        moved.Files.Select(file => file.Path).Should().Contain("notes").And.NotContain("notes/2026.txt");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_submitted_draft_rests_until_it_is_returned_with_a_reason(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files() });
        var submitted = await store.Rules.SubmitDraftAsync(People.An, draft.Id, draft.ETag, "ready");

        var edit = () => store.Rules.SaveFilesAsync(People.An, draft.Id, [FileEdit.Write("cases.json", "[]")]);
        (await edit.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = $"Bản thảo {draft.Id} đã trình, nên không làm được việc này.",
            English = $"Draft {draft.Id} is submitted, which does not allow this.",
        });
        var silent = () => store.Rules.ReturnDraftAsync(People.Binh, draft.Id, submitted.ETag, " ");
        (await silent.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("Give a reason or note; it must not be blank.");

        var returned = await store.Rules.ReturnDraftAsync(People.Binh, draft.Id, submitted.ETag, "one more case");
        (returned.State, returned.Note, returned.Submitted).Should().Be((DraftState.Draft, "one more case", null));
        await edit.Should().NotThrowAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_that_was_given_up_stays_readable_and_leaves_the_list(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.PublishAsync();
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1" });
        (await store.Rules.GetAsync(People.An, Texts.Id)).Drafts.Should().ContainSingle();

        await store.Rules.DiscardDraftAsync(People.An, draft.Id, draft.ETag, "not needed");

        (await store.Rules.GetAsync(People.An, Texts.Id)).Drafts.Should().BeEmpty();
        (await store.Rules.GetDraftAsync(People.An, draft.Id)).Files.Should().HaveCount(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task With_four_eyes_only_who_had_no_hand_in_a_draft_approves_it(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind, new StoreOptions { FourEyes = true });
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files() });
        draft = await store.Rules.SaveFilesAsync(People.Binh, draft.Id, [FileEdit.Write("cases.json", Texts.Cases(7))]);
        var submitted = await store.Rules.SubmitDraftAsync(People.An, draft.Id, draft.ETag, "ready");

        var early = () => store.Rules.PublishAsync(People.Chi, draft.Id, submitted.ETag, "now");
        (await early.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be($"Draft {draft.Id} has to be approved by another person before it is published.");
        foreach (var hand in (StoreUser[])[People.An, People.Binh])
        {
            var own = () => store.Rules.ApproveDraftAsync(hand, draft.Id, submitted.ETag, null);
            (await own.Should().ThrowAsync<StoreRefusedException>()).Which.Message
                .Should()
                .Be($"{hand.Name} changed or submitted this draft and cannot approve it.");
        }

        var approved = await store.Rules.ApproveDraftAsync(People.Chi, draft.Id, submitted.ETag, "agreed");
        var version = await store.Rules.PublishAsync(People.An, draft.Id, approved.ETag, "now");
        (version.Submitted!.UserId, version.Approved!.UserId, version.Published.UserId).Should().Be(("an", "chi", "an"));
    }

    private static async Task<string> RefusalOf(TestStore store, string path)
    {
        var create =
            () => store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = [FileEdit.Write(path, "x")] });

        return (await create.Should().ThrowAsync<StoreRefusedException>()).Which.Text.English;
    }
}
