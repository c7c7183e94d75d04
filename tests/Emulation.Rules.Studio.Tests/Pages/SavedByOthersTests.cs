using Bunit;
using Bunit.TestDoubles;
using Emulation.Rules.Authoring;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>A draft that several people edit.</summary>
public sealed class SavedByOthersTests : TieStoreContext
{
    private const string Workflows = "workflows/all.json";
    private const string Other = "workflows/other.json";

    [Fact]
    public async Task What_others_saved_in_another_file_is_shown_after_saving_and_never_written_over()
    {
        var draft = await DraftAsync();
        var session = SessionOf(draft);
        session.Change(TieCampaign.Rules + "\n");
        await SaveAsync(draft, FileEdit.Write(Other, "[ ]", draft.File(Other)!.ETag), FileEdit.Write("data/a.csv", "participant,x\n"));

        await SaveAsync(draft, session);

        session.Unsaved.Should().BeEmpty();
        session.Workspace.TextOf(Other).Should().Be("[ ]");
        session.Workspace.Files.Should().Contain("data/a.csv");
        await SaveAsync(draft, FileEdit.Remove(Other, (await StoredAsync(draft)).File(Other)!.ETag));
        session.Change(TieCampaign.Rules);
        await SaveAsync(draft, session);
        session.Unsaved.Should().BeEmpty();
        session.Workspace.Files.Should().NotContain(Other);
    }

    [Fact]
    public async Task What_is_typed_in_another_file_while_saving_is_not_saved_over_others()
    {
        var draft = await DraftAsync();
        var session = SessionOf(draft);
        session.Change(TieCampaign.Rules + "\n");
        var edits = session.Edits();
        await SaveAsync(draft, FileEdit.Write(Other, "[ ]", draft.File(Other)!.ETag));
        var stored = await SaveAsync(draft, [.. edits]);
        session.Open(Other);
        session.Change("[  ]");

        session.Saved(stored.Files, edits);

        session.Unsaved.Should().Equal(Other);
        var save = () => SaveAsync(draft, session);
        await save.Should().ThrowAsync<StoreConflictException>();
        session.ChangedBy(stored.Files).Should().Equal(Other);
    }

    [Fact]
    public async Task A_file_that_others_took_out_while_it_was_edited_goes_with_theirs_and_comes_back_with_mine()
    {
        var draft = await DraftAsync();
        var (theirs, mine) = (SessionOf(draft), SessionOf(draft));
        foreach (var session in new[] { theirs, mine })
        {
            session.Open(Other);
            session.Change("[  ]");
        }

        var stored = await SaveAsync(draft, FileEdit.Remove(Other, draft.File(Other)!.ETag));
        theirs.ChangedBy(stored.Files).Should().Equal(Other);

        theirs.TakeTheirs([Other], stored.Files);
        mine.KeepMine([Other], stored.Files);

        theirs.Unsaved.Should().BeEmpty();
        theirs.Workspace.Files.Should().NotContain(Other);
        theirs.File.Should().Be("campaign.json");
        (await SaveAsync(draft, mine)).File(Other)!.Text.Should().Be("[  ]");
    }

    [Fact]
    public async Task Where_others_came_to_the_same_there_is_nothing_to_choose()
    {
        var draft = await DraftAsync();
        var session = SessionOf(draft);
        session.Open(Other);
        session.Remove();
        session.Open(Workflows);
        session.Change(TieCampaign.Workflows + "\n");
        var stored = await SaveAsync(
            draft,
            FileEdit.Remove(Other, draft.File(Other)!.ETag),
            FileEdit.Write(Workflows, TieCampaign.Workflows + "\n", draft.File(Workflows)!.ETag));

        session.TakeOver(stored.Files);

        session.Unsaved.Should().BeEmpty();
        session.ChangedBy(stored.Files).Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_offers_both_where_somebody_took_out_the_open_file()
    {
        Services.AddSupplyValueFromQueryProvider();
        var draft = await DraftAsync();
        var page = Render<CampaignRules>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, draft.Id));
        await page.WaitForElement($".er-tabs button:nth-of-type(2)").ClickAsync();
        await page.InvokeAsync(() => page.FindComponent<RuleEditor>().Instance.Typed.InvokeAsync("[  ]"));
        await SaveAsync(draft, FileEdit.Remove(Workflows, draft.File(Workflows)!.ETag));

        await page.WaitForElement("button.er-main:not([disabled])").ClickAsync();

        page.WaitForAssertion(() => page.Find(".er-notice.er-warning, [role=alert]").TextContent.Should()
            .Contain($"Người khác đã bỏ {Workflows} sau khi bạn mở."));
        await page.FindAll("button").Single(button => button.TextContent.Trim() == "Lấy bản của họ").ClickAsync();
        page.WaitForAssertion(() => page.FindAll(".er-tabs button").Select(button => button.TextContent.Trim()).Should()
            .Equal("campaign.json", Other));
    }

    [Fact]
    public async Task What_was_written_in_a_draft_that_others_gave_up_is_asked_for_and_told_to_be_copied()
    {
        Services.AddSupplyValueFromQueryProvider();
        var draft = await DraftAsync();
        var page = Render<CampaignRules>(one => one.Add(p => p.Campaign, "tie").Add(p => p.Draft, draft.Id));
        page.WaitForElement(".er-tabs button");
        await page.InvokeAsync(() => page.FindComponent<RuleEditor>().Instance.Typed.InvokeAsync(TieCampaign.Rules + "\n"));
        await Host.Store.Rules.DiscardDraftAsync(TestHost.Admin, draft.Id, draft.ETag, "thôi");

        await page.WaitForElement("button.er-main:not([disabled])").ClickAsync();

        page.WaitForAssertion(() => page.Find(".er-notice.er-warning").TextContent.Should().Contain("hãy chép lại trước khi rời trang"));
        page.FindComponent<RuleEditor>().Instance.Rules.Text.Should().Be(TieCampaign.Rules + "\n");
        page.FindComponent<Microsoft.AspNetCore.Components.Routing.NavigationLock>().Instance.ConfirmExternalNavigation.Should().BeTrue();
    }

    private Task<Draft> DraftAsync() => Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
    {
        Campaign = "tie",
        Files =
        [
            FileEdit.Write("campaign.json", TieCampaign.Rules), FileEdit.Write(Workflows, TieCampaign.Workflows),
            FileEdit.Write(Other, "[]"),
        ],
    });

    private Task<Draft> StoredAsync(Draft draft) => Host.Store.Rules.GetDraftAsync(TestHost.Admin, draft.Id);

    private Task<Draft> SaveAsync(Draft draft, params FileEdit[] edits) =>
        Host.Store.Rules.SaveFilesAsync(TestHost.Admin, draft.Id, edits);

    private async Task<Draft> SaveAsync(Draft draft, RuleSession session)
    {
        var edits = session.Edits();
        var stored = await Host.Store.Rules.SaveFilesAsync(TestHost.Admin, draft.Id, edits);
        session.Saved(stored.Files, edits);
        return stored;
    }

    private static RuleSession SessionOf(Draft draft) => new(draft.Files, RuleWorkspace.Open(RuleTexts.All("tie", draft.Files)));
}
