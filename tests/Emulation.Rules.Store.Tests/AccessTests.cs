using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Store.Tests;

public sealed class AccessTests
{
    [Fact]
    public async Task A_server_host_that_says_nothing_allows_nobody_anything_and_serves_all_the_same()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.PublishAsync();
        var services = new ServiceCollection();
        services.AddEmulationRules().AddStore(o => o.UseSqlite(store.Connection));
        await using var provider = services.BuildServiceProvider();

        var read = () => provider.GetRequiredService<IRuleStore>().GetAsync(People.An, Texts.Id);

        (await read.Should().ThrowAsync<StoreDeniedException>()).Which.Text
            .Should()
            .Be(new LocalizedText { Vietnamese = "An không có quyền đọc (small).", English = "An may not read (small)." });
        (await provider.GetRequiredService<IRuleStore>().ListAsync(People.An)).Should().BeEmpty();
        (await provider.GetRequiredService<ICampaignCatalog>().ReloadAsync()).Should().BeTrue();
        provider.GetRequiredService<ICampaignCatalog>().Current.Latest(Texts.Id)!.Definition.Version.Should().Be("1");
    }

    [Fact]
    public async Task Who_reads_is_asked_for_also_where_there_is_nothing_to_read()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);

        var nobody = () => store.Rules.ListAsync(null!);
        var nameless = () => store.Rules.ListAsync(new StoreUser { Id = "", Name = "An" });

        (await nobody.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName.Should().Be("user");
        (await nameless.Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be("user");
    }

    [Fact]
    public async Task A_store_that_is_registered_again_takes_the_place_of_the_one_before()
    {
        await using var before = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await using var last = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await last.PublishAsync();
        var services = new ServiceCollection();
        services.AddEmulationRules().AddStore(o => o.UseSqlite(before.Connection)).AddStore(o => o.UseSqlite(last.Connection));
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<ICampaignCatalog>().ReloadAsync()).Should().BeTrue();

        provider.GetRequiredService<ICampaignCatalog>().Current.Latest(Texts.Id).Should().NotBeNull();
    }

    [Theory]
    [InlineData(StoreRight.Edit, "rules.create")]
    [InlineData(StoreRight.Publish, "rules.publish")]
    [InlineData(StoreRight.Approve, "rules.approve")]
    [InlineData(StoreRight.Submit, "figures.save")]
    [InlineData(StoreRight.Verify, "figures.import")]
    [InlineData(StoreRight.Decide, "results.save")]
    public async Task Each_operation_takes_its_own_right_and_a_denied_attempt_stands_in_the_audit(StoreRight right, string action)
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1" });
        draft = await store.Rules.GetDraftAsync(People.An, (await store.Rules.SubmitDraftAsync(People.An, draft.Id, draft.ETag, "x")).Id);
        var evaluation = await store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period);
        var others = Enum.GetValues<StoreRight>().Except([right]).ToList();
        var limited =
            store.Again(authorizer: new RoleAuthorizer(new Dictionary<string, IReadOnlyCollection<StoreRight>> { ["clerk"] = others }));
        var clerk = People.Binh with { Roles = ["clerk"] };

        Func<Task> act = right switch
        {
            StoreRight.Edit => () => limited.Rules.CreateDraftAsync(clerk, new NewDraft { Campaign = Texts.Id }),
            StoreRight.Publish => () => limited.Rules.PublishAsync(clerk, draft.Id, draft.ETag, "x"),
            StoreRight.Approve => () => limited.Rules.ApproveDraftAsync(clerk, draft.Id, draft.ETag, "x"),
            StoreRight.Submit =>
                () => limited.Submissions.SaveAsync(clerk, Texts.Id, Texts.Period, new Submission { Participant = "q" }, null, null),
            StoreRight.Verify => () => limited.Submissions.ImportAsync(clerk, Texts.Id, Texts.Period, [], "x"),
            StoreRight.Decide =>
                () => limited.Results.SaveAsync(
                    clerk, new Results.NewResult { Evaluation = evaluation, Period = Texts.Period, Note = "x" }),
            StoreRight.Read => throw new ArgumentOutOfRangeException(nameof(right)),
        };

        (await act.Should().ThrowAsync<StoreDeniedException>()).Which.Access.Right.Should().Be(right);
        var entry = (await store.Store.Audit.ReadAsync(People.An, new AuditFilter { Outcome = AuditOutcome.Denied })).Single();
        (entry.Action, entry.By.UserId).Should().Be((action, "binh"));
    }

    [Fact]
    public async Task Who_speaks_for_one_unit_submits_no_others_figures()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.OpenAsync();
        var unit =
            store.Again(
                authorizer: new RoleAuthorizer(
                    new Dictionary<string, IReadOnlyCollection<StoreRight>> { ["unit"] = [StoreRight.Submit, StoreRight.Read] }));
        var clerk = People.Binh with { Roles = ["unit"], Participants = ["p"] };

        await unit.Submissions.SaveAsync(clerk, Texts.Id, Texts.Period, new Submission { Participant = "p" }.With("x", 1), null, null);
        var other =
            () => unit.Submissions.SaveAsync(clerk, Texts.Id, Texts.Period, new Submission { Participant = "q" }.With("x", 1), null, null);
        var adjusted =
            () => unit.Submissions.SaveAsync(
                clerk,
                Texts.Id,
                Texts.Period,
                new Submission { Participant = "p" }.With("x", 1).Adjust("c", 9, "because", "me"),
                "1",
                null);

        (await other.Should().ThrowAsync<StoreDeniedException>()).Which.Message.Should().Be("Bình may not submit figures (small/2026/q).");
        (await adjusted.Should().ThrowAsync<StoreDeniedException>()).Which.Access.Right.Should().Be(StoreRight.Verify);
    }
}
