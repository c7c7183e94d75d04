using System.Text;
using Emulation.Rules.Authoring;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Files that are taken out of a draft.</summary>
public sealed class RemovedFileTests : TieStoreContext
{
    private const string Old = "workflows/old.json";

    [Fact]
    public async Task The_open_file_is_taken_out_and_the_draft_loses_it_when_that_is_saved()
    {
        var draft = await DraftAsync();
        var session = SessionOf(draft);
        session.CanRemove.Should().BeFalse("a campaign without its own file is none");
        session.Open(Old);
        session.CanRemove.Should().BeTrue();

        session.Remove();

        (session.File, session.CanRemove).Should().Be(("campaign.json", false));
        session.Unsaved.Should().Equal(Old);
        var edits = session.Edits();
        var stored = await Host.Store.Rules.SaveFilesAsync(TestHost.Admin, draft.Id, edits);
        stored.File(Old).Should().BeNull();
        session.Saved(stored.Files, edits);
        session.Unsaved.Should().BeEmpty();
        session.Edits().Should().BeEmpty();
    }

    [Fact]
    public async Task What_somebody_else_wrote_in_it_meanwhile_is_not_lost()
    {
        var draft = await DraftAsync();
        var session = SessionOf(draft);
        session.Open(Old);
        session.Remove();
        var theirs = await Host.Store.Rules.SaveFilesAsync(
            TestHost.Admin, draft.Id, [FileEdit.Write(Old, "[ ]", draft.File(Old)!.ETag)]);

        var save = () => Host.Store.Rules.SaveFilesAsync(TestHost.Admin, draft.Id, session.Edits());

        await save.Should().ThrowAsync<StoreConflictException>();
        session.ChangedBy(theirs.Files).Should().Equal(Old);
    }

    [Fact]
    public async Task A_file_that_was_added_and_taken_out_again_leaves_nothing_to_save()
    {
        var session = SessionOf(await DraftAsync());
        session.Use(session.Workspace.Change("workflows/new.json", "{}"));
        session.Open("workflows/new.json");

        session.Remove();

        session.Unsaved.Should().BeEmpty();
        session.Edits().Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_written_anew_at_its_place_is_saved_over_it()
    {
        var draft = await DraftAsync();
        var session = SessionOf(draft);
        session.Open(Old);
        session.Remove();

        session.Use(session.Workspace.Change(Old, "[ ]"));

        session.Unsaved.Should().Equal(Old);
        (await Host.Store.Rules.SaveFilesAsync(TestHost.Admin, draft.Id, session.Edits())).File(Old)!.Text.Should().Be("[ ]");
    }

    [Fact]
    public async Task A_table_that_no_editor_can_show_is_not_said_to_wait_to_be_saved()
    {
        var draft = await DraftAsync(FileEdit.WriteBytes("data/units.csv", Encoding.Unicode.GetBytes("\uFEFFparticipant,x\nA,2\n")));

        SessionOf(draft).Unsaved.Should().BeEmpty();
    }

    private Task<Draft> DraftAsync(params FileEdit[] others) => Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
    {
        Campaign = "tie",
        Files =
        [
            FileEdit.Write("campaign.json", TieCampaign.Rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows),
            FileEdit.Write(Old, "[]"), .. others,
        ],
    });

    private static RuleSession SessionOf(Draft draft) => new(draft.Files, RuleWorkspace.Open(RuleTexts.All("tie", draft.Files)));
}
