using System.Text;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

public sealed class PublicationTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rules_that_do_not_load_are_not_published_and_every_diagnostic_is_given(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);

        var refused = await RefusedAsync(store, [FileEdit.Write("workflows/w.json", Texts.Workflow("nothing + 1"))]);

        refused.Text.Should().Be(new LocalizedText { Vietnamese = "Quy tắc có 1 lỗi.", English = "The rules have 1 error." });
        refused.Diagnostics.Should()
            .ContainSingle(diagnostic => diagnostic.Code == "ER3002" && diagnostic.Position.File == "small/workflows/w.json");
        (await store.Rules.GetAsync(People.An, Texts.Id)).Versions.Should().BeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rules_whose_worked_example_fails_are_not_published(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);

        var refused = await RefusedAsync(store, [FileEdit.Write("cases.json", Texts.Cases(8))]);

        refused.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Ví dụ 'seven' không ra kết quả mong đợi.",
            English = "Worked example 'seven' does not come out as expected.",
        });
        (await RefusedAsync(store, [FileEdit.Write("cases.json", "[ 1 ]")])).Text.English.Should().Be("cases.json cannot be read.");
    }

    [Theory]
    [InlineData("1", 2026, "Phiên bản 1 đã được ban hành; hãy tăng số phiên bản.", "Version 1 is published already; raise the version.")]
    [InlineData(
        "0.9",
        2026,
        "Phiên bản 0.9 không lớn hơn phiên bản 1 đang có cho cùng thời gian; hãy tăng số phiên bản.",
        "Version 0.9 is not above version 1 of the same period; raise the version.")]
    public async Task A_version_that_is_not_raised_is_not_published(string version, int year, string vietnamese, string english)
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.PublishAsync();

        var refused = await RefusedAsync(store, Texts.Files(version, year));

        refused.Text.Should().Be(new LocalizedText { Vietnamese = vietnamese, English = english });
    }

    [Fact]
    public void A_version_that_cannot_be_set_is_refused_with_what_stands_in_its_way()
    {
        var stamp = new StoreStamp { UserId = "an", UserName = "An", At = DateTimeOffset.UnixEpoch };
        var file = new StoredFile { Path = "campaign.json", Content = "[ ]"u8.ToArray(), Sha256 = "", ETag = "", Changed = stamp };
        var change = () => VersionField.Change(file, "2");

        change.Should().Throw<StoreRefusedException>().Which.Message
            .Should().Be(RuleWorkspace.Open(new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = "[ ]" }))
                .Set("version", "\"2\"").Refusal!.English);
    }

    [Fact]
    public async Task A_period_that_overlaps_another_version_or_another_campaigns_id_is_not_published()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.PublishAsync();
        var overlapping = Texts.Campaign("2").Replace("2026-01-01", "2026-07-01", StringComparison.Ordinal);

        (await RefusedAsync(store, [FileEdit.Write("campaign.json", overlapping)])).Text.Should().Be(new LocalizedText
        {
            Vietnamese =
                "Thời gian áp dụng chồng lên phiên bản 1 (01/01/2026 đến 31/12/2026): hãy dùng đúng thời gian ấy (bản sửa) hoặc không "
                    + "chồng.",
            English =
                "The period overlaps that of version 1 (01/01/2026 to 31/12/2026): take the very same one (a correction), or none of its "
                    + "days.",
        });
        (await RefusedAsync(store, Texts.Files("2", 2027, id: "other"))).Text.Should().Be(new LocalizedText
        {
            Vietnamese = "campaign.json ghi id 'other', nhưng bản thảo thuộc phong trào 'small'.",
            English = "campaign.json says id 'other', but the draft is of campaign 'small'.",
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_note_is_needed_and_what_was_looked_at_is_what_is_published(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files() });

        var silent = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "");
        await silent.Should().ThrowAsync<StoreRefusedException>();
        await store.Rules.SaveFilesAsync(
            People.Binh, draft.Id, [FileEdit.Write("workflows/w.json", Texts.Workflow("x + 1"), draft.File("workflows/w.json")!.ETag)]);
        var stale = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "as I saw it");

        (await stale.Should().ThrowAsync<StoreConflictException>()).Which.Message
            .Should()
            .Be($"Draft {draft.Id}: changed by Bình at 26/11/2026 15:00. Read again and decide.");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_correction_of_the_same_period_is_in_force_and_the_earlier_version_stays(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.PublishAsync("1", 2025);
        await store.PublishAsync("2", 2026);
        await store.PublishAsync("1.1", 2025, "x + 1");

        var campaign = await store.Rules.GetAsync(People.An, Texts.Id);

        campaign.Versions.Select(version => (version.Version, version.ReplacedBy)).Should().Equal(("1.1", null), ("2", null), ("1", "1.1"));
        campaign.InForce(new(2025, 6, 30))!.Version.Should().Be("1.1");
        campaign.InForce(new(2026, 6, 30))!.Version.Should().Be("2");
        campaign.InForce(new(2024, 6, 30)).Should().BeNull();
        (await store.Rules.GetFilesAsync(People.An, Texts.Id, "1"))
            .Single(file => file.Path == "workflows/w.json").Text
            .Should()
            .Be(Texts.Workflow());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_earlier_version_is_restored_as_a_new_one_with_nothing_but_the_number_changed(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.PublishAsync();
        await store.PublishAsync("2", points: "x + 1");

        var draft = await store.Rules.RestoreAsync(People.An, Texts.Id, "1", "3", "version 2 was wrong");
        await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "back");

        var files = await store.Rules.GetFilesAsync(People.An, Texts.Id, "3");
        files.Select(file => file.Text).Should().Equal(Texts.Campaign("3"), Texts.Workflow());
        (await store.Rules.GetVersionAsync(People.An, Texts.Id, "3")).BasedOn.Should().Be("1");
    }

    [Theory, OnSqlite]
    public async Task A_version_is_restored_whatever_stands_around_its_number(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var text = "\uFEFF" + Texts.Campaign().Replace("\"version\": \"1\"", "\"\\u0076ersion\" /* \"version\": */ :\u00a0\"1\"")
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        var draft = await store.Rules.CreateDraftAsync(
            People.An,
            new NewDraft
            {
                Campaign = Texts.Id,
                Files = [FileEdit.Write("campaign.json", text), FileEdit.Write("workflows/w.json", Texts.Workflow())],
            });
        await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "first");

        var restored = await store.Rules.RestoreAsync(People.An, Texts.Id, "1", "2 \"b\"", "version 1 was right");

        Encoding.UTF8.GetString(restored.File("campaign.json")!.Content.Span)
            .Should().Be(text.Replace(":\u00a0\"1\"", ":\u00a0\"2 \\\"b\\\"\"", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_moves_is_kept_with_the_version(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        await store.EnterAsync("q", 0);
        var draft = await store.Rules.CreateDraftAsync(
            People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1", Files = [.. Texts.Files("2", points: "x * 2")] });
        var expected = new PublicationImpact
        {
            Against = "1", Period = Texts.Period, Participants = 2, TotalChanges = 1, LargestShift = 7m,
        };

        (await store.Rules.CheckDraftAsync(People.An, draft.Id)).Impact.Should().Be(expected);
        (await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "double")).Impact.Should().Be(expected);
        (await store.Rules.GetVersionAsync(People.An, Texts.Id, "2")).Impact.Should().Be(expected);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_periods_that_end_on_one_day_the_same_figures_judge_an_edit_on_every_database(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.PublishAsync();
        foreach (var name in (string[])["2026-Q4", "2026-12", Texts.Period])
        {
            var period = new StorePeriod { Campaign = Texts.Id, Name = name, From = new(2026, 1, 1), To = new(2026, 12, 31) };
            await store.Figures.SavePeriodAsync(People.An, period, null);
            await store.Figures.SaveAsync(
                People.An, Texts.Id, name, new Submission { Participant = "p" }.With("x", 1), eTag: null, reason: null);
        }

        var edit = new NewDraft { Campaign = Texts.Id, BasedOn = "1", Files = [.. Texts.Files("2", points: "x * 2")] };
        var draft = await store.Rules.CreateDraftAsync(People.An, edit);

        (await store.Figures.GetPeriodsAsync(People.An, Texts.Id))[0].Name.Should().Be(Texts.Period);
        (await store.Rules.CheckDraftAsync(People.An, draft.Id)).Impact!.Period.Should().Be(Texts.Period);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_published_draft_cannot_be_changed_nor_published_again(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var version = await store.PublishAsync();
        var draft = await store.Rules.GetDraftAsync(People.An, version.Draft);

        var edit = () => store.Rules.SaveFilesAsync(People.An, draft.Id, [FileEdit.Write("cases.json", "[]")]);
        var again = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "again");

        await edit.Should().ThrowAsync<StoreRefusedException>();
        await again.Should().ThrowAsync<StoreRefusedException>();
    }

    private static async Task<StoreRefusedException> RefusedAsync(TestStore store, IReadOnlyList<FileEdit> files)
    {
        var own = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var draft = await store.Rules.CreateDraftAsync(
            People.An, new NewDraft { Campaign = Texts.Id, Files = [.. files, .. Texts.Files().Where(file => !own.Contains(file.Path))] });
        var check = await store.Rules.CheckDraftAsync(People.An, draft.Id);
        check.CanPublish.Should().BeFalse();
        var publish = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "try");
        var refused = (await publish.Should().ThrowAsync<StoreRefusedException>()).Which;
        refused.Reasons.Should().Equal(check.Reasons);
        return refused;
    }
}
